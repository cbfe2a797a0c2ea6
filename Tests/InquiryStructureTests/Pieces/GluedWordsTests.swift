import CouncilModel
import Testing

@testable import InquiryStructure

struct GluedWordsTests {
  @Test(arguments: [
    ("Wer zahlt?2. Wer baut?", ["Wer", "zahlt?", "2.", "Wer", "baut?"]),
    ("Frau Muster:Zu1:Nutzbar", ["Frau", "Muster:", "Zu1:", "Nutzbar"]),
    ("aufführen.2. Sind", ["aufführen.", "2.", "Sind"]),
    ("Zu 1Das Amt", ["Zu", "1", "Das", "Amt"]),
    ("Antwort zu 2.:Als", ["Antwort", "zu", "2.:", "Als"]),
  ])
  func `Words that lost the blank between them are parted`(line: String, words: [String]) {
    let text = LetterText(lines: [line])
    #expect(GluedWords.ranges(of: text.lines[0], in: text).map(text.string) == words)
  }

  @Test(arguments: [
    "http://www.stadt.example/?ID=3", "Bürger:Innen", "16:30", "Th.INKA", "e.V.", "3D-Druck", "1a",
    "St.Gallen", "12.500", "ESF-Plus",
  ])
  func `Addresses, times and abbreviations stay whole`(word: String) {
    let text = LetterText(lines: [word])
    #expect(GluedWords.ranges(of: text.lines[0], in: text).count == 1)
  }
}
