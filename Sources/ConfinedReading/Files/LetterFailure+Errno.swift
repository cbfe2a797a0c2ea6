internal import Glibc

extension LetterFailure {
  /// What the operating system's error code means for a file.
  package static func of(_ code: CInt, _ path: String) -> LetterFailure {
    switch code {
    case ENOENT, ENOTDIR: LetterFailure(.missing, path: path)
    case EACCES, EPERM: LetterFailure(.noPermission, path: path)
    case ELOOP: LetterFailure(.link, path: path)
    case ENXIO, ENODEV: LetterFailure(.notAFile, path: path)
    default: LetterFailure(.unreadable, path: path, detail: String(cString: strerror(code)))
    }
  }

  /// The same where links are followed: what fails then is not the link that there is.
  package static func behindLinks(_ code: CInt, _ path: String) -> LetterFailure {
    guard code == ELOOP else { return of(code, path) }
    return LetterFailure(.unreadable, path: path, detail: String(cString: strerror(code)))
  }
}
