package import FoundationEssentials

/// Numbers in the language of whom is answered.
package enum PlainNumber {
  /// "2,5" or "2.5", "1.000.000" or "1,000,000"
  package static func text(_ number: Decimal) -> String { inLanguage(GermanNumber.text(number)) }

  /// "12.345" or "12,345"
  package static func text(_ number: Int) -> String { inLanguage(GermanNumber.text(number)) }

  /// The same with point and comma in each other's place.
  private static func inLanguage(_ german: String) -> String {
    guard Language.current == .english else { return german }
    return String(german.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }
}
