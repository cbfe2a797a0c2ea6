import GermanText
import TextMatching

/// Verbs with which minutes tell who said what. Add a verb here.
enum SpeechVerbs {
  static let asking: WordSet = [
    "fragt", "fragte", "fragten", "fragen", "erkundigt", "erkundigte", "erkundigen", "erkundigten",
    "hinterfragt", "hinterfragte",
  ]
  /// Verbs that ask together with another word of the sentence.
  static let askingTogether: [(verb: WordSet, with: WordSet)] = [
    (
      ["möchte", "möchten", "wollte", "wollten", "will", "wollen", "hätte"], ["wissen", "erfahren"]
    ),
    (
      ["bittet", "bat", "bitten", "baten", "ersucht", "ersuchte"],
      [
        "auskunft", "information", "informationen", "erläuterung", "aufklärung", "mitteilung",
        "beantwortung", "auskünfte", "stellungnahme", "bericht", "sachstand", "sachstandsbericht",
      ]
    ),
    (["wüsste", "wüssten"], ["gern", "gerne"]),
    (["stellt", "stellte", "stellten", "hat", "hatte"], ["frage", "fragen"]),
    (["interessiert", "interessierte"], ["ob", "wie", "wann", "was", "welche", "wer", "warum"]),
  ]
  static let answering: WordSet = [
    "antwortet", "antwortete", "antworten", "beantwortet", "beantwortete", "erläutert",
    "erläuterte",
    "erklärt", "erklärte", "teilt", "teilte", "führt", "führte", "erwidert", "erwiderte",
    "entgegnet", "entgegnete", "informiert", "informierte", "gibt", "gab", "sagt", "sagte",
    "verweist", "verwies", "bejaht", "bejahte", "verneint", "verneinte", "bestätigt", "bestätigte",
    "nennt", "nannte", "berichtet", "berichtete", "stellt", "stellte", "weist", "wies", "merkt",
    "ergänzt", "ergänzte", "legt", "legte", "macht", "machte", "schildert", "schilderte", "betont",
    "betonte", "sichert", "sicherte", "kündigt", "kündigte", "hält", "hielt", "räumt", "räumte",
    "verdeutlicht", "verdeutlichte", "beziffert", "bezifferte", "äußert", "äußerte", "meint",
    "meinte", "geht", "ging", "entgegnen", "versichert", "versicherte",
  ]
  /// Verbs of speaking and acting that neither ask nor answer: another's turn begins.
  static let others: WordSet = [
    "regt", "regte", "schlägt", "schlug", "lobt", "lobte", "dankt", "dankte", "beantragt",
    "beantragte", "wünscht", "wünschte", "bemerkt", "bemerkte", "bemängelt", "beklagt", "beklagte",
    "kritisiert", "kritisierte", "spricht", "sprach", "erinnert", "erinnerte", "begrüßt",
    "begrüßte",
    "verlässt", "nimmt", "nahm", "nehmen", "kommt", "kam", "liest", "las", "wirbt", "warb",
    "findet",
    "fordert", "forderte", "schließt", "eröffnet", "ruft", "verabschiedet", "beschließt",
    "beanstandet", "beanstandete", "bittet", "bat", "empfiehlt", "appelliert", "bedankt", "stimmt",
    "moniert", "zeigt", "hebt", "übergibt", "verliest", "plädiert", "unterstützt", "diskutiert",
    "diskutieren", "sieht", "befürwortet", "begründet", "vertritt", "wirft", "freut",
  ]
  /// Parts of words without which nothing is asked in indirect speech.
  static let signs: SubstringSet = [
    "fragt", "rage von", "rage des", "wüsste", "rage der", "rkundig", "wissen", "erfahren",
    "uskunft",
    "nformation", "ufklärung", "rläuterung", "interessiert", "Frage", "ericht", "achstand",
  ]
}
