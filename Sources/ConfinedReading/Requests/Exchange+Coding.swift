import ByteCodecs
internal import ConfinedWorkers
internal import CouncilModel

extension Exchange {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(number)
    writer.write(question)
    writer.write(answer)
    writer.write(joint)
    writer.write(disposition.rawValue)
    writer.write(questionRange.map { [$0] } ?? []) { writer, range in range.write(to: &writer) }
    writer.write(answerRanges) { writer, range in range.write(to: &writer) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let id = try reader.readString()
    let number = try reader.readOptionalString()
    let question = try reader.readString()
    let answer = try reader.readString()
    let joint = try reader.readBool()
    let disposition = try reader.readWord(Disposition.self)
    let questionRanges = try reader.readArray(TextRange.init(from:))
    self.init(
      id: id, number: number, question: question, answer: answer, joint: joint,
      disposition: disposition, questionRange: questionRanges.first,
      answerRanges: try reader.readArray(TextRange.init(from:)))
  }
}

extension TextRange {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(start)
    writer.write(end)
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let start = try reader.readInt()
    let end = try reader.readInt()
    guard 0 <= start && start <= end else { throw ByteReader.Malformed(detail: "a wrong range") }
    self.init(start, end)
  }
}
