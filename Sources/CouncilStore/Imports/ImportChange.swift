/// What an import wants written, in one transaction with others.
package enum ImportChange: Sendable {
  /// What is known of a file now.
  case file(OfferedFile)
  /// A letter with the file that it was read from; where that file had a paper with other bytes,
  /// this is the paper's next version.
  case letter(PreparedLetter, OfferedFile)
  /// A folder that was refused can be opened now: its refusal is forgotten, its files speak for
  /// themselves.
  case opened(folder: [UInt8])
}
