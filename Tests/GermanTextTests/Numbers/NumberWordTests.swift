import FoundationEssentials
import GermanText
import Testing

struct NumberWordTests {
  @Test(
    "Number words have their values",
    arguments: [
      ("einer", "1"), ("zwei", "2"), ("zwölf", "12"), ("fünfundzwanzig", "25"),
      ("zweieinhalb", "2.5"), ("anderthalb", "1.5"), ("eineinhalb", "1.5"),
      ("dreiviertel", "0.75"), ("zweihundertfünfzig", "250"), ("tausend", "1000"),
      ("dreitausendzweihundertelf", "3211"), ("beiden", "2"),
    ])
  func cardinals(word: String, value: String) {
    #expect(NumberWord.value(of: word) == Decimal(string: value))
  }

  @Test(
    "Other words have none",
    arguments: ["keine", "allein", "beachten", "einzeln", "Verein", "nein", "zweifel"])
  func others(word: String) {
    #expect(NumberWord.value(of: word) == nil)
  }

  @Test("Fractions and ordinals are inflected")
  func inflections() {
    #expect(NumberWord.fraction(of: "halben") == Decimal(string: "0.5"))
    #expect(NumberWord.ordinal(of: "zweiten") == 2)
    #expect(NumberWord.ordinal(of: "acht") == nil)
  }
}
