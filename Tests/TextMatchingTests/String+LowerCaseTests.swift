import Testing
import TextMatching

struct StringLowerCaseTests {
  @Test func `Every character is lowered as the standard library lowers it`() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "Ä\(scalar)Z"
      if text.fastLowercased != text.lowercased() { wrong.append(value) }
    }
    #expect(wrong == [])
  }

  @Test func `Parts of a text are lowered, too`() {
    #expect("DER ÖFFENTLICHE – „TEIL“ §".dropFirst(4).fastLowercased == "öffentliche – „teil“ §")
    #expect("".fastLowercased == "")
  }

  @Test func `The letters of a word are those that its words have`() {
    var wrong: [UInt32] = []
    for value in UInt32(1)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "(Ab\(scalar)É.)"
      let expected = LowercasedWords(text, keeping: ".").joined()
      if text.lowercasedLetters(keeping: ".") != expected { wrong.append(value) }
    }
    #expect(wrong == [])
  }
}
