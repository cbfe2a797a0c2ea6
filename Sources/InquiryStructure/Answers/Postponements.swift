import TextMatching

/// Answers that only say that an answer will come: "Die Frage wird in der nächsten Sitzung
/// beantwortet.", "Sie erhalten in Kürze eine Antwort.", "Die Angaben werden nachgereicht."
enum Postponements {
  /// In UTF-8 bytes; more says something.
  private static let longest = 400
  private static let longestWriting = 200
  private static let answers: SubstringSet = [
    "Antwort", "Rückmeldung", "Stellungnahme", "eantwort",
  ]
  private static let later: SubstringSet = [
    "in Kürze", "zeitnah", "demnächst", "alsbald", "schnellstmöglich", "in den nächsten",
    "in der nächsten Sitzung", "nächsten Sitzung", "so bald wie möglich", "sobald wie möglich",
    "zu gegebener Zeit", "kurzfristig", "baldmöglichst", "unaufgefordert",
  ]
  private static let coming: SubstringSet = [
    "erhalten ", "erhält ", "folgt", "geht Ihnen", "wird Ihnen", "werden Ihnen", "beantwortet",
    "zugesandt", "melde", "zukommen",
  ]
  private static let receipt = "Eingang Ihrer Anfrage"

  static func isPostponed(_ answer: String) -> Bool {
    guard answer.byteCount <= longest else { return false }
    if answer.containsLiteral(receipt) || answer.containsLiteral("nachgereicht") { return true }
    if answer.byteCount <= longestWriting, answer.containsLiteral("wird schriftlich"),
      answer.containsLiteral("beantwortet")
    {
      return true
    }
    return answer.contains(anyOf: answers) && answer.contains(anyOf: later)
      && answer.contains(anyOf: coming)
  }
}
