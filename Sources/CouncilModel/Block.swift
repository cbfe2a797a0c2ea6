/// A stretch of the document's text of one kind, in reading order.
package struct Block: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable {
    /// Part of the paper's head: reference, subject, addressee, committee table.
    case head
    case heading
    case question
    /// "Antwort:", "Zu 1.:", a number standing alone.
    case label
    case paragraph
    case list
    case table
    /// Letterhead, running heads and feet, page numbers, contact columns, navigation.
    case furniture
    /// "Mit freundlichen Grüßen" and the signatory.
    case closing
    /// A note below the text, with its mark.
    case footnote
    /// A watermark or a stamp across the page.
    case stamp
    /// What is appended to the letter: "Anlage 1".
    case annex
    /// Text in the file that a reader of the page does not see, or that is no longer valid.
    case invisible
  }

  package var kind: Kind
  package var text: String
  /// The page on which the block begins.
  package var page: Int
  /// UTF-8 offsets into the document's text.
  package var start: Int
  package var end: Int
  /// Why the text is no valid one; of invisible blocks only.
  package var reason: Invisibility?

  package init(
    kind: Kind, text: String, page: Int, start: Int, end: Int, reason: Invisibility? = nil
  ) {
    self.kind = kind
    self.text = text
    self.page = page
    self.start = start
    self.end = end
    self.reason = reason
  }

  package var range: TextRange { TextRange(start, end) }
}
