/// Says what the matter is, and where to go on.
struct ErrorPage: Page {
  static let template = "error"

  let title: String
  let status: Int
  let detail: String

  init(_ error: RoomError) {
    title = error.title
    status = error.status
    detail = error.detail
  }

  static let text = """
    <h1>{{title}}</h1>
    <p>{{detail}}</p>
    <p><a href="/">[[Zur Startseite]]</a> · <a href="/suche">[[Zur Suche]]</a></p>
    """
}
