/// A request as its route sees it: everything is decoded.
struct RoomRequest: Sendable {
  /// `GET` of a `HEAD`, too.
  var method: String
  /// Between slashes: `["drucksache", "ab12…"]`.
  var path: [String]
  /// What the route's pattern left open, in order.
  var parameters: [String] = []
  /// What follows `?`.
  var fields: FormFields
  var headers: [(name: String, value: String)]
  var body: [UInt8] = []

  /// The first header of a name, which is given in small letters.
  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }

  /// Whether a program asks: then errors are JSON.
  var isFromProgram: Bool { path.first == "api" }
}
