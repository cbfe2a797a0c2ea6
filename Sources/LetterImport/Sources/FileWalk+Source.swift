package import ConfinedReading

/// A file on the way is a letter to take.
extension FileWalk.Entry: LetterSource {
  package var key: [UInt8] { path }

  package func stamp() -> String? { SourceFile.stamp(at: path)?.text }

  package func read() throws(LetterFailure) -> (bytes: [UInt8], stamp: String) {
    let contents = try SourceFile.contents(at: path, named: name)
    return (contents.bytes, contents.stamp.text)
  }
}
