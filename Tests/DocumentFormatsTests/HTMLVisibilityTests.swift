import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct HTMLVisibilityTests {
  /// The words of a page, with `hidden:` and the like before what is no valid text.
  private func words(_ html: String) throws -> String {
    let page = "<!DOCTYPE html><html><body>\(html)</body></html>"
    return try Formats.read(Array(page.utf8)).pages.flatMap(\.lines).flatMap(\.words).map { word in
      (word.invisibility.map { $0.rawValue + ":" } ?? "") + word.text
    }.joined(separator: " ")
  }

  @Test(arguments: [
    "<p hidden>weg</p>", "<p style='display:none'>weg</p>", "<p style='visibility: hidden'>weg</p>",
    "<p style='opacity:0'>weg</p>", "<p style='font-size:0'>weg</p>",
    "<p style='position:absolute;left:-9999px'>weg</p>", "<p style='text-indent:-9999px'>weg</p>",
    "<p style='height:0;overflow:hidden'>weg</p>", "<p style='mso-hide:all'>weg</p>",
    "<div style='display:none'><p style='display:block'>weg</p></div>",
    "<style>.a{display:none}</style><p class='x a'>weg</p>",
    "<style>/* p */ @media screen { #b, p.c { display: none !important } }</style><p id=b>weg</p>",
    "<style>div.e > span {visibility:hidden}</style><div class=e><span>weg</span></div>",
    "<style>.f p{display:none}</style><div class=f><div><p>weg</p></div></div>",
  ]) func `Hidden words are kept apart from what is shown`(_ body: String) throws {
    #expect(try words(body + "<p>da</p>") == "hidden:weg da")
  }

  @Test(arguments: [
    "<p aria-hidden=true>da</p>", "<style>@media print {p{display:none}}</style><p>da</p>",
    "<style>p:hover{display:none}</style><p>da</p>",
    "<style>.g.h{display:none}</style><p class=g>da</p>",
    "<div style='visibility:hidden'><p style='visibility:visible'>da</p></div>",
    "<div style='font-size:0'><p style='font-size:12pt'>da</p></div>",
    "<p hidden=until-found>da</p>", "<p style='color:#fff;background:#004'>da</p>",
    "<div style='background-image:url(a.png)'><p style='color:white'>da</p></div>",
    "<link rel=stylesheet href=a.css><div class=i><p style='color:white'>da</p></div>",
    "<table><tr><td bgcolor=navy><font color=white>da</font></td></tr></table>",
    "<details><summary>da</summary></details>",
    "<style>.a{display:none} p.a{display:block}</style><p class=a>da</p>",
  ]) func `What is shown is read`(_ body: String) throws {
    #expect(try words(body) == "da")
  }

  @Test(arguments: [
    ("<p style='color:#fff'>weg</p>", "white:weg"),
    ("<p style='color:rgb(250, 250, 250)'>weg</p>", "white:weg"),
    ("<p style='background:#00f;color:blue;color:#0000ff'>weg</p>", "white:weg"),
    ("<p><font color=white>weg</font> da</p>", "white:weg da"),
    ("<p style='color:transparent'>weg</p>", "white:weg"),
    ("<p><s>2,0</s> 2,5</p>", "struck:2,0 2,5"),
    ("<p><del>alt</del><ins>neu</ins></p>", "struck:alt neu"),
    ("<p>2<strike>,0</strike>,5</p>", "2,5 struck:,0"),
    ("<p style='text-decoration: line-through red'>alt</p>", "struck:alt"),
    (
      "<style>.z{text-decoration-line:line-through}</style><p><span class=z>alt</span></p>",
      "struck:alt"
    ),
  ]) func `White and struck words say why they are no valid text`(
    _ body: String, _ text: String
  ) throws {
    #expect(try words(body) == text)
  }

  @Test(arguments: [
    "<button aria-controls=p1>1. Wie?</button><div id=p1 hidden>Zwei.</div>",
    "<h3><button class=accordion-button>1. Wie?</button></h3><div style='display:none'>Zwei.</div>",
    """
    <style>.panel{display:none}</style><button class=accordion>1. Wie?</button>
    <div class=panel><p>Zwei.</p></div>
    """,
    "<h3><a data-toggle=collapse href='#p2'>1. Wie?</a></h3><div id=p2 style='display:none'>Zwei.</div>",
    "<details><summary>1. Wie?</summary><p>Zwei.</p></details>",
  ]) func `What a click opens is the page's text`(_ body: String) throws {
    #expect(try words(body) == "1. Wie? Zwei.")
  }

  @Test func `Hidden menus are neither shown nor the letter's`() throws {
    #expect(try words("<nav style='display:none'>Start Kontakt</nav><p>da</p>") == "da")
  }

  @Test func `A page nested a hundred thousand deep is read`() throws {
    let depth = 100_000
    let body =
      "<style>div div.x{display:none}</style>" + String(repeating: "<div>", count: depth) + "da"
    #expect(try words(body) == "da")
  }
}
