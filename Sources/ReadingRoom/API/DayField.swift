internal import Presentation

/// A day, a month or a year in an address: "2021-06-30", "2021-06", "2021".
enum DayField {
  /// - Parameter name: the field's.
  /// - Throws: 400 for what is none.
  static func day(_ text: String, _ name: String) throws -> String {
    guard PartialDate.isOne(text) else {
      throw RoomError(400, said("„\(name)“ ist ein Tag wie 2021-06-30, oder ein Teil davon."))
    }
    return text
  }
}
