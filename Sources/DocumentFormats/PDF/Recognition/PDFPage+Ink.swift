import CouncilModel

extension PDFPage {
  /// The share of what the page shows that lies within boxes in points, from 0 to 1; nil where it shows
  /// nothing, or memory is short.
  func inkCovered(by boxes: [BoundingBox]) -> Double? {
    do throws(DocumentError) {
      let size = PageSize(width: width, height: height)
      let image = try PageDrawingSurface.greyImage(
        of: self, size, turns: 0, resolution: InkCoverage.resolution)
      return InkCoverage.share(of: image, under: boxes)
    } catch {
      return nil
    }
  }
}
