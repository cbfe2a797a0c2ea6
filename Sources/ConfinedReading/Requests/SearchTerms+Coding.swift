import ByteCodecs
internal import ConfinedWorkers
internal import CouncilStore

/// A letter's terms on their way from a worker.
extension SearchTerms {
  func write(to writer: inout ByteWriter) {
    writer.write(subject)
    writer.write(rows) { writer, row in
      writer.write(row.exchange)
      writer.write(row.text)
      writer.write(row.question)
      writer.write(row.answer)
      writer.write(row.topics) { writer, topic in writer.write(topic) }
    }
  }

  /// - Parameter exchanges: how many the letter has.
  init(
    from reader: inout ByteReader, exchanges: Int
  ) throws(ByteReader.Malformed) {
    let subject = try reader.readString()
    let rows = try reader.readArray { reader throws(ByteReader.Malformed) in
      let exchange = try reader.readOptionalInt()
      guard exchange.map((0..<exchanges).contains) ?? true else {
        throw ByteReader.Malformed(detail: "terms of an exchange that is not there")
      }
      return Row(
        exchange: exchange, text: try reader.readOptionalString(),
        question: try reader.readString(), answer: try reader.readString(),
        topics: try reader.readArray { reader throws(ByteReader.Malformed) in
          try reader.readString()
        })
    }
    self.init(subject: subject, rows: rows)
  }
}
