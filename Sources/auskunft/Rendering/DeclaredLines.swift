internal import CouncilModel
internal import Foundation
internal import Presentation

/// What the sources of a letter declare of it, and where that is not what it prints.
struct DeclaredLines {
  /// In the JSON of `show`, beside the letter's own.
  private struct Beside: Encodable {
    var conflicts: [HeadConflict]
    var declared: [Declared]
  }

  /// A declaration, marked as the kind of evidence that it is.
  private struct Declared: Encodable {
    private enum Key: String, CodingKey { case by, head }

    var head: DeclaredHead

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode("declared", forKey: .by)
      try fields.encode(head, forKey: .head)
    }
  }

  private let heads: [DeclaredHead]
  private let conflicts: [HeadConflict]

  init(_ heads: [DeclaredHead], of paper: Paper) {
    self.heads = heads
    conflicts = heads.flatMap { HeadConflict.conflicts(of: paper, with: $0) }
  }

  /// The letter's line of JSON with what is declared in a field "archive", which comes first; as it is
  /// where nothing is declared.
  func json(with letter: [UInt8]) throws -> Data {
    guard !heads.isEmpty else { return Data(letter) }
    let beside = Beside(conflicts: conflicts, declared: heads.map(Declared.init))
    var line = Data("{\"archive\":".utf8)
    line += try CanonicalJSON.line(beside).dropLast()
    line += Data(",".utf8)
    line += Data(letter.dropFirst())
    return line
  }

  var lines: [String] {
    heads.map { head in
      let fields: [String?] = [
        head.reference, head.paperType, head.fileName, head.date, head.municipality, head.license,
      ]
      let said = fields.compactMap(\.self).joined(separator: " · ")
      return "  declared by \(head.paper): \(said)"
    } + conflicts.map { "  conflict: \($0.message)" }
  }
}
