import Testing

@testable import InquiryStructure

struct AbsencePhrasesTests {
  @Test(arguments: [
    "Der Stadt liegen hierzu keine Daten vor.", "Eine Übersicht liegt derzeit nicht vor.",
    "Die Wartezeiten werden nicht erfasst.", "Dazu sind keine Angaben möglich.",
    "Die Stadt führt keine Statistik und hat keine Zahlen.",
    "Die Zahl kann nicht beziffert werden.", "Eine Unterscheidung nach Alter ist nicht möglich.",
    "Das geht aus den Akten nicht hervor.",
    "Auskünfte sind aus Gründen des Datenschutzes untersagt.",
    "Darüber ist uns nichts bekannt, keine Kenntnis liegt vor.",
  ])
  func `What is not known, not kept or not told is stated absence`(sentence: String) {
    #expect(AbsencePhrases.isAbsence(sentence))
  }

  @Test(arguments: [
    "Es gibt keine freien Plätze.", "Der Verein arbeitet nicht gewinnorientiert.",
    "Die Daten liegen in der Anlage vor.", "Eine Erweiterung ist nicht möglich.",
    "Bisher machen keine neuen Erkenntnisse eine Änderung nötig.",
    "Die Stadt stellt keine Mittel bereit.", "Der Bericht liegt vor.", "Nein.", "",
  ])
  func `A plain no is an answer`(sentence: String) {
    #expect(!AbsencePhrases.isAbsence(sentence))
  }

  @Test(arguments: [
    ("Verstöße sind nicht bekannt.", true), ("Weitere Unfälle sind uns nicht bekannt.", true),
    ("Die Zahlen sind nicht bekannt.", false), ("Die Gründe sind nicht bekannt.", false),
    ("Das ist nicht bekannt.", false), ("Diese sind nicht bekannt.", false),
    ("Verstöße sind nicht erfasst.", false), ("Nicht bekannt.", false), ("", false),
  ])
  func `Things that are not known are said not to be there`(sentence: String, isNone: Bool) {
    #expect(AbsencePhrases.knowsOfNone(sentence) == isNone)
  }
}
