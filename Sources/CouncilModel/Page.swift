/// One page of a document with its lines in the order in which the format delivers them.
package struct Page: Sendable, Equatable {
  /// Counted from 1.
  package var number: Int
  /// In points; 0 where the format has no geometry.
  package var width: Double
  package var height: Double
  package var lines: [TextLine]

  package init(number: Int, width: Double = 0, height: Double = 0, lines: [TextLine]) {
    self.number = number
    self.width = width
    self.height = height
    self.lines = lines
  }
}
