import Testing

@testable import CouncilCases

struct ReferenceFormTests {
  @Test(
    arguments: [
      ("DS 0496/20", "ds/496/20"), ("ds 496/20", "ds/496/20"), ("DS-0496-20", "ds/496/20"),
      ("2013/165", "2013/165"), ("2013 / 0165", "2013/165"), ("VII/2020/01", "vii/2020/1"),
      ("F0233/23", "f/233/23"),
    ])
  func `Shapes of one number have one key`(printed: String, key: String) {
    #expect(ReferenceForm(printed)?.key == key)
  }

  @Test func `A citation has no letters`() {
    #expect(ReferenceForm("DS 0496/20")?.bare == "496/20")
    #expect(ReferenceForm("A 1/2")?.bare == nil)
  }

  @Test(
    arguments: [
      ("2015/0077/1", "2015/77"), ("DS 0496/2020/2", "ds/496/2020"), ("2015/0077", nil),
      ("12/34/5", nil), ("2015/0077/2016", nil),
    ])
  func `A number after the number is a supplement's`(printed: String, base: String?) {
    #expect(ReferenceForm(printed)?.base == base)
  }

  @Test func `What has no digit is no reference`() {
    #expect(ReferenceForm("Anfrage") == nil)
  }
}
