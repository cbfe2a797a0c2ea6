import Testing

@testable import EntityExtraction

@Suite struct RecurringEventTests {
  @Test(arguments: [
    "netzwerktreffen", "gemeinderatssitzung", "jahrestagung", "stammtisch", "bürgersprechstunde",
    "elterncafé", "steuerungsrunde", "fachaustausch", "arbeitskreis", "jugendforum",
    "seniorenbeirat",
    "vollversammlung", "hilfeplangespräch", "lesekreis", "frauenfrühstück", "fortbildungen",
  ])
  func `People meet for these`(word: String) {
    #expect(RecurringEvent.isMeeting(word))
    #expect(RecurringEvent.isEvent(word))
  }

  @Test(arguments: [
    "spielplatzkontrolle", "brückenprüfung", "jahresbericht", "verkehrszählung", "baumschau",
    "deichschau", "wartungen", "brunnenreinigung", "stichprobe", "feuerwehrübung", "inventur",
    "kundenbefragung", "rundgänge", "hundeschau",
  ])
  func `These are done without a meeting`(word: String) {
    #expect(RecurringEvent.isWork(word))
    #expect(!RecurringEvent.isMeeting(word))
    #expect(RecurringEvent.isEvent(word))
  }

  @Test(arguments: [
    "journalist", "urkunde", "gutachten", "stunde", "sekunde", "übertreffen", "betreffende",
    "hunde", "gründe", "berichtszeitraum", "terminal", "beratungsstelle", "gesprächspartner",
    "haushalt", "straße", "wirtschaft", "landschaft", "schauspiel", "schauspiele", "schaukel",
    "schaufenster", "anschauung", "ausübung", "gericht", "spielplatz", "bus", "",
  ])
  func `Words that hold such a stem by chance are no event`(word: String) {
    #expect(!RecurringEvent.isEvent(word))
  }
}
