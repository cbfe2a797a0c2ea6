internal import CouncilModel
internal import Foundation

/// Reads a decision from a line of JSON.
enum DecisionLine {
  private struct Word: Decodable {
    var decision: String
  }

  /// Nil for a line that is still undecided.
  static func decision(in line: String) throws -> Decision? {
    let data = Data(line.utf8)
    let word = try JSONDecoder().decode(Word.self, from: data).decision
    return word == "undecided" ? nil : try JSONDecoder().decode(Decision.self, from: data)
  }

  /// Why a line is none, in a few words.
  static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.last?.stringValue ?? "")\" is of another kind"
    case .dataCorrupted(let context):
      context.codingPath.last.map { "\"\($0.stringValue)\" has no such value" } ?? "no JSON"
    @unknown default: "no JSON"
    }
  }
}
