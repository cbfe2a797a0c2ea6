internal import ConfinedWorkers
package import CouncilStore
internal import DocumentFormats

extension LetterFailure {
  /// Whether the bytes could be had, and cannot be read as a letter.
  package var state: OfferedFile.State {
    switch kind {
    case .document, .worker, .unwritable: .quarantined
    default: .refused
    }
  }

  /// A word for lists and for other programs.
  package var word: String {
    switch kind {
    case .missing: "missing"
    case .noPermission: "noPermission"
    case .folder: "folder"
    case .notAFile: "notAFile"
    case .link: "link"
    case .unreadableName: "unreadableName"
    case .tooLarge: "tooLarge"
    case .unreadable: "unreadable"
    case .unreachable: "unreachable"
    case .withheld: "withheld"
    case .unwritable: "unwritable"
    case .document(let error): error.kind.rawValue
    case .worker(let failure): failure.kind
    }
  }
}
