/// Parts of compounds that stand anywhere in them: "treffen" in "Vernetzungstreffen".
package struct WordParts: Sendable, ExpressibleByArrayLiteral {
  /// The parts' bytes by their first byte.
  private var parts: [[[UInt8]]]

  package init(arrayLiteral parts: String...) {
    self.parts = Array(repeating: [], count: 256)
    for part in parts {
      if let first = part.utf8.first { self.parts[Int(first)].append(Array(part.utf8)) }
    }
  }

  /// Whether one of them stands in a word.
  package func stand(in word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      for index in bytes.indices {
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
