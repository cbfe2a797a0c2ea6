/// What a paper's head and close say about it (Drucksache, Vorlage; OParl's Paper).
package struct Paper: Sendable, Hashable, Codable {
  package enum PaperType: String, Sendable, Codable {
    case answer, inquiry, minutes, other
  }

  package enum Visibility: String, Sendable, Codable {
    case `public`, nonPublic
  }

  package struct Originator: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Codable {
      case faction, person
    }

    package var kind: Kind
    package var name: String

    package init(kind: Kind, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  package struct Office: Sendable, Hashable, Codable {
    package var name: String

    package init(name: String) {
      self.name = name
    }
  }

  package var paperType: PaperType = .other
  /// As printed (Drucksachennummer): "DS 0496/20".
  package var reference: String?
  package var subject: String?
  /// ISO 8601; only where the paper prints its own.
  package var date: String?
  /// ISO 8601; the session's, never the letter's.
  package var meetingDate: String?
  package var legalBasis: String?
  package var visibility: Visibility?
  package var municipality: String?
  package var originators: [Originator] = []
  package var answeredBy: [Office] = []
  package var signatory: String?
  /// Where each of these stands in the letter.
  package var evidence = HeadEvidence()

  package init() {}
}
