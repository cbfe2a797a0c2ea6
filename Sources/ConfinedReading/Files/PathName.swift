internal import Glibc

/// Paths as the file system has them, byte for byte, and as people see them.
package enum PathName {
  /// The path as text: what is not UTF-8 as `\xFC`, everything else as it is.
  package static func shown(_ path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self) { return text }
    var shown = ""
    var rest = path[...]
    while let first = rest.first {
      // A character has up to four bytes; the shortest prefix that is UTF-8 is one.
      let length = (1...4).first { length in
        length <= rest.count && String(validating: rest.prefix(length), as: UTF8.self) != nil
      }
      if let length {
        shown += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        let digits = String(first, radix: 16)
        shown += "\\x" + (digits.count < 2 ? "0" : "") + digits
        rest = rest.dropFirst()
      }
    }
    return shown
  }

  /// What stands after the last slash.
  package static func lastPart(of path: [UInt8]) -> [UInt8] {
    path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? path
  }

  /// The path of something in a folder.
  package static func appending(_ name: [UInt8], to folder: [UInt8]) -> [UInt8] {
    folder.last == UInt8(ascii: "/") ? folder + name : folder + [UInt8(ascii: "/")] + name
  }

  /// A path from the root, with links followed as far as they lead somewhere.
  package static func whole(_ path: [UInt8]) -> [UInt8] {
    if let resolved = withCString(path, { realpath($0, nil) }) {
      defer { free(resolved) }
      return bytes(resolved)
    }
    guard path.first != UInt8(ascii: "/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return appending(path, to: bytes(folder))
  }

  private static func bytes(_ string: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: string, count: strlen(string)).map(UInt8.init(bitPattern:))
  }

  /// Hands a path to the operating system.
  package static func withCString<Value>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Value
  ) -> Value {
    (path + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let base = characters.baseAddress else { preconditionFailure("never empty") }
        return body(base)
      }
    }
  }
}
