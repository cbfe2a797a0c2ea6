/// The image of a page as recognition takes it: a byte for each dot, 0 for black, row by row from the
/// top.
package struct GreyImage: Sendable, Equatable {
  /// In dots.
  package var width: Int
  package var height: Int
  /// Dots in an inch.
  package var resolution: Int
  package var dots: [UInt8]

  package init(width: Int, height: Int, resolution: Int, dots: [UInt8]) {
    self.width = width
    self.height = height
    self.resolution = resolution
    self.dots = dots
  }
}
