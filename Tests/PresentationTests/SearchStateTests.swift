import CouncilSearch
import CouncilStore
import Presentation
import Testing

@Suite struct SearchStateTests {
  @Test func `A search's fields say all of it`() throws {
    var state = SearchState()
    state.query = "Träger Stellen"
    state.choices = [.year: "2019", .topic: "Verkehr/Radverkehr"]
    (state.sort, state.offset, state.limit, state.takesSome) = (.newest, 40, 10, true)
    #expect(try SearchState(fields: state.fields) == state)
    #expect(SearchState().fields.isEmpty)
  }

  @Test(arguments: [
    ("sort", "best"), ("offset", "-1"), ("offset", "99999999999999999999"), ("limit", "0"),
    ("limit", "1e3"), ("match", "none"), ("page", "2"),
  ])
  func `A field that is not one says so`(name: String, value: String) {
    #expect(throws: SearchState.FieldError.self) { try SearchState(fields: [(name, value)]) }
  }

  @Test func `Another choice begins at the first hit`() {
    var state = SearchState()
    state.offset = 20
    #expect(state.choosing("2019", of: .year).offset == 0)
    #expect(state.choosing("2019", of: .year).choosing(nil, of: .year).choices.isEmpty)
  }
}
