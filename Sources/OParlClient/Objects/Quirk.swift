/// Something in which a feed departs from OParl, or leaves a reader in the dark. It is read all the
/// same; the report tells who runs the feed.
package enum Quirk: String, Sendable, Codable, CaseIterable {
  // How the server answers
  case emptyListAs404, serverFails, fileNotServed, sizeDiffers, otherHost
  // JSON
  case controlCharacters, byteOrderMark, notUTF8, unreadablePage
  // Lists
  case bareList, singleObject, endlessPages, filterRefused
  // Objects
  case noID, noType, objectForAddress, addressForObject, auxiliaryFileAsObject, wrongKind
  case unreadableAddress, encodedAddress, relativeAddress, doubleSlash, shortMunicipalityKey
  case foreignDate
  // What is not said
  case emptyText, noName, noReference, noDate, noModified, noFiles, noOriginator, noChecksum
  case deletedWithoutType, deletedWithoutDate

  /// One sentence for who runs the feed.
  package var german: String {
    switch self {
    case .emptyListAs404:
      "Eine leere Liste wird mit 404 beantwortet statt mit einer leeren Seite (data: [])."
    case .serverFails: "Der Server antwortet erst nach Wiederholung (Fehler 5xx, Abbruch)."
    case .fileNotServed: "Eine Datei ist unter ihrer Adresse nicht abrufbar."
    case .sizeDiffers: "Die Datei ist nicht so groß, wie size sagt."
    case .otherHost: "Eine Adresse liegt auf einem anderen Host."
    case .controlCharacters: "Zeichenketten enthalten Steuerzeichen ohne Escape: ungültiges JSON."
    case .byteOrderMark: "Vor dem JSON steht eine Byte-Order-Mark."
    case .notUTF8: "Der Text ist kein gültiges UTF-8."
    case .unreadablePage: "Eine Antwort ist kein JSON."
    case .bareList: "Statt einer Seite (data, links) kommt nur eine Liste."
    case .singleObject: "Statt einer Liste kommt ein einzelnes Objekt."
    case .endlessPages: "links.next führt zu einer Seite zurück, die schon gelesen ist."
    case .filterRefused: "Der Filter modified_since wird nicht angenommen."
    case .noID: "Ein Objekt hat keine id."
    case .noType: "Ein Objekt hat kein type."
    case .objectForAddress: "Wo eine URL stehen muss, steht ein Objekt."
    case .addressForObject: "Wo ein Objekt stehen muss, steht eine URL."
    case .auxiliaryFileAsObject: "auxiliaryFile ist ein Objekt statt einer Liste."
    case .wrongKind: "Ein Wert hat den falschen JSON-Typ."
    case .unreadableAddress: "Eine Adresse ist keine URL."
    case .encodedAddress: "Eine Adresse ist als Ganzes kodiert."
    case .relativeAddress: "Eine Adresse hat keinen Host."
    case .doubleSlash: "Im Pfad einer Adresse steht ein doppelter Schrägstrich."
    case .shortMunicipalityKey: "Dem Gemeindeschlüssel fehlt die führende Null."
    case .foreignDate: "Ein Datum steht nicht im Format JJJJ-MM-TT."
    case .emptyText: "Ein Wert ist eine leere Zeichenkette; er müsste fehlen."
    case .noName: "Eine Drucksache hat keinen Namen (name)."
    case .noReference: "Eine Drucksache hat keine Drucksachennummer (reference)."
    case .noDate: "Eine Drucksache hat kein Datum (date)."
    case .noModified: "Ein Objekt hat kein modified."
    case .noFiles: "Eine Drucksache hat keine Datei."
    case .noOriginator:
      "Eine Drucksache nennt keinen Urheber (originatorPerson, originatorOrganization)."
    case .noChecksum: "Eine Datei hat weder Größe noch Prüfsumme."
    case .deletedWithoutType: "Ein gelöschtes Objekt hat kein type."
    case .deletedWithoutDate: "Ein gelöschtes Objekt sagt nicht, wann es gelöscht wurde (modified)."
    }
  }

  /// Whether it breaks the specification, and is not only something that one would like to know.
  package var isViolation: Bool {
    switch self {
    case .otherHost, .noReference, .noDate, .noFiles, .noOriginator, .noChecksum,
      .doubleSlash:
      false
    default: true
    }
  }
}
