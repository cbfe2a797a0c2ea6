/// A page of a letter as it looks, with its lines running from left to right.
package struct PageImage: Sendable, Equatable {
  /// Of the page, in points: what evidence counts in.
  package var size: PageSize
  /// WebP without losses.
  package var webp: [UInt8]

  package init(size: PageSize, webp: [UInt8]) {
    self.size = size
    self.webp = webp
  }
}

/// How large a page is when its lines run from left to right, in points.
package struct PageSize: Sendable, Hashable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
