import GermanText
import TextMatching

/// Verbs of people coming together, also parted ones: "tagt", "kommt … zusammen",
/// "sprechen sich … ab", "sprechen … miteinander".
enum MeetingVerb {
  private static let simple: WordSet = [
    "tagt", "tagen", "tagte", "tagten", "trifft", "treffen", "trafen", "traf", "zusammenkommen",
    "zusammenkommt", "zusammentritt", "zusammentreten", "austauschen", "austauscht",
    "zusammentreffen", "besprechen", "bespricht", "absprechen", "getagt", "getroffen",
    "zusammengekommen", "zusammengetreten",
  ]
  /// The parts after which a verb means that people meet.
  private static let parted: WordMap<WordSet> = [
    "kommt": ["zusammen"], "kommen": ["zusammen"], "kam": ["zusammen"], "kamen": ["zusammen"],
    "tritt": ["zusammen"], "treten": ["zusammen"], "trat": ["zusammen"], "traten": ["zusammen"],
    "setzen": ["zusammen"], "setzt": ["zusammen"], "sitzen": ["zusammen"],
    "spricht": ["miteinander", "ab"], "sprechen": ["miteinander", "ab"],
    "stimmen": ["miteinander", "ab"], "stimmt": ["miteinander", "ab"],
    "tauscht": ["aus"], "tauschen": ["aus"], "tauschten": ["aus"],
    "beraten": ["miteinander", "gemeinsam"],
  ]
  /// Verbs that mean it only of people themselves: "stimmen sich ab", never "stimmt das Programm ab".
  private static let reflexive: WordSet = [
    "stimmen", "stimmt", "tauscht", "tauschen", "tauschten", "setzen", "setzt",
  ]
  /// Tokens between the parts of a verb.
  private static let maximumDistance = 30

  /// Whether people meet by the verb at a position of a sentence.
  static func stands(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Bool {
    let word = tokens.word(index)
    if simple.contains(word) { return true }
    guard let parts = parted[word] else { return false }
    let rest = Range.span(index + 1, min(range.upperBound, index + maximumDistance))
    guard let part = rest.first(where: { tokens.isWord(in: parts, $0) })
    else { return false }
    guard reflexive.contains(word) || tokens.word(part) == "ab" else { return true }
    return rest.prefix(upTo: part).contains { ["sich", "miteinander"].contains(tokens.word($0)) }
      || tokens.word(part) == "miteinander" || tokens.word(index - 1) == "sich"
  }
}
