import CPoppler
import CWebP
import CouncilModel

/// White paper that a page is drawn on.
final class PageDrawingSurface {
  /// Of libwebp's levels from 0 (fast) to 9 (small): higher ones take several times as long for a
  /// tenth fewer bytes.
  private static let effort: CInt = 2

  let surface: OpaquePointer
  private let context: OpaquePointer
  private let size: PageSize

  /// - Parameter scale: dots for a point.
  /// - Throws: where memory is short.
  init(_ size: PageSize, scale: Double) throws(DocumentError) {
    self.size = size
    let width = max((size.width * scale).rounded(), 1)
    let height = max((size.height * scale).rounded(), 1)
    guard
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, CInt(width), CInt(height)),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface)
    else { throw DocumentError(.tooLarge, detail: "no memory for the page's image") }
    self.surface = surface
    self.context = context
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    // To the dot, however the page's size is rounded: marks are placed by it.
    cairo_scale(context, width / max(size.width, 1), height / max(size.height, 1))
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws a page after so many quarter turns to the left.
  func draw(_ page: PDFPage, turns: Int) {
    switch (turns % 4 + 4) % 4 {
    case 1: cairo_translate(context, 0, size.height)
    case 2: cairo_translate(context, size.width, size.height)
    case 3: cairo_translate(context, size.width, 0)
    default: break
    }
    cairo_rotate(context, -Double(turns) * .pi / 2)
    page.draw(in: context)
    cairo_surface_flush(surface)
  }

  /// Every dot as it was drawn.
  ///
  /// - Throws: where memory is short.
  func webp() throws(DocumentError) -> [UInt8] {
    let failure = DocumentError(.tooLarge, detail: "no memory for the page's image")
    var config = WebPConfig()
    var picture = WebPPicture()
    guard WebPConfigInit(&config) != 0, WebPConfigLosslessPreset(&config, Self.effort) != 0,
      WebPPictureInit(&picture) != 0
    else { throw failure }
    picture.use_argb = 1
    picture.width = cairo_image_surface_get_width(surface)
    picture.height = cairo_image_surface_get_height(surface)
    var writer = WebPMemoryWriter()
    WebPMemoryWriterInit(&writer)
    defer {
      WebPPictureFree(&picture)
      WebPMemoryWriterClear(&writer)
    }
    // In memory: blue, green, red, and a byte that means nothing.
    guard
      WebPPictureImportBGRX(
        &picture, cairo_image_surface_get_data(surface), cairo_image_surface_get_stride(surface))
        != 0
    else { throw failure }
    picture.writer = WebPMemoryWrite
    let isWritten = withUnsafeMutablePointer(to: &writer) { writer in
      picture.custom_ptr = UnsafeMutableRawPointer(writer)
      return WebPEncode(&config, &picture) != 0
    }
    guard isWritten else { throw failure }
    return Array(UnsafeBufferPointer(start: writer.mem, count: writer.size))
  }
}
