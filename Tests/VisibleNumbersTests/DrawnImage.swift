import CPoppler
import CouncilModel

/// A page as poppler draws it.
struct DrawnImage {
  private static let scale = 2.0
  private let bytes: [UInt8]
  private let width: Int
  private let height: Int
  private let stride: Int

  /// The first page of a PDF; nil where poppler refuses it.
  init?(firstPageOf pdf: [UInt8]) {
    guard let image = Self.images(of: pdf, pages: [1])[1] else { return nil }
    self = image
  }

  /// Pages of a PDF, by number, from 1; what poppler refuses is left out.
  static func images(of pdf: [UInt8], pages: Set<Int>) -> [Int: DrawnImage] {
    let data = g_bytes_new(pdf, gsize(pdf.count))
    defer { g_bytes_unref(data) }
    guard let document = poppler_document_new_from_bytes(data, nil, nil) else { return [:] }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    var images: [Int: DrawnImage] = [:]
    for number in pages {
      guard let page = poppler_document_get_page(document, CInt(number - 1)) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(page)) }
      images[number] = DrawnImage(page)
    }
    return images
  }

  private init?(_ page: OpaquePointer) {
    var size = (width: 0.0, height: 0.0)
    poppler_page_get_size(page, &size.width, &size.height)
    width = Int(size.width * Self.scale)
    height = Int(size.height * Self.scale)
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, Self.scale, Self.scale)
    poppler_page_render(page, context)
    cairo_destroy(context)
    cairo_surface_flush(surface)
    stride = Int(cairo_image_surface_get_stride(surface))
    guard let pixels = cairo_image_surface_get_data(surface) else { return nil }
    bytes = Array(UnsafeBufferPointer(start: pixels, count: stride * height))
  }

  // MARK: - What shows

  /// In steps of 255, of one channel: paler print than this is not read by an office's reader either.
  private static let contrast = 60
  /// Of a box: what less is, is dust.
  private static let leastInk = 0.01
  /// Of a box's width: a darker line across its middle strikes it out.
  private static let strike = 0.95

  /// What a reader sees in a rectangle.
  enum Sight: Equatable {
    case outsideThePage, nothing, struckOut, print
  }

  /// What shows in a rectangle: the colour of most of its points is its ground, and ink is what
  /// differs from it.
  func sight(of box: BoundingBox) -> Sight {
    let rows = Self.points(from: box.top, to: box.bottom, of: height)
    let columns = Self.points(from: box.left, to: box.right, of: width)
    if rows.isEmpty || columns.isEmpty { return .outsideThePage }
    let ground = ground(rows, columns)
    var ink = 0
    var darkRows: Set<Int> = []
    for row in rows {
      let count = columns.count { isInk(row, $0, on: ground) }
      ink += count
      if Double(count) >= Self.strike * Double(columns.count) {
        darkRows.insert(row - rows.lowerBound)
      }
    }
    let share = Double(ink) / Double(rows.count * columns.count)
    if min(share, 1 - share) < Self.leastInk { return .nothing }
    // Thick letters may fill a row, never one row alone.
    let middle = rows.count * 2 / 5...rows.count * 3 / 5
    let struck = darkRows.filter(middle.contains)
    return !struck.isEmpty && darkRows.count <= 4 ? .struckOut : .print
  }

  /// The image's points between two edges, given in points of the page.
  private static func points(from low: Double, to high: Double, of count: Int) -> Range<Int> {
    let first = min(max(0, Int(low * scale)), count)
    return first..<max(first, min(count, Int(high * scale) + 1))
  }

  private func ground(_ rows: Range<Int>, _ columns: Range<Int>) -> (Int, Int, Int) {
    var counts: [UInt32: Int] = [:]
    for row in rows {
      for column in columns {
        let (blue, green, red) = point(row, column)
        // Of near colours one.
        counts[UInt32(blue >> 4) << 8 | UInt32(green >> 4) << 4 | UInt32(red >> 4), default: 0] += 1
      }
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return (Int(most >> 8) << 4 + 8, Int(most >> 4 & 15) << 4 + 8, Int(most & 15) << 4 + 8)
  }

  private func isInk(_ row: Int, _ column: Int, on ground: (Int, Int, Int)) -> Bool {
    let (blue, green, red) = point(row, column)
    return max(abs(blue - ground.0), abs(green - ground.1), abs(red - ground.2)) >= Self.contrast
  }

  private func point(_ row: Int, _ column: Int) -> (Int, Int, Int) {
    let start = row * stride + column * 4
    return (Int(bytes[start]), Int(bytes[start + 1]), Int(bytes[start + 2]))
  }
}
