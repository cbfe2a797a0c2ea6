extension SearchPage {
  static let text = """
    <h1 class="hidden">[[Suche]]</h1>
    <form class="find" role="search" action="/suche" method="get">
    <label for="q">[[Was wurde schon beantwortet?]]</label>
    <div class="box"><input id="q" name="q" type="search" value="{{query}}" autocomplete="off" list="woerter"><datalist id="woerter"></datalist>
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
    <button>[[Suchen]]</button></div>
    </form>
    {{#hasChosen}}<p class="chosen">[[Eingegrenzt auf]] {{#chosen}}<a class="chip" href="{{address}}" title="[[Aufheben]]">{{title}} <span aria-hidden="true">×</span><span class="hidden"> [[aufheben]]</span></a> {{/chosen}}</p>{{/hasChosen}}
    <div class="found">
    <aside class="facets" aria-label="[[Eingrenzen]]">
    {{#facets}}<details class="facet"{{#isOpen}} open{{/isOpen}}><summary>{{title}}</summary><ul>
    {{#choices}}<li>{{#isEmpty}}<span class="empty">{{value}} <span class="count">0</span></span>{{/isEmpty}}{{^isEmpty}}<a href="{{address}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{value}} <span class="count">{{count}}</span></a>{{/isEmpty}}</li>
    {{/choices}}</ul></details>
    {{/facets}}
    </aside>
    <section class="results" aria-labelledby="summe">
    <h2 id="summe" class="summary">{{summary}}</h2>
    {{#hasEntries}}<p class="note">[[Im Register]]: {{#entries}}<a class="chip" href="{{address}}">{{title}}</a> {{/entries}}</p>{{/hasEntries}}
    {{#problem}}<p class="note warning">{{problem}} [[Gesucht wurde nur nach den Wörtern.]]</p>{{/problem}}
    {{#suggestions}}<p class="note">[[Gesucht wurde nach]] <a href="{{address}}">{{title}}</a>.</p>{{/suggestions}}
    {{#others}}<p class="note"><a href="{{address}}">{{title}}</a></p>{{/others}}
    {{^isEmpty}}<p class="sorts">[[Reihenfolge]]: {{#sorts}}<a href="{{address}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{title}}</a> {{/sorts}}</p>{{/isEmpty}}
    {{#hits}}{{>hit}}{{/hits}}
    {{#hasPages}}<nav class="pages" aria-label="[[Seiten]]">
    {{#previous}}<a rel="prev" href="{{previous}}">[[Zurück]]</a>{{/previous}}
    <span>{{span}}</span>
    {{#next}}<a rel="next" href="{{next}}">[[Weiter]]</a>{{/next}}
    </nav>{{/hasPages}}
    <p class="note"><a href="{{permanent}}">[[Dauerhafter Verweis auf diese Suche]]</a> · <a href="{{feed}}">[[Neues zu dieser Suche (Atom)]]</a></p>
    </section>
    </div>
    """
}
