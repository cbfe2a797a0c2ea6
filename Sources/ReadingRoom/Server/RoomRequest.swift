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
  /// As it was asked for, with its port: "localhost:8080".
  var host: String
  var headers: [(name: String, value: String)]
  var body: [UInt8] = []
  /// Who has shown a token.
  var session: Session?

  /// The first header of a name, which is given in small letters.
  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }

  /// The value of a cookie.
  func cookie(_ name: String) -> String? {
    for header in headers where header.name.lowercased() == "cookie" {
      for pair in header.value.split(separator: ";") {
        let halves = pair.split(separator: "=", maxSplits: 1)
        if halves.count == 2, halves[0].drop(while: { $0 == " " }) == name {
          return String(halves[1])
        }
      }
    }
    return nil
  }

  /// The fields of a form that was sent.
  func form() throws(RoomError) -> FormFields {
    do {
      return try FormFields(decoding: String(decoding: body, as: UTF8.self))
    } catch {
      throw .malformed
    }
  }

  /// Whether a program asks: then errors are JSON.
  var isFromProgram: Bool { path.first == "api" }
}
