/// How a label and its value are set.
struct LabelStyle: Sendable {
  var name: String
  var lines: @Sendable (_ label: String, _ value: String) -> [String]

  /// Add a typography here.
  static let all = [
    LabelStyle(name: "colon") { ["\($0): \($1)"] },
    LabelStyle(name: "colon, own lines") { ["\($0):", $1] },
    LabelStyle(name: "colon, wide") { ["\($0):        \($1)"] },
    LabelStyle(name: "colon, apart") { ["\($0):", $1, ""] },
    LabelStyle(name: "tab") { ["\($0)\t\($1)"] },
    LabelStyle(name: "colon and tab") { ["\($0):\t\($1)"] },
    LabelStyle(name: "bar") { ["\($0) | \($1)"] },
    LabelStyle(name: "item") { ["- \($0): \($1)"] },
    LabelStyle(name: "space before the colon") { ["\($0) : \($1)"] },
    LabelStyle(name: "capitals") { ["\($0.uppercased()): \($1)"] },
  ]
}
