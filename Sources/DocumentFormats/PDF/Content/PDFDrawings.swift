import CouncilModel

/// What each page of a PDF draws besides its text.
struct PDFDrawings {
  private let bytes: [UInt8]
  private let objects: PDFObjects
  private let layers: PDFLayers
  private let pages: [[String: PDFValue]]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    objects = PDFObjects(bytes)
    pages = objects.pages()
    layers = PDFLayers(objects)
  }

  /// A page, counted from 0; nil where its contents cannot be looked at (encrypted, damaged).
  ///
  /// - Parameters:
  ///   - size: of the page as it is shown, in points.
  ///   - turns: quarter turns to the left after which all places are given.
  func page(
    _ index: Int, size: (width: Double, height: Double), turns: Int = 0
  ) -> DrawnPage? {
    guard pages.indices.contains(index) else { return nil }
    let entries = pages[index]
    guard
      let base = base(of: entries, size: size)?
        .then(.turns(turns, width: size.width, height: size.height))
    else { return nil }
    var drawing = PageDrawing(objects, layers, base: base)
    let resources = objects.resolved(entries["Resources"]).entries ?? [:]
    guard let contents = contents(ofPage: index) else { return nil }
    drawing.draw(contents, resources: resources)
    var page = drawing.page
    PDFStamps.mark(&page)
    PDFNotes.mark(&page, objects.resolved(entries["Annots"]), objects, base)
    return page
  }

  /// The file with other contents of a page; nil where they do not stand in objects of their own.
  func bytes(withContents contents: [UInt8], ofPage index: Int) -> [UInt8]? {
    guard pages.indices.contains(index), let root = objects.rootNumber,
      let table = PDFTrailer(bytes).tableOffset
    else { return nil }
    var numbers: [Int] = []
    for part in [pages[index]["Contents"] ?? .null] {
      if case .reference(let number) = part, case .stream = objects.object(number) {
        numbers = [number]
      } else {
        numbers = (objects.resolved(part).elements ?? []).compactMap {
          if case .reference(let number) = $0 { number } else { nil }
        }
      }
    }
    guard !numbers.isEmpty else { return nil }
    var changed = bytes
    var places: [(number: Int, offset: Int)] = []
    for (index, number) in numbers.enumerated() {
      changed.append(0x0A)
      places.append((number, changed.count))
      let stream = index == 0 ? contents : []
      changed += "\(number) 0 obj <</Length \(stream.count)>> stream\n".utf8
      changed += stream
      changed += "\nendstream endobj\n".utf8
    }
    let start = changed.count
    changed += "xref\n".utf8
    for place in places {
      let offset = String(place.offset)
      let padded = String(repeating: "0", count: max(0, 10 - offset.count)) + offset
      changed += "\(place.number) 1\n\(padded) 00000 n \n".utf8
    }
    let size = objects.highestNumber + 1
    changed +=
      "trailer <</Size \(size) /Root \(root) 0 R /Prev \(table)>>\nstartxref\n\(start)\n%%EOF\n"
      .utf8
    return changed
  }

  /// A page's contents, its parts one after the other; nil where one of them cannot be read.
  func contents(ofPage index: Int) -> [UInt8]? {
    guard pages.indices.contains(index) else { return nil }
    let streams = objects.resolved(pages[index]["Contents"])
    var contents: [UInt8] = []
    for part in streams.elements ?? [streams] {
      guard let bytes = objects.contents(of: objects.resolved(part)) else { return nil }
      contents += bytes
      contents.append(0x0A)
    }
    return contents
  }

  /// From the page's own space to the page as it is shown.
  private func base(
    of entries: [String: PDFValue], size: (width: Double, height: Double)
  ) -> Matrix? {
    let media = rectangle(entries["MediaBox"])
    guard var box = rectangle(entries["CropBox"]) ?? media else { return nil }
    if let media {
      box = (
        max(box.0, media.0), max(box.1, media.1), min(box.2, media.2), min(box.3, media.3)
      )
    }
    let turns = ((Int(objects.resolved(entries["Rotate"]).number ?? 0) / 90) % 4 + 4) % 4
    let (left, bottom, right, top) = box
    let matrix: Matrix =
      switch turns {
      case 1: Matrix(0, 1, 1, 0, -bottom, -left)
      case 2: Matrix(-1, 0, 0, 1, right, -bottom)
      case 3: Matrix(0, -1, -1, 0, top, right)
      default: Matrix(1, 0, 0, -1, -left, top)
      }
    let width = turns % 2 == 0 ? right - left : top - bottom
    // Another size than poppler's: another page.
    return abs(width - size.width) < 2 ? matrix : nil
  }

  private func rectangle(_ value: PDFValue?) -> (Double, Double, Double, Double)? {
    let numbers = objects.resolved(value).elements?.compactMap { objects.resolved($0).number } ?? []
    guard numbers.count == 4 else { return nil }
    return (
      min(numbers[0], numbers[2]), min(numbers[1], numbers[3]),
      max(numbers[0], numbers[2]), max(numbers[1], numbers[3])
    )
  }
}
