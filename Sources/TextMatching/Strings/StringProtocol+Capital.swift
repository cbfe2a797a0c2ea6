extension StringProtocol {
  /// Whether the first byte allows a capital letter: a quick no for most words.
  package var mightBeginWithCapital: Bool {
    utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0x80 } ?? false
  }
}
