internal import CouncilModel
internal import EntityRegistry
internal import Presentation

/// A statement as a page shows it: what is said, since when, by whom, and the words that say so.
struct StatementView: Sendable {
  let id: String
  /// Nil where the page is about the subject.
  let subject: String?
  let subjectAddress: String
  let property: String
  let value: String
  let validity: String
  let statedBy: String?
  let status: String
  let statusWord: String
  let isProposed: Bool
  let place: String
  let words: String
  /// The mark in the letter.
  let address: String
  let reviewAddress: String

  /// - Parameter page: the entity whose page it is on; nil for none.
  init(
    _ statement: RegistryStatement, in view: RegistryView, _ links: PassageLinks,
    on page: String? = nil
  ) {
    id = statement.id
    subject =
      statement.subject == page
      ? nil : view.entity(of: statement)?.name ?? PaperName.short(statement.subject)
    subjectAddress = Addresses.entity(statement.subject)
    property = PlainWords.word(statement.property)
    value = statement.plainSummary
    validity = statement.plainValidity
    statedBy = statement.statedBy
    status = statement.status.rawValue
    statusWord = PlainWords.word(statement.status)
    isProposed = statement.status == .proposed
    place = statement.plainPlace
    words = statement.source.text
    address = links.address(of: statement)
    reviewAddress = "/pruefen?angabe=\(FormFields.encoded(statement.id))"
  }

  static let text = """
    <article class="statement" id="s-{{id}}">
    <h3>{{#subject}}<a href="{{subjectAddress}}">{{subject}}</a> – {{/subject}}{{property}}: <a href="{{address}}">{{value}}</a></h3>
    <p class="place">{{validity}}{{#statedBy}} · {{statedBy}}{{/statedBy}} · {{#isProposed}}<a class="badge {{status}}" href="{{reviewAddress}}">{{statusWord}}</a>{{/isProposed}}{{^isProposed}}<span class="badge {{status}}">{{statusWord}}</span>{{/isProposed}}</p>
    <blockquote><p>{{words}}</p><p class="place"><a href="{{address}}">{{place}}</a></p></blockquote>
    </article>

    """
}
