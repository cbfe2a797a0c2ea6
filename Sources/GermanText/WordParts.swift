/// Parts of words or texts that stand anywhere in them: "treffen" in "Vernetzungstreffen".
package struct WordParts: Sendable, ExpressibleByArrayLiteral {
  /// The parts' bytes by their first byte.
  private var parts: [[[UInt8]]]
  /// Of the first two bytes; a part of one byte alone lets everything pass.
  private var filter = ByteFilter()
  private var hasShort = false

  package init(arrayLiteral parts: String...) {
    self.parts = Array(repeating: [], count: 256)
    for part in parts {
      let bytes = Array(part.utf8)
      guard let first = bytes.first else { continue }
      self.parts[Int(first)].append(bytes)
      if bytes.count > 1 { filter.insert(first, bytes[1]) } else { hasShort = true }
    }
  }

  /// Whether one of them stands in a text.
  package func stand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        guard hasShort || filter.mayContain(bytes[index], second) else { continue }
        for part in parts[Int(bytes[index])] where part.count <= bytes.count - index {
          var offset = 1
          while offset < part.count, part[offset] == bytes[index + offset] { offset += 1 }
          if offset == part.count { return true }
        }
      }
      return false
    }
  }
}
