internal import Presentation

/// Why a request is not answered as it was meant, for the person or program that sent it.
struct RoomError: Error, Sendable, Equatable {
  /// As HTTP counts: 404, 409.
  var status: Int
  /// What the matter is, in the language of whom is answered; never a path of this machine, nor what a library said.
  var detail: String
  /// `Allow` of a 405.
  var allow: String?

  init(_ status: Int, _ detail: String, allow: String? = nil) {
    self.status = status
    self.detail = detail
    self.allow = allow
  }

  static var notFound: RoomError { RoomError(404, said("Diese Seite gibt es hier nicht.")) }
  static var malformed: RoomError {
    RoomError(400, said("Diese Adresse ist nicht richtig geschrieben."))
  }

  static var busy: RoomError {
    RoomError(
      503, said("Gerade fragen zu viele. Bitte gleich noch einmal versuchen."))
  }

  /// In one or two words.
  var title: String {
    switch status {
    case 400: said("Nicht verstanden")
    case 401: said("Nicht angemeldet")
    case 403: said("Nicht erlaubt")
    case 404: said("Nicht gefunden")
    case 405: said("So nicht möglich")
    case 409: said("Inzwischen geändert")
    case 413: said("Zu groß")
    case 414: said("Adresse zu lang")
    case 421: said("Falscher Name")
    case 431: said("Zu viele Angaben")
    case 503: said("Gerade nicht möglich")
    default: said("Fehler")
    }
  }
}
