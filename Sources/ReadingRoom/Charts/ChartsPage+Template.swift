extension ChartsPage {
  static let text = """
    <h1>[[Zahlen]]</h1>
    <p class="lead">[[Gezählt wird, was im Archiv ist. Jeder Balken führt zu dem, was er zählt.]]</p>
    {{#hasTopics}}<section aria-labelledby="themen"><h2 id="themen">[[Fragen nach Thema und Jahr]]</h2>
    <div class="figures">{{#topics}}<figure><figcaption>{{name}}</figcaption>{{{drawing}}}</figure>
    {{/topics}}</div>
    <details><summary>[[Als Tabelle]]</summary><div class="wide" tabindex="0" role="region" aria-label="[[Fragen nach Thema und Jahr]]"><table class="numbers"><thead><tr><th scope="col">[[Thema]]</th>{{#years}}<th scope="col">{{.}}</th>{{/years}}</tr></thead><tbody>
    {{#topicRows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th>{{#cells}}<td>{{#address}}<a href="{{address}}">{{count}}</a>{{/address}}{{^address}}{{count}}{{/address}}</td>{{/cells}}</tr>
    {{/topicRows}}</tbody></table></div></details></section>{{/hasTopics}}
    {{#hasOffices}}<section aria-labelledby="aemter"><h2 id="aemter">[[Wie die Ämter antworten]]</h2>
    <ul class="legend">{{#dispositions}}<li><span class="swatch share {{title}}"></span> {{count}}</li>{{/dispositions}}</ul>
    <div class="figures">{{#offices}}<figure><figcaption>{{name}}</figcaption>{{{drawing}}}</figure>
    {{/offices}}</div>
    <details><summary>[[Als Tabelle]]</summary><div class="wide" tabindex="0" role="region" aria-label="[[Wie die Ämter antworten]]"><table class="numbers"><thead><tr><th scope="col">[[Amt]]</th>{{#dispositions}}<th scope="col">{{count}}</th>{{/dispositions}}</tr></thead><tbody>
    {{#officeRows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th>{{#cells}}<td>{{#address}}<a href="{{address}}">{{count}}</a>{{/address}}{{^address}}{{count}}{{/address}}</td>{{/cells}}</tr>
    {{/officeRows}}</tbody></table></div></details></section>{{/hasOffices}}
    {{#hasSponsors}}<section aria-labelledby="traeger"><h2 id="traeger">[[Stellen der Träger im Lauf der Zeit]]</h2>
    <p class="note">[[In Vollzeitäquivalenten (VZÄ); aus einem Jahr und Vorhaben die jüngste Angabe, je Balken eine Stelle in einer Antwort.]]</p>
    <div class="figures">{{#sponsors}}<figure><figcaption>{{name}}</figcaption>{{{drawing}}}</figure>
    {{/sponsors}}</div>
    <details><summary>[[Als Tabelle]]</summary><table class="rows"><thead><tr><th scope="col">[[Träger]]</th><th scope="col">[[Angaben]]</th></tr></thead><tbody>
    {{#sponsorRows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td data-title="[[Angaben]]">{{#cells}}<a href="{{address}}">{{title}}: {{count}}</a> {{/cells}}</td></tr>
    {{/sponsorRows}}</tbody></table></details></section>{{/hasSponsors}}
    """
}
