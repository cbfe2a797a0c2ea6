import CPoppler
import CouncilModel

/// One page of a PDF as poppler sees it, freed with this object.
final class PDFPage {
  private let page: OpaquePointer
  private let fonts: PDFFonts
  let width: Double
  let height: Double

  /// Takes over the reference.
  init(_ page: OpaquePointer, _ fonts: PDFFonts) {
    self.page = page
    self.fonts = fonts
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(page, &width, &height)
    self.width = width
    self.height = height
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(page)) }

  /// The page's characters in reading order, with their places and fonts.
  var characters: PDFCharacters {
    guard let text = poppler_page_get_text(page) else { return PDFCharacters() }
    defer { g_free(text) }
    return PDFCharacters(
      scalars: Self.scalars(of: String(cString: text)), boxes: boxes, runs: runs)
  }

  /// In one go: an array of the string's own would count them first.
  private static func scalars(of text: String) -> [Unicode.Scalar] {
    Array(unsafeUninitializedCapacity: text.utf8.count) { buffer, count in
      for scalar in text.unicodeScalars {
        buffer.initializeElement(at: count, to: scalar)
        count += 1
      }
    }
  }

  private var boxes: [BoundingBox] {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else {
      return []
    }
    defer { g_free(rectangles) }
    return UnsafeBufferPointer(start: rectangles, count: Int(count)).map {
      BoundingBox(left: $0.x1, top: $0.y1, right: $0.x2, bottom: $0.y2)
    }
  }

  private var runs: [PDFCharacters.Run] {
    let list = poppler_page_get_text_attributes(page)
    defer { poppler_page_free_text_attributes(list) }
    return GListSequence<PopplerTextAttributes>(list).map { attributes in
      let name = attributes.font_name.map { String(cString: $0) } ?? ""
      var style = fonts.font(named: name).style(size: attributes.font_size)
      style.colour = Self.colour(attributes.color)
      return PDFCharacters.Run(start: Int(attributes.start_index), style: style)
    }
  }

  /// As 0xRRGGBB.
  private static func colour(_ colour: PopplerColor) -> UInt32 {
    UInt32(colour.red >> 8) << 16 | UInt32(colour.green >> 8) << 8 | UInt32(colour.blue >> 8)
  }

  /// Whether the page shows any image. Draws the page: asked only where there is no text.
  var hasImages: Bool {
    let list = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(list) }
    return list != nil
  }

  /// Draws all that a reader of the page sees, notes too.
  ///
  /// - Parameter context: cairo's, in points from the page's top left corner.
  func draw(in context: OpaquePointer) { poppler_page_render(page, context) }

  /// Whether anything at all is drawn.
  var hasGraphics: Bool {
    var bounds = PopplerRectangle()
    return poppler_page_get_bounding_box(page, &bounds) != 0
  }

  /// Form fields with a value and written annotations; poppler's text has neither.
  var fields: [PDFField] { formFields + annotations }

  private var formFields: [PDFField] {
    let list = poppler_page_get_form_field_mapping(page)
    defer { poppler_page_free_form_field_mapping(list) }
    return GListSequence<PopplerFormFieldMapping>(list).compactMap { mapping in
      guard let field = mapping.field else { return nil }
      if let isTicked = Self.isTicked(field) {
        return PDFField(
          text: isTicked ? "☒" : "☐", box: isTurned ? nil : box(mapping.area), isTickBox: true)
      }
      guard let value = Self.value(of: field) else { return nil }
      defer { g_free(value) }
      return PDFField(text: String(cString: value), box: isTurned ? nil : box(mapping.area))
    }
  }

  /// Whether a box is ticked; nil for what is no box to tick.
  private static func isTicked(_ field: OpaquePointer) -> Bool? {
    guard poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_BUTTON else { return nil }
    switch poppler_form_field_button_get_button_type(field) {
    case POPPLER_FORM_BUTTON_CHECK, POPPLER_FORM_BUTTON_RADIO:
      return poppler_form_field_button_get_state(field) != 0
    default: return nil
    }
  }

  private static func value(of field: OpaquePointer) -> UnsafeMutablePointer<gchar>? {
    switch poppler_form_field_get_field_type(field) {
    case POPPLER_FORM_FIELD_TEXT: return poppler_form_field_text_get_text(field)
    case POPPLER_FORM_FIELD_CHOICE:
      if let text = poppler_form_field_choice_get_text(field) { return text }
      for item in 0..<poppler_form_field_choice_get_n_items(field)
      where poppler_form_field_choice_is_item_selected(field, item) != 0 {
        return poppler_form_field_choice_get_item(field, item)
      }
      return nil
    default: return nil
    }
  }

  private var annotations: [PDFField] {
    let list = poppler_page_get_annot_mapping(page)
    defer { poppler_page_free_annot_mapping(list) }
    return GListSequence<PopplerAnnotMapping>(list).compactMap { mapping in
      guard let annotation = mapping.annot, Self.isWritten(annotation),
        let contents = poppler_annot_get_contents(annotation)
      else { return nil }
      defer { g_free(contents) }
      return PDFField(text: String(cString: contents), box: box(mapping.area))
    }
  }

  private static func isWritten(_ annotation: OpaquePointer) -> Bool {
    let type = poppler_annot_get_annot_type(annotation)
    let hidden = POPPLER_ANNOT_FLAG_HIDDEN.rawValue | POPPLER_ANNOT_FLAG_NO_VIEW.rawValue
    return (type == POPPLER_ANNOT_FREE_TEXT || type == POPPLER_ANNOT_TEXT)
      && poppler_annot_get_flags(annotation).rawValue & hidden == 0
  }

  /// poppler gives fields' places on the page as it was before turning, and does not say how far.
  private var isTurned: Bool {
    var crop = PopplerRectangle()
    poppler_page_get_crop_box(page, &crop)
    return abs((crop.x2 - crop.x1) - width) > 1
  }

  /// From PDF's origin at the bottom.
  private func box(_ area: PopplerRectangle) -> BoundingBox {
    BoundingBox(
      left: min(area.x1, area.x2), top: height - max(area.y1, area.y2),
      right: max(area.x1, area.x2), bottom: height - min(area.y1, area.y2))
  }
}
