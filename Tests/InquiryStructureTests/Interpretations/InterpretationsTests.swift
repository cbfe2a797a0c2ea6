import CouncilModel
import Testing

/// Layouts that several interpretations could read; the best takes the letter.
struct InterpretationsTests {
  @Test(arguments: [
    (
      "Frage above the answer",
      "1. Wer zahlt?\n2. Wer baut?\n\nAntwort des Bezirksamts:\n\nFrage 1:\nDas Land zahlt.\n\nFrage 2:\nDie Stadt baut.",
      ["1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut."]
    ),
    (
      "sections with Roman numbers",
      "I. Personal\n1. Wer leitet?\n2. Wer hilft?\n\nII. Geld\n1. Wer zahlt?\n2. Wer prüft?\n\nZu I.1:\nFrau Muster leitet.\n\nZu I.2:\nNiemand hilft.\n\nZu II.1:\nDas Land zahlt.\n\nZu II.2:\nDer Rat prüft.",
      [
        "1 | Wer leitet? | Frau Muster leitet.", "2 | Wer hilft? | Niemand hilft.",
        "1 | Wer zahlt? | Das Land zahlt.", "2 | Wer prüft? | Der Rat prüft.",
      ]
    ),
    (
      "further questions",
      "1. Wer zahlt?\n2. Wer baut?\nNachfragen:\n1. Wer prüft?\nFrau Muster:\nZu 1: Das Land zahlt.\nZu 2: Die Stadt baut.\nZu Nachfrage 1: Der Rat prüft.",
      [
        "1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut.",
        "1 | Wer prüft? | Der Rat prüft.",
      ]
    ),
    (
      "an announcement below each question",
      "1. Wer zahlt?\n\nDie Verwaltung antwortet darauf wie folgt:\nDas Land zahlt.\n\n2. Wer baut?\n\nDie Verwaltung antwortet darauf wie folgt:\nDie Stadt baut.",
      ["1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut."]
    ),
    (
      "bullets",
      "- Wer zahlt?\nDas Land zahlt.\n- Wer baut?\nDie Stadt baut.",
      ["– | Wer zahlt? | Das Land zahlt.", "– | Wer baut? | Die Stadt baut."]
    ),
    (
      "speakers in turn",
      "Vorsteherin Frau Probe: Herr Muster hat das Wort.\n\nHerr Muster: Ich frage das Bezirksamt: Wer zahlt?\n\nVorsteherin Frau Probe: Es antwortet Frau Beispiel.\n\nBezirksstadträtin Frau Beispiel: Das Land zahlt.\n\nVorsteherin Frau Probe: Vielen Dank.",
      ["– | Wer zahlt? | Das Land zahlt."]
    ),
    (
      "restated without numbers, further questions among them",
      "1. Wer zahlt die Miete?\n2. Wer baut die Schule?\nNachfragen:\n1. Wer prüft die Miete?\n\n• Wer zahlt die Miete?\n\nDas Land zahlt.\n\n• Wer baut die Schule?\n\nDie Stadt baut.\n\n• Wer prüft die Miete?\n\nDer Rat prüft.",
      [
        "1 | Wer zahlt die Miete? | Das Land zahlt.",
        "2 | Wer baut die Schule? | Die Stadt baut.",
        "1 | Wer prüft die Miete? | Der Rat prüft.",
      ]
    ),
    (
      "a statement that answers by number",
      "Stellungnahme der Verwaltung zur Anfrage der SPD\n\n1. Das Land zahlt.\n\n2. Die Stadt baut.\n\nIm Auftrag\nMuster",
      ["1 | – | Das Land zahlt.", "2 | – | Die Stadt baut."]
    ),
    (
      "a list in minutes, a told answer, and the next who asks",
      "Herr Muster stellt zwei Fragen:\n\n1. Wer zahlt?\n2. Wer baut?\n\nDer Landrat antwortet, dass das Land zahlt und baut.\n\nFrau Jahn fragt, wann der Weg fertig wird.\n\nDer Landrat antwortet, dass er im Mai fertig wird.",
      [
        "1 | Wer zahlt? | Der Landrat antwortet, dass das Land zahlt und baut.",
        "2 | Wer baut? | Der Landrat antwortet, dass das Land zahlt und baut.",
        "– | Frau Jahn fragt, wann der Weg fertig wird. | Der Landrat antwortet, dass er im Mai fertig wird.",
      ]
    ),
    (
      "an answer that is told part by part",
      "Herr Muster stellt zwei Fragen:\n\n1. Wer zahlt?\n2. Wer baut?\n\nDer Landrat antwortet, dass die Stadt baut. Zur ersten Frage lässt sich sagen, dass das Land zahlt.\n\nFrau Jahn fragt, wann der Weg fertig wird. Sie wartet lange.\n\nDer Landrat antwortet, dass er im Mai fertig wird.",
      [
        "1 | Wer zahlt? | Zur ersten Frage lässt sich sagen, dass das Land zahlt.",
        "2 | Wer baut? | Der Landrat antwortet, dass die Stadt baut.",
        "– | Frau Jahn fragt, wann der Weg fertig wird. Sie wartet lange. | Der Landrat antwortet, dass er im Mai fertig wird.",
      ]
    ),
    (
      "a name below the last answer",
      "1. Wer zahlt?\n\nDas Land zahlt.\n\n2. Wer baut?\n\nDie Stadt baut.\n\nDr. Franz Muster",
      ["1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut."]
    ),
    (
      "a remark in brackets that lost the blank after it",
      "1. Wie viele sind es? (in Zahlen und Prozent)Im letzten Jahr waren es zwei.\n\n2. Wer zahlt? (bitte je Amt)Das Land zahlt.",
      [
        "1 | Wie viele sind es? (in Zahlen und Prozent) | Im letzten Jahr waren es zwei.",
        "2 | Wer zahlt? (bitte je Amt) | Das Land zahlt.",
      ]
    ),
    (
      "a heading of further questions on the line of the first",
      "1. Wer zahlt?\nDas Land zahlt.\n2. Wer baut?\nDie Stadt baut.\nZusatzfragen:1. Wer prüft das?\nDer Rat prüft.\n2. Wer hilft dabei?\nNiemand hilft.",
      [
        "1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut.",
        "1 | Wer prüft das? | Der Rat prüft.", "2 | Wer hilft dabei? | Niemand hilft.",
      ]
    ),
    ("names that are numbered", "1. Karla Muster, Auenrode\n\nSie wohnt dort seit Langem.", []),
    (
      "numbers in the answer to a question that was asked aloud",
      "1. Wer zahlt?\n2. Wer baut?\nFrau Muster:\nZu 1: Das Land zahlt. Zu 2: Die Stadt baut.\nHerr Beispiel:\nWie viel kostet es, und wann?\nFrau Muster:\nEs kostet nichts. Zu 2: Im Mai.",
      [
        "1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut.",
        "– | Wie viel kostet es, und wann? | Es kostet nichts. Im Mai.",
      ]
    ),
    (
      "an inquiry's close between questions and answers",
      "1. Wer zahlt?\n2. Wer baut?\nWir bitten um schriftliche Beantwortung.\n\nKarla Muster\nStadträtin\n\nAntwort der Verwaltung:\n\nZu 1:\nDas Land zahlt.\n\nZu 2:\nDie Stadt baut.",
      ["1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut."]
    ),
    (
      "two inquiries with heads that are numbered",
      "1. Anfrage von Stadtrat Muster\n\n1. Wer zahlt?\n2. Wer baut?\n\nZu 1: Das Land zahlt.\nZu 2: Die Stadt baut.\n\n2. Anfrage von Stadtrat Probe\n\n1. Wer prüft?\n2. Wer hilft?\n\nZu 1: Der Rat prüft.\nZu 2: Niemand hilft.",
      [
        "1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut.",
        "1 | Wer prüft? | Der Rat prüft.", "2 | Wer hilft? | Niemand hilft.",
      ]
    ),
    (
      "quoted mail",
      "> 1. Wer zahlt?\n\nDas Land zahlt.\n\n> 2. Wer baut?\n\nDie Stadt baut.\n\n> Mit freundlichen Grüßen\n> Karla Muster",
      ["1 | Wer zahlt? | Das Land zahlt.", "2 | Wer baut? | Die Stadt baut."]
    ),
  ])
  func `Each layout is read`(layout: String, plain: String, expected: [String]) throws {
    #expect(try SampleLetter(plain).exchanges == expected)
  }

  @Test(arguments: [
    "gez. Karla Muster\nFraktionsvorsitzende", "Vielen Dank für Ihre Mühe.\n\nPaul Muster",
    "Begründung:\nDas Quartier wächst.", "Wir bitten um Antwort bis zum 15. März.",
    "Karla Muster\nStadträtin", "Antwort der Verwaltung",
    "Die Fraktion hat die Anfrage zurückgezogen.", "(verteilt am 08.07.2025)",
  ])
  func `What stands below an inquiry answers nothing`(foot: String) throws {
    let letter = try SampleLetter("1. Wer zahlt?\n2. Wer baut?\n\n\(foot)")
    #expect(letter.exchanges == ["1 | Wer zahlt? | –", "2 | Wer baut? | –"])
  }

  @Test func `An agenda asks nothing`() throws {
    let letter = try SampleLetter(
      "Tagesordnung:\n1. Haus\n2. Was läuft im Viertel\n3. Etat\n\nIch lade Sie zu dieser Sitzung ein."
    )
    #expect(letter.exchanges == [])
  }

  @Test func `A second letter in the file is said`() throws {
    let one =
      "Betreff: Bad\n\nSehr geehrte Frau Muster,\n\n1. Wer zahlt?\nDas Land.\n\nMit freundlichen Grüßen\nProbe\n"
    #expect(try SampleLetter(one).structure.diagnostics == [])
    #expect(try SampleLetter(one + "\n" + one).structure.diagnostics.count == 1)
  }

  @Test func `A paragraph that belongs to nothing is said`() throws {
    let letter = try SampleLetter(
      "1. Wer zahlt?\n2. Wer baut?\n\nDas Haus wird im Mai von vielen Menschen besucht.\n\nZu 1: Das Land zahlt.\nZu 2: Die Stadt baut."
    )
    #expect(letter.structure.diagnostics.map(\.severity) == [.info])
  }
}
