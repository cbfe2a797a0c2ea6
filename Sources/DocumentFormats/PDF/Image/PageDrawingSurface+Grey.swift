import CPoppler
import CouncilModel

extension PageDrawingSurface {
  /// In dots: an A4 page at 300 dots an inch has 9 million; larger pages are drawn smaller.
  private static let mostDots = 20_000_000.0

  /// A page in grey, after so many quarter turns to the left.
  ///
  /// - Parameters:
  ///   - size: of the turned page.
  ///   - resolution: dots an inch; fewer where the page is very large.
  /// - Throws: where memory is short.
  static func greyImage(
    of page: PDFPage, _ size: PageSize, turns: Int, resolution: Int
  ) throws(DocumentError) -> GreyImage {
    let area = max(size.width, 1) * max(size.height, 1) / 72 / 72
    let possible = min(Double(resolution), (mostDots / area).squareRoot())
    let scale = max(possible.rounded(.down), 1) / 72
    let drawing = try PageDrawingSurface(size, scale: scale)
    drawing.draw(page, turns: turns)
    return drawing.grey(resolution: Int(max(possible.rounded(.down), 1)))
  }

  /// Every dot's lightness.
  private func grey(resolution: Int) -> GreyImage {
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    guard let data = cairo_image_surface_get_data(surface) else {
      return GreyImage(width: 0, height: 0, resolution: resolution, dots: [])
    }
    let dots = [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for y in 0..<height {
        // In memory: blue, green, red, and a byte that means nothing.
        var dot = data + y * stride
        for x in 0..<width {
          let light = 29 * UInt32(dot[0]) + 150 * UInt32(dot[1]) + 77 * UInt32(dot[2])
          buffer.initializeElement(at: y * width + x, to: UInt8(light >> 8))
          dot += 4
        }
      }
      count = width * height
    }
    return GreyImage(width: width, height: height, resolution: resolution, dots: dots)
  }
}
