package import FoundationEssentials

/// The JSON that everything prints and stores: sorted keys, so that the same value is always the
/// same bytes.
package enum CanonicalJSON {
  /// A letter's on one line, with its line feed.
  package static func line(_ extraction: Extraction) throws(EncodingError) -> [UInt8] {
    var json = JSONText()
    return try line(extraction, &json)
  }

  /// A letter's on one line, with its line feed.
  ///
  /// - Parameter json: writes it; it may have written others.
  package static func line(
    _ extraction: Extraction, _ json: inout JSONText
  ) throws(EncodingError) -> [UInt8] {
    json.clear()
    json.write(extraction)
    guard !json.hasImpossibleNumber else {
      throw .invalidValue(
        extraction, .init(codingPath: [], debugDescription: "a number that is not finite"))
    }
    return json.take() + [UInt8(ascii: "\n")]
  }

  /// One object on one line, with its line feed.
  package static func line(_ value: some Encodable) throws(EncodingError) -> Data {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// One object for people to read and to compare line by line, with its last line feed.
  package static func pretty(_ value: some Encodable) throws(EncodingError) -> Data {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  /// What a line says.
  package static func extraction(_ line: [UInt8]) throws -> Extraction {
    try JSONDecoder().decode(Extraction.self, from: Data(line))
  }

  private static func encode(
    _ value: some Encodable, _ format: JSONEncoder.OutputFormatting
  ) throws(EncodingError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    do {
      return try encoder.encode(value) + Data([UInt8(ascii: "\n")])
    } catch let error as EncodingError {
      throw error
    } catch {
      throw .invalidValue(
        value, .init(codingPath: [], debugDescription: "cannot be written", underlyingError: error))
    }
  }
}
