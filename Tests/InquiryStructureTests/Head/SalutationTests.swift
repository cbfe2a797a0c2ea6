import Testing

@testable import InquiryStructure

struct SalutationTests {
  @Test(arguments: [
    ("Sehr geehrte Frau Beispiel,", "Frau Beispiel"),
    ("Sehr geehrter Herr Dr. Fall, zu Ihrer Anfrage", "Herr Fall"),
    ("Sehr geehrter Herr Stadtrat Fall!", "Herr Fall"),
    ("Sehr geehrter Herr Bürgermeister,", nil), ("Sehr geehrter Herr Stadtrat!", nil),
    ("Sehr geehrte Damen und Herren,", nil), ("Sehr geehrte Frau Landrätin Beispiel,", nil),
    ("Sehr geehrte Stadträtinnen und Stadträte,", nil), ("Der Treff", nil),
  ])
  func `A person whom a letter addresses is named, the administration is not`(
    line: String, name: String?
  ) {
    #expect(Salutation(line).map { $0.title + " " + $0.surname } == name)
  }
}
