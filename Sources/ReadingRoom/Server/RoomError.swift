/// Why a request is not answered as it was meant, for the person or program that sent it.
struct RoomError: Error, Sendable, Equatable {
  /// As HTTP counts: 404, 409.
  var status: Int
  /// What the matter is, in German; never a path of this machine, nor what a library said.
  var detail: String
  /// `Allow` of a 405.
  var allow: String?

  init(_ status: Int, _ detail: String, allow: String? = nil) {
    self.status = status
    self.detail = detail
    self.allow = allow
  }

  static let notFound = RoomError(404, "Diese Seite gibt es hier nicht.")
  static let malformed = RoomError(400, "Diese Adresse ist nicht richtig geschrieben.")

  static let busy = RoomError(
    503, "Gerade fragen zu viele. Bitte gleich noch einmal versuchen.")

  /// In one or two words.
  var title: String {
    switch status {
    case 400: "Nicht verstanden"
    case 401: "Nicht angemeldet"
    case 403: "Nicht erlaubt"
    case 404: "Nicht gefunden"
    case 405: "So nicht möglich"
    case 409: "Inzwischen geändert"
    case 413: "Zu groß"
    case 414: "Adresse zu lang"
    case 421: "Falscher Name"
    case 431: "Zu viele Angaben"
    case 503: "Gerade nicht möglich"
    default: "Fehler"
    }
  }
}
