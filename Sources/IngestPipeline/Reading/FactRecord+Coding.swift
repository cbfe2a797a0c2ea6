internal import ConfinedWorkers
internal import CouncilStore

extension FactRecord {
  func write(to writer: inout ByteWriter) {
    writer.write(exchange)
    writer.write(type)
    writer.write(name)
    writer.write(low)
    writer.write(high)
    writer.write(value)
    writer.write(rule)
    writer.write(confidence)
    writer.write(text)
    writer.write(page)
    writer.write(start)
    writer.write(end)
    writer.write(boxes)
  }

  /// - Parameter exchanges: how many the letter has.
  init(from reader: inout ByteReader, exchanges: Int) throws(ByteReader.Malformed) {
    let exchange = try reader.readOptionalInt()
    if let exchange, !(0..<exchanges).contains(exchange) {
      throw ByteReader.Malformed(detail: "a fact of an exchange that is not there")
    }
    self.init(
      exchange: exchange, type: try reader.readString(), name: try reader.readOptionalString(),
      low: try reader.readOptionalString(), high: try reader.readOptionalString(),
      value: try reader.readString(), rule: try reader.readString(),
      confidence: try reader.readString(), text: try reader.readString(),
      page: try reader.readInt(), start: try reader.readInt(), end: try reader.readInt(),
      boxes: try reader.readString())
  }
}
