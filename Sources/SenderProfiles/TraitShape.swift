/// What of a line is the same in all letters of a sender.
enum TraitShape {
  /// The text with one space for white space, and 0 for each digit: "Vorlage Nr.:  2021/0187" is
  /// "Vorlage Nr.: 0000/0000".
  static func shape(of text: some StringProtocol) -> String {
    var shape = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !shape.isEmpty { shape += " " }
      shape += word.map { $0.isNumber ? "0" : String($0) }.joined()
    }
    return shape
  }
}
