import CouncilModel
import Testing

struct ReportedSpeechTests {
  @Test(arguments: [
    (
      "Frau Muster fragt, ob der Treff bleibt. Die Verwaltung antwortet, er bleibe bis 2027.",
      [
        "– | Frau Muster fragt, ob der Treff bleibt. | Die Verwaltung antwortet, er bleibe bis 2027."
      ]
    ),
    (
      "Ratsfrau Probe hält den Bau für dringend. Sie fragt, wer zahlt.\n\nBürgermeister Muster nennt das Land. Mehr sei nicht bekannt.\n\nHerr Beispiel regt eine Pause an.",
      [
        "– | Ratsfrau Probe hält den Bau für dringend. Sie fragt, wer zahlt. | Bürgermeister Muster nennt das Land. Mehr sei nicht bekannt."
      ]
    ),
    (
      "Die Frage von Herrn Muster, ob das Bad öffne, bejaht Herr Probe für den Mai.",
      ["– | Die Frage von Herrn Muster, ob das Bad öffne, | bejaht Herr Probe für den Mai."]
    ),
    (
      "Rolf Muster erkundigt sich, ob eine Brücke kommt. Er wüsste gern, was sie kostet.\n\n"
        + "Frau Probe erläutert, dass noch geplant werde.\n\nHerr Beispiel will etwas vorbereiten.",
      [
        "– | Rolf Muster erkundigt sich, ob eine Brücke kommt. Er wüsste gern, was sie kostet. | "
          + "Frau Probe erläutert, dass noch geplant werde."
      ]
    ),
    (
      "Frau Muster fragt, was eine 2. Stelle kostet.\n\nMan einigt sich auf eine schriftliche Antwort.",
      [
        "– | Frau Muster fragt, was eine 2. Stelle kostet. | "
          + "Man einigt sich auf eine schriftliche Antwort."
      ]
    ),
  ])
  func `A question and its answer are both told`(plain: String, expected: [String]) throws {
    #expect(try SampleLetter(plain).exchanges == expected)
  }

  @Test(arguments: [
    "Herr Muster regt an, den Zaun zu streichen. Die Verwaltung sagt dies zu.",
    "Frau Probe fragt, wann das Bad öffnet.\n\nDer Ausschuss nimmt den Bericht zur Kenntnis.",
    "Auf Nachfrage erläutert die Verwaltung, das Bad sei zu.",
  ])
  func `Requests, and questions without a stated answer, are no exchanges`(plain: String) throws {
    #expect(try SampleLetter(plain).exchanges == [])
  }
}
