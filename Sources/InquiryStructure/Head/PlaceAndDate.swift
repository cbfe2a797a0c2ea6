import GermanText

/// "Hamburg, den 06.10.2022": a letter's own date.
enum PlaceAndDate {
  /// The date of a line that holds nothing but a place and a date.
  static func date(in line: String) -> String? {
    guard let comma = line.firstIndex(of: ","), line.first?.isUppercase == true,
      line[..<comma].split(separator: " ").count <= 4
    else { return nil }
    var rest = line[line.index(after: comma)...].drop { $0 == " " }
    for word in ["den ", "am "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    guard let found = GermanDate.prefix(of: rest), found.rest.allSatisfy({ $0 == " " || $0 == "." })
    else { return nil }
    return found.iso
  }
}
