internal import ByteCodecs

extension FactRows {
  /// A row in packed bytes.
  package struct Row: Sendable {
    /// Index into the letter's exchanges; nil for a fact outside of them.
    package let exchange: Int?
    package let page: Int
    /// UTF-8 offsets into the letter's text.
    package let start: Int
    package let end: Int
    /// Whether it stands in words that were recognised from an image.
    package let isRecognised: Bool
    /// Where the text of each column stands among the packed bytes, in the columns' order; nil
    /// where the row has none.
    package let texts: [Range<Int>?]

    /// - Parameter readText: reads the next text.
    /// - Throws: where this is not a whole row.
    init(
      from reader: inout ByteReader,
      _ readText: (inout ByteReader) throws(ByteReader.Malformed) -> Range<Int>
    ) throws(ByteReader.Malformed) {
      exchange = try reader.readOptionalInt()
      page = try reader.readInt()
      start = try reader.readInt()
      end = try reader.readInt()
      isRecognised = try reader.readBool()
      var texts: [Range<Int>?] = []
      texts.reserveCapacity(TextColumn.allCases.count)
      for column in TextColumn.allCases {
        texts.append(
          column.isOptional ? try reader.readOptional(readText) : try readText(&reader))
      }
      self.texts = texts
    }
  }
}
