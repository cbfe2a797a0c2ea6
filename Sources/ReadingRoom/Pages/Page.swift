internal import Presentation

/// A page of the reading room: its view's values are what its template shows.
///
/// A new page is a file in `Pages`: a view that is a page, its template, and its route in
/// `Routes.all`; the template has to stand in `Templates.all`. Values are stored properties, for the
/// templates see no others; what may be missing is nil.
protocol Page: Sendable {
  /// The name of its template in `Templates.all`.
  static var template: String { get }
  /// Of the browser's tab.
  var title: String { get }
  /// Which entry of the navigation it belongs to; nil for none.
  static var section: Section? { get }
  /// Address of the page's feed.
  var feed: String? { get }
}

extension Page {
  static var section: Section? { nil }
  var feed: String? { nil }
}

/// An entry of the navigation.
enum Section: String, Sendable, CaseIterable {
  case search = "suche"
  case asked = "gefragt"
  case registry = "verzeichnis"
  case review = "pruefen"
  case charts = "zahlen"
  case imports = "einlesen"

  var title: String {
    switch self {
    case .search: said("Suche")
    case .asked: said("Schon gefragt?")
    case .registry: said("Register")
    case .review: said("Prüfen")
    case .charts: said("Zahlen")
    case .imports: said("Einlesen")
    }
  }
}
