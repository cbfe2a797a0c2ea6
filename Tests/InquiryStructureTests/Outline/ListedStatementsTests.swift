import Testing

@testable import InquiryStructure

struct ListedStatementsTests {
  @Test func `What explains a question of a list that is answered below belongs to it`() throws {
    let letter = try SampleLetter(
      """
      1. Weshalb gibt es nur volle Stellen? Manche wären zu weniger bereit.
      2. Was kann der Ausschuss dafür tun?
      3. Wie helfen die Träger mit?

      Dafür fehlt das Geld. Das Land zahlt nur volle Stellen.
      """)
    #expect(
      letter.exchanges.first
        == "1 | Weshalb gibt es nur volle Stellen? Manche wären zu weniger bereit. | "
        + "Dafür fehlt das Geld. Das Land zahlt nur volle Stellen.")
  }

  @Test func `What stands after each question answers it`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Stellen gibt es? Es sind drei.
      2. Wer zahlt sie? Das Land zahlt sie.

      Die Gemeinde dankt dem Land dafür.
      """)
    #expect(letter.exchanges.first == "1 | Wie viele Stellen gibt es? | Es sind drei.")
  }
}
