import GermanText
import TextMatching

/// Words that end like adjectives and are none: nothing that stands before them counts what follows.
enum StaffingStopWords {
  static let all: WordSet = [
    "über", "unter", "oder", "aber", "sowie", "ohne", "neben", "zwischen", "gegen", "werden",
    "wurden", "wurde", "haben", "hatte", "hatten", "sollen", "können", "müssen", "dürfen",
    "diese", "dieser", "diesen", "dieses", "diesem", "jede", "jeder", "jedes", "jeden", "jedem",
    "keine", "keiner", "keinen", "keinem", "welche", "welcher", "welchen", "alle", "allen",
    "aller", "deren", "dessen", "ihre", "ihrer", "ihren", "seine", "seiner", "seinen", "unsere",
    "unserer", "unseren", "wegen", "solche", "solchen", "solcher", "etwaige", "seitens", "immer",
    "jeweilige", "jeweiligen", "derselben", "derartige", "derartigen", "prozentige",
    "prozentigen", "prozentiger",
  ]
}
