/// Something about a letter that letters of the same sender share.
package struct SenderTrait: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// A line above the first question: letterhead, table of committees, "Vorlage Nr.:".
    case head
    /// A line of the pages' feet: address, bank, "Seite 2 von 3".
    case foot
    /// How papers are numbered: "DS 0000/00".
    case reference
    /// What stands before a field of the head: "Verantwortlich:".
    case label
    /// What stands above an answer or before a question: "Zu Frage 0:".
    case answerLabel
    /// Who answers (federführendes Amt).
    case office
  }

  package var kind: Kind
  /// As printed, but for white space, and with 0 for each digit: what differs from letter to letter of
  /// the same sender is the numbers.
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
