internal import Presentation

/// Asks for a token.
struct EntryPage: Page {
  static let template = "entry"

  let title = said("Anmelden")
  let isWrong: Bool
  /// Where it goes on.
  let back: String

  init(isWrong: Bool = false, back: String) {
    self.isWrong = isWrong
    self.back = back
  }

  static let text = """
    <h1>[[Anmelden]]</h1>
    <p>[[Lesen kann hier jeder. Wer etwas ändern will, zeigt einen Schlüssel. Auf dem Rechner des Archivs macht ihn]] <code>auskunft token create NAME</code>.</p>
    {{#isWrong}}<p class="warning" role="alert">[[Diesen Schlüssel gibt es nicht, oder nicht mehr.]]</p>{{/isWrong}}
    <form class="find" method="post" action="/anmelden"><input type="hidden" name="zurueck" value="{{back}}">
    <label for="token">[[Schlüssel]]</label>
    <div class="box"><input id="token" name="token" type="password" required autocomplete="current-password"><button>[[Anmelden]]</button></div>
    </form>
    """
}
