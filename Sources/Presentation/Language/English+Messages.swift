extension English {
  /// Why something is not done as it was asked.
  static let messages = [
    "Nicht verstanden": "Not understood",
    "Nicht angemeldet": "Not signed in",
    "Nicht erlaubt": "Not allowed",
    "Nicht gefunden": "Not found",
    "So nicht möglich": "Not possible like this",
    "Inzwischen geändert": "Changed in the meantime",
    "Zu groß": "Too large",
    "Adresse zu lang": "Address too long",
    "Falscher Name": "Wrong name",
    "Zu viele Angaben": "Too many headers",
    "Gerade nicht möglich": "Not possible right now",
    "Fehler": "Error",
    "Diese Seite gibt es hier nicht.": "There is no such page here.",
    "Diese Adresse ist nicht richtig geschrieben.": "This address is not written correctly.",
    "Gerade fragen zu viele. Bitte gleich noch einmal versuchen.":
      "Too many ask right now. Please try again in a moment.",
    "Diese Adresse kann nur anders aufgerufen werden.":
      "This address can only be asked in another way.",
    "Die Anfrage nennt keinen Rechner.": "The request names no host.",
    "Unter diesem Namen gibt es hier keinen Lesesaal.":
      "There is no reading room of this name here.",
    "Das darf nur von den Seiten des Lesesaals selbst kommen.":
      "This may only come from the reading room's own pages.",
    "Diese Seite ist veraltet. Bitte neu laden und noch einmal versuchen.":
      "This page is out of date. Please load it again and retry.",
    "Diese Suche ist nicht zu verstehen: {}.": "This search cannot be understood: {}.",
    "Diese Suche ist nicht zu verstehen ({}).": "This search cannot be understood ({}).",
    "Ein Anführungszeichen wird nicht geschlossen.": "A closing quote is missing.",
    "Eine Klammer wird geschlossen, aber nicht geöffnet.":
      "A parenthesis is closed, but not opened.",
    "Vor OR fehlt ein Wort.": "A word is missing before OR.",
    "Nach OR fehlt ein Wort.": "A word is missing after OR.",
    "Nach einem Doppelpunkt fehlt der Wert.": "A value is missing after a colon.",
    "Das Archiv ist gerade gesperrt. Bitte gleich noch einmal versuchen.":
      "The archive is locked right now. Please try again in a moment.",
    "Das Archiv ist gerade nicht zu lesen.": "The archive cannot be read right now.",
    "Hier ist etwas schiefgegangen. Was, steht im Protokoll des Programms.":
      "Something went wrong here. The program's log says what.",
    "Diese Adresse ist länger als {} Zeichen.": "This address is longer than {} characters.",
    "Dafür ist ein Schlüssel nötig: bitte zuerst anmelden.":
      "This needs a key: please sign in first.",
    "Mehr als {} MiB auf einmal nimmt der Lesesaal nicht an.":
      "The reading room takes no more than {} MiB at a time.",
    "„q“ fehlt: die Frage.": "“q” is missing: the question.",
    "Dieses Schreiben ist nicht im Archiv.": "This letter is not in the archive.",
    "Diese Antwort ist nicht im Archiv.": "This answer is not in the archive.",
    "Diese Drucksache ist nicht im Archiv.": "This paper is not in the archive.",
    "Diese beiden sind keine Fassungen eines Schreibens.":
      "These two are not versions of one letter.",
    "Diese Seite lässt sich nicht zeichnen.": "This page cannot be drawn.",
    "„{}“ ist ein Tag wie 2021-06-30, oder ein Teil davon.":
      "“{}” is a day such as 2021-06-30, or a part of one.",
    "„{}“ steht zweimal in der Adresse.": "“{}” stands in the address twice.",
    "„{}“ ist länger als {} Zeichen.": "“{}” is longer than {} characters.",
    "„limit“ ist eine Zahl von 1 bis {}.": "“limit” is a number from 1 to {}.",
    "„cursor“ ist keiner, den diese Liste gegeben hat.":
      "“cursor” is none that this list has given.",
    "Ein Feld „{}“ gibt es hier nicht.": "There is no field “{}” here.",
    "„{}“ ist eines von: {}.": "“{}” is one of: {}.",
    "„all“ ist true oder false.": "“all” is true or false.",
    "„{}“: {}": "“{}”: {}",
    "Gerade lässt sich nichts einlesen. Warum, steht im Protokoll.":
      "Nothing can be imported right now. The log says why.",
    "Es war keine Datei dabei.": "There was no file with it.",
    "Hier lässt sich nichts einlesen.": "Nothing can be imported here.",
    "So darf eine Datei hier nicht heißen.": "A file must not be called this here.",
    "Eine solche Art von Eintrag gibt es nicht.": "There is no such kind of entry.",
    "Ein Stichtag ist ein Tag wie 2021-06-30, oder ein Teil davon.":
      "“As of” is a day such as 2021-06-30, or a part of one.",
    "Einen solchen Stand gibt es nicht.": "There is no such state.",
    "Das Formular sagt nicht, was sein Absender gesehen hat.":
      "The form does not say what its sender has seen.",
    "Eine solche Entscheidung gibt es nicht.": "There is no such decision.",
    "Es fehlt, um welche Namen es geht.": "It is missing which names this is about.",
    "Ein Name fehlt.": "A name is missing.",
    "„{}“ ist keine Angabe der Art „{}“, oder kein Eintrag des Registers heißt so.":
      "“{}” is no value of the kind “{}”, or no entry of the registry is called so.",
    "„{}“ ist kein Tag wie 2021-06-30, kein Monat und kein Jahr.":
      "“{}” is no day such as 2021-06-30, no month and no year.",
    "Diese Angabe gibt es im Register nicht mehr.": "The registry no longer has this statement.",
    "Es fehlt, worum es geht.": "It is missing what this is about.",
    "Es fehlt, was zurückzunehmen ist.": "It is missing what is to be taken back.",
    "Das lässt sich nicht mehr zurücknehmen: es wurde darauf weiter entschieden.":
      "This can no longer be taken back: others have decided on it since.",
    "So lässt sich das nicht entscheiden; es wurde nichts geändert.":
      "This cannot be decided like this; nothing was changed.",
  ]
}
