import Testing

@testable import ReadingRoom

@Suite struct FormFieldsTests {
  @Test(arguments: [
    ("q=a+b", "a b"), ("q=a%20b", "a b"), ("q=a%2Bb", "a+b"), ("q=Tr%C3%A4ger", "Träger"),
    ("q=", ""), ("q", ""), ("q=a=b", "a=b"),
  ])
  func `A value is read as forms write it`(text: String, value: String) throws {
    #expect(try FormFields(decoding: text)["q"] == value)
  }

  @Test(arguments: ["q=%", "q=%z1", "q=%00", "q=%FF", "q=%C0%AF", "q=%ED%A0%80", "q=%1B"])
  func `What is no text is no field`(text: String) {
    #expect(throws: FormFields.Malformed.self) { try FormFields(decoding: text) }
  }

  @Test(arguments: ["a b", "ä&=+%", "„“", "a/b"])
  func `What is written is read again`(value: String) throws {
    let text = FormFields.encoded([("name", value)])
    #expect(try FormFields(decoding: text)["name"] == value)
  }
}
