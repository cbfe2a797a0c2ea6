import Testing

@testable import InquiryStructure

struct MemberListsTests {
  @Test(arguments: [
    ("der BAbg. Muster, Probe und Fraktion der GRÜNEN", ["Muster", "Probe"]),
    (
      "der Abgeordneten Petra Beispiel, Bernd Fall und Carla Muster",
      ["Petra Beispiel", "Bernd Fall", "Carla Muster"]
    ),
    ("der Stadt Rotheim, Amt 50", []), ("der BAbg. hat gefragt", []), ("", []),
  ])
  func `Members stand in a list after one form of address`(line: String, names: [String]) {
    #expect(MemberLists.names(in: line) == names)
  }
}
