package import FoundationEssentials

/// A value found in a letter, with its evidence.
package struct Fact: Sendable, Hashable {
  /// Index into the extraction's exchanges; nil for a fact outside of them (a preamble).
  package var exchange: Int?
  package var value: FactValue
  package var evidence: Evidence
  /// The name of the rule that found it.
  package var rule: String
  /// From 0 to 1.
  package var confidence: Decimal
  /// Whether it stands in words that were recognised from an image.
  package var recognised: Bool

  package init(
    exchange: Int?, value: FactValue, evidence: Evidence, rule: String, confidence: Decimal = 1,
    recognised: Bool = false
  ) {
    self.exchange = exchange
    self.value = value
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
    self.recognised = recognised
  }
}

extension Fact: Decodable {
  private enum Key: String, CodingKey {
    case type, exchange, value, evidence, rule, confidence, recognised
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let type = try fields.decode(FactType.self, forKey: .type)
    exchange = try fields.decodeIfPresent(Int.self, forKey: .exchange)
    value = try FactValue(type: type, from: fields.superDecoder(forKey: .value))
    evidence = try fields.decode(Evidence.self, forKey: .evidence)
    rule = try fields.decode(String.self, forKey: .rule)
    confidence = try fields.decode(Decimal.self, forKey: .confidence)
    recognised = try fields.decodeIfPresent(Bool.self, forKey: .recognised) ?? false
  }
}
