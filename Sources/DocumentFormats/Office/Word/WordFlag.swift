/// Properties that are on or off: on where they stand without a value (ECMA-376, 17.17.4).
enum WordFlag {
  static func isOn(_ element: XMLElement) -> Bool {
    switch element["w:val"] {
    case "0", "false", "off": false
    default: true
    }
  }
}
