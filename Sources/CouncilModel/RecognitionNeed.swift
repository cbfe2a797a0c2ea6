/// Why a page's text has to be recognised from its image.
package enum RecognitionNeed: String, Sendable, CaseIterable {
  /// There is none, only an image.
  case image
  /// There is none; something is drawn, perhaps letters as outlines.
  case drawing
  /// It covers little of what the page shows: a stamp, a foot, a single letter over a scan.
  case littleText
  /// It is no text: the file says wrongly which letters it shows, or does not say it.
  case brokenText
}
