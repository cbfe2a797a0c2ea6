/// A line of links at a page's end that stands in no element of its own.
///
/// `<hr><a href="#">Nach oben</a> | <a href=impressum>Impressum</a> | Software: …`
enum FooterLine {
  private static let linkTexts = [
    "nach oben", "seitenanfang", "impressum", "datenschutz", "barrierefreiheit", "sitemap",
    "druckversion", "cookie-einstellungen",
  ]
  private static let beginnings = ["©", "Software:", "Powered by"]
  /// Letters and digits; longer lines are text that mentions such a page.
  private static let longest = 120
  private static let linkShare = 0.25
  private static let menuShare = 0.8
  private static let fewestMenuLinks = 3

  static func matches(text: String, linkedText: String, links: Int) -> Bool {
    let letters = text.unicodeScalars.count(where: \.isLetterOrDigit)
    guard letters > 0, letters <= longest else { return false }
    if beginnings.contains(where: text.hasPrefix) { return true }
    let linked = Double(linkedText.unicodeScalars.count(where: \.isLetterOrDigit))
    if links >= fewestMenuLinks, linked >= Double(letters) * menuShare { return true }
    let lowercased = linkedText.lowercased()
    return linked >= Double(letters) * linkShare && linkTexts.contains(where: lowercased.contains)
  }
}
