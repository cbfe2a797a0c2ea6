/// What answers which addresses.
struct Route: Sendable {
  typealias Answer = @Sendable (RoomRequest, Room) async throws -> RoomReply

  /// `GET` answers `HEAD`, too.
  var method: String
  /// Words, and `*` for a part that the route is given.
  var pattern: [String]
  /// Whether only those may ask who have shown a token: everything that changes something.
  var needsToken: Bool
  /// In bytes, of what is sent along.
  var bodyLimit: Int
  var answer: Answer

  /// - Parameter path: "drucksache/*/original"
  init(
    _ method: String, _ path: String, needsToken: Bool = false, bodyLimit: Int = 64 << 10,
    _ answer: @escaping Answer
  ) {
    self.method = method
    self.needsToken = needsToken
    self.bodyLimit = bodyLimit
    pattern = path.split(separator: "/").map(String.init)
    self.answer = answer
  }

  static func get(_ path: String, _ answer: @escaping Answer) -> Route {
    Route("GET", path, answer)
  }

  /// What the pattern left open; nil where the path is another.
  func parameters(in path: [String]) -> [String]? {
    guard path.count == pattern.count else { return nil }
    var parameters: [String] = []
    for (word, part) in zip(pattern, path) {
      if word == "*" { parameters.append(part) } else if word != part { return nil }
    }
    return parameters
  }
}
