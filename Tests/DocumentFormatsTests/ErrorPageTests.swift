import Testing

@testable import DocumentFormats

@Suite struct ErrorPageTests {
  private func error(_ html: String) -> DocumentError.Kind? {
    do {
      _ = try Formats.read(Array(html.utf8))
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [
    "<html><title>404 Not Found</title><h1>Sitzung abgelaufen</h1>",
    "<html><head><title>503</title></head><body>Dienst nicht verfügbar</body></html>",
    "<html><body><h1>Seite nicht gefunden</h1><p>Bitte gehen Sie zurück.</p></body></html>",
  ])
  func `The page of an error is no letter`(html: String) {
    #expect(error(html) == .errorPage)
  }

  @Test(arguments: [
    "<html><title>404 Bäume im Stadtpark</title><p>Wie viele wurden gefällt?</p></html>",
    "<html><title>Antwort</title><p>Die Datei wurde nicht gefunden.</p></html>",
    "<html><title>Not Found</title>\(String(repeating: "<p>Antwort der Stadt", count: 100))",
  ])
  func `A letter that only speaks of one is a letter`(html: String) {
    #expect(error(html) == nil)
  }

  @Test func `Text without letters or digits is empty`() {
    #expect(error("%") == .empty)
  }
}
