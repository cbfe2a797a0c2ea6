extension ReviewPage {
  static let text = """
    <h1>[[Prüfen]]</h1>
    {{>review-ways}}
    <p class="summary">{{summary}}{{#pairs}} [[Dazu]] <a href="/pruefen/namen">{{pairs}}</a>.{{/pairs}}</p>
    {{#last}}<div class="last"><p class="note">[[Zuletzt]]: <b>{{by}}</b>, {{time}}: {{words}}{{#isUndone}} ([[zurückgenommen]]){{/isUndone}}</p>{{#canBeUndone}}{{#formWord}}<form method="post" action="/pruefen/zuruecknehmen"><input type="hidden" name="wort" value="{{formWord}}"><input type="hidden" name="nummer" value="{{number}}"><button class="quiet" data-key="u">[[Zurücknehmen]] <kbd>u</kbd></button></form>{{/formWord}}{{/canBeUndone}}</div>{{/last}}
    {{^canDecide}}<p class="warning">[[Ansehen kann das jeder; entscheiden kann, wer sich]] <a href="/anmelden">[[anmeldet]]</a>.</p>{{/canDecide}}
    {{#statement}}<div class="review">
    <section class="proposal" aria-labelledby="vorschlag">
    <h2 id="vorschlag"><a href="{{entityAddress}}">{{entityName}}</a></h2>
    <p class="place">{{entityKind}}{{#entityPlace}} · {{entityPlace}}{{/entityPlace}}</p>
    <p class="claim"><span class="kind">{{property}}</span> <b>{{value}}</b></p>
    <p class="place">{{validity}}{{#statedBy}} · {{statedBy}}{{/statedBy}} · <span class="badge {{status}}">{{statusWord}}</span></p>
    {{#canDecide}}{{#form}}<form class="decide" method="post" action="/pruefen">{{>review-fields}}
    <button name="entscheidung" value="bestaetigen" data-key="a">[[Bestätigen]] <kbd>a</kbd></button>
    <button class="no" name="entscheidung" value="verwerfen" data-key="r">[[Verwerfen]] <kbd>r</kbd></button>
    <a class="skip-one" href="{{skipAddress}}" data-key="s">[[Überspringen]] <kbd>s</kbd></a></form>
    <details><summary data-key="e">[[Ändern]] <kbd>e</kbd></summary><form method="post" action="/pruefen">{{>review-fields}}
    <p><label for="wert">[[Angabe]]</label><input id="wert" name="wert" value="{{editedValue}}"></p>
    <p><label for="umfang">[[wovon (leer: vom Ganzen)]]</label><input id="umfang" name="umfang" value="{{scope}}"></p>
    <p><label for="von">[[gilt seit]]</label><input id="von" name="von" value="{{from}}" placeholder="[[2021-06-30, 2021-06 oder 2021]]"></p>
    <p><label for="bis">[[gilt bis]]</label><input id="bis" name="bis" value="{{until}}" placeholder="2025"></p>
    <button name="entscheidung" value="aendern">[[Geändert bestätigen]]</button></form></details>
    <details><summary data-key="n">[[Eintrag umbenennen]] <kbd>n</kbd></summary><form method="post" action="/pruefen">{{>review-fields}}
    <p><label for="neu">[[Name]]</label><input id="neu" name="name" value="{{entityName}}" required></p>
    <button name="entscheidung" value="umbenennen">[[Umbenennen]]</button></form></details>
    <details><summary data-key="o">[[Gehört zu einem anderen Eintrag]] <kbd>o</kbd></summary><form method="post" action="/pruefen">{{>review-fields}}
    <p><label for="anderer">[[Name des anderen]]</label><input id="anderer" name="name" required></p>
    <button name="entscheidung" value="abtrennen">[[Abtrennen]]</button></form></details>{{/form}}{{/canDecide}}
    {{^canDecide}}<p><a href="{{skipAddress}}" data-key="s">[[Nächster Vorschlag]] <kbd>s</kbd></a></p>{{/canDecide}}
    </section>
    <section class="evidence" aria-labelledby="stelle"><h2 id="stelle">[[Was in der Antwort steht]]</h2>
    <blockquote><p>{{before}}<mark>{{words}}</mark>{{after}}</p><p class="place"><a href="{{address}}">{{place}}</a></p></blockquote>
    {{#image}}{{>window}}{{/image}}
    <p class="note">[[Vorgeschlagen von der Regel {{rule}}.]]</p>
    </section></div>{{/statement}}
    """

  /// The ways through the review, on each of its pages.
  static let ways = """
    <nav class="ways" aria-label="[[Prüfen]]"><ul><li><a href="/pruefen">[[Vorschläge]]</a></li><li><a href="/pruefen/namen">[[Namen]]</a></li><li><a href="/pruefen/protokoll">[[Protokoll]]</a></li></ul></nav>

    """

  /// What each form about the proposal sends along.
  static let fields = """
    {{#word}}<input type="hidden" name="wort" value="{{word}}">{{/word}}<input type="hidden" name="angabe" value="{{statement}}"><input type="hidden" name="stand" value="{{seen}}"><input type="hidden" name="art" value="{{kind}}"><input type="hidden" name="ort" value="{{place}}">
    """
}
