import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct HTMLControlsTests {
  private func lines(_ body: String) throws -> [String] {
    let html = "<html><body>\(body)</body></html>"
    return try Formats.read(Array(html.utf8)).pages.flatMap(\.lines).map(HTMLFormatTests.shown)
  }

  @Test(arguments: [
    ("<p><input type=checkbox checked> ja <input type=checkbox> nein</p>", "¶☒ ja ☐ nein"),
    (
      "<p><label><input type=radio>Stadt</label> <input type=RADIO checked=''>Land</p>",
      "¶☐ Stadt ☒ Land"
    ),
    ("<p>Stellen: <input value='2,5 VZÄ' readonly></p>", "¶Stellen: 2,5 VZÄ"),
    ("<p>a<input type=hidden value=geheim><input type=submit value=Senden></p>", "¶a"),
    (
      "<p>Träger: <select><option>AWO<option selected>ASB</select></p>",
      "¶Träger: ⟨unticked:AWO⟩ ASB"
    ),
    ("<p>Antwort: <textarea>zwei</textarea></p>", "¶Antwort: zwei"),
  ]) func `Fields say what is entered and chosen`(_ body: String, _ line: String) throws {
    #expect(try lines(body) == [line])
  }

  @Test(arguments: [
    "<select><option>10<option>20</select>", "<button>Suchen</button>",
    "<form>Jahr: <select><option selected>2024</select><button>Los</button></form>",
  ]) func `Controls of the page itself are its own`(_ controls: String) throws {
    let lines = try lines("<p>Ja, das ist so.</p>" + controls)
    #expect(lines.first == "¶Ja, das ist so.")
    #expect(lines.dropFirst().allSatisfy { $0.contains("<furniture>") || $0 == "¶Jahr:" })
  }
}
