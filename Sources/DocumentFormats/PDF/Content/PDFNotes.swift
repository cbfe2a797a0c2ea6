import CouncilModel

/// A page's notes (annotations) that say something about the text below them: marked to be
/// blackened, struck out, or covered by a filled rectangle.
enum PDFNotes {
  /// Hidden (bit 2) and not shown on screens (bit 6).
  private static let unseen = 0b10_0010

  static func mark(
    _ page: inout DrawnPage, _ notes: PDFValue, _ objects: PDFObjects, _ base: Matrix
  ) {
    for note in notes.elements ?? [] {
      guard let entries = objects.resolved(note).entries,
        Int(objects.resolved(entries["F"]).number ?? 0) & unseen == 0
      else { continue }
      switch objects.resolved(entries["Subtype"]).name {
      case "Redact":
        page.marked += boxes(of: entries, objects, base).map { ($0, .redacted) }
      case "StrikeOut":
        page.marked += boxes(of: entries, objects, base).map { ($0, .struck) }
      case "Square":
        let colour = numbers(entries["IC"], objects)
        let opacity = objects.resolved(entries["CA"]).number ?? 1
        guard !colour.isEmpty, opacity > 0.9, let box = boxes(of: entries, objects, base).first
        else { continue }
        let isGrey = colour.count == 1
        page.shapes.append(
          DrawnPage.Shape(
            box: box,
            colour: colour.count == 3
              ? (colour[0], colour[1], colour[2])
              : isGrey ? (colour[0], colour[0], colour[0]) : nil,
            isImage: false, order: .max))
      default: break
      }
    }
  }

  /// The four-sided pieces of a note, or its whole rectangle.
  private static func boxes(
    of entries: [String: PDFValue], _ objects: PDFObjects, _ base: Matrix
  ) -> [BoundingBox] {
    let points = numbers(entries["QuadPoints"], objects)
    if points.count >= 8 {
      return stride(from: 0, to: points.count - 7, by: 8).map { start in
        let piece = points[start..<(start + 8)]
        let xs = stride(from: start, to: start + 8, by: 2).map { piece[$0] }
        let ys = stride(from: start + 1, to: start + 8, by: 2).map { piece[$0] }
        return base.box(
          xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0)
      }
    }
    let corners = numbers(entries["Rect"], objects)
    return corners.count == 4 ? [base.box(corners[0], corners[1], corners[2], corners[3])] : []
  }

  private static func numbers(_ value: PDFValue?, _ objects: PDFObjects) -> [Double] {
    objects.resolved(value).elements?.compactMap { objects.resolved($0).number } ?? []
  }
}
