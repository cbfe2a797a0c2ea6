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
    let data = g_bytes_new(pdf, gsize(pdf.count))
    defer { g_bytes_unref(data) }
    guard let document = poppler_document_new_from_bytes(data, nil, nil) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    guard let page = poppler_document_get_page(document, 0) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
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

  /// Whether both light and dark points lie in a rectangle: something is printed there.
  func showsInk(in box: BoundingBox) -> Bool {
    var darkest: UInt8 = 255
    var lightest: UInt8 = 0
    let rows = max(0, Int(box.top * Self.scale))..<min(height, Int(box.bottom * Self.scale) + 1)
    let columns = max(0, Int(box.left * Self.scale))..<min(width, Int(box.right * Self.scale) + 1)
    for row in rows {
      for column in columns {
        let green = bytes[row * stride + column * 4 + 1]
        darkest = min(darkest, green)
        lightest = max(lightest, green)
      }
    }
    return lightest >= 200 && darkest <= 60
  }
}
