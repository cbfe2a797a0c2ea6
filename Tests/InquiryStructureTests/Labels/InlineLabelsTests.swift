import Testing

@testable import InquiryStructure

struct InlineLabelsTests {
  /// Whether a label may begin at the word that stands after "⏵".
  private func canBegin(_ marked: String, isLongLine: Bool) -> Bool? {
    let index = marked.split(separator: " ").firstIndex { $0.hasPrefix("⏵") }
    let words = marked.filter { $0 != "⏵" }.split(separator: " ")
    return index.map { InlineLabels.canBegin(at: $0, in: words, isLongLine: isLongLine) }
  }

  @Test(arguments: [
    "Wer zahlt? ⏵Zu 1.: Die Stadt", "wie folgt: ⏵Frage 1: Wie", "Wer zahlt? ⏵Antwort: Die Stadt",
    "Wer zahlt? ⏵Antwort zu 3: Die", "Wer zahlt? ⏵Antwort zu Frage 3: Die",
    "folgende Fragen: ⏵1. Wie", "Wer zahlt? ⏵Zu 2 : Die",
  ])
  func `After a sentence's end or a colon a label may begin`(marked: String) {
    #expect(canBegin(marked, isLongLine: false) == true)
  }

  @Test(arguments: ["so genannt ⏵Frage 1: Wie", "aus dem Fonds ⏵2. Welche Mittel"])
  func `On a paper of one line labels begin anywhere`(marked: String) {
    #expect(canBegin(marked, isLongLine: true) == true)
    #expect(canBegin(marked, isLongLine: false) == false)
  }

  @Test(arguments: [
    "ist so. ⏵Zu diesem Zweck", "ist so. ⏵Frage bleibt", "ist so. ⏵Antwort auf alles",
    "wird am ⏵3. Mai", "gilt Abs. ⏵2. Die", "gilt: ⏵2. Halbjahr", "Nummern 1, ⏵2. Die",
    "kostet: ⏵2.", "gilt: ⏵3. wird",
  ])
  func `Dates, ordinals and plain words begin none, however long the line`(marked: String) {
    #expect(canBegin(marked, isLongLine: true) == false)
  }
}
