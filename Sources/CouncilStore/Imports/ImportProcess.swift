/// The process of an import.
package struct ImportProcess: Sendable, Equatable {
  /// The machine's name; nil of an import that an earlier version of the program recorded.
  package var host: String?
  package var number: Int
  /// When it started, in its machine's own measure, so that no other is taken for it: numbers are
  /// given again. Nil where the machine does not say.
  package var start: Int?

  package init(host: String?, number: Int, start: Int?) {
    self.host = host
    self.number = number
    self.start = start
  }
}
