package import CouncilModel

/// A fact together with the paper and the exchange that it stands in.
package struct FactRow: Sendable, Equatable {
  package var sha256: String
  package var path: String
  package var reference: String?
  package var municipality: String?
  /// The exchange's identifier; nil for a fact outside of exchanges.
  package var exchange: String?
  package var exchangeNumber: String?
  package var fact: Fact

  package init(
    sha256: String, path: String, reference: String?, municipality: String?, exchange: String?,
    exchangeNumber: String?, fact: Fact
  ) {
    self.sha256 = sha256
    self.path = path
    self.reference = reference
    self.municipality = municipality
    self.exchange = exchange
    self.exchangeNumber = exchangeNumber
    self.fact = fact
  }
}

/// `{"type":…,"value":…,"evidence":…,"rule":…,"confidence":…,"exchange":"<id>","number":"1","paper":{…}}`
extension FactRow: Encodable {
  private struct PaperName: Encodable {
    var sha256: String
    var path: String
    var reference: String?
    var municipality: String?

    enum Key: String, CodingKey { case sha256, path, reference, municipality }

    /// Writes what the paper does not say as null, as everywhere.
    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(sha256, forKey: .sha256)
      try fields.encode(path, forKey: .path)
      try fields.encode(reference, forKey: .reference)
      try fields.encode(municipality, forKey: .municipality)
    }
  }

  private enum Key: String, CodingKey {
    case type, value, evidence, rule, confidence, recognised, exchange, number, paper
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(fact.value.type, forKey: .type)
    try fields.encode(fact.value, forKey: .value)
    try fields.encode(fact.evidence, forKey: .evidence)
    try fields.encode(fact.rule, forKey: .rule)
    try fields.encode(fact.confidence, forKey: .confidence)
    if fact.recognised { try fields.encode(true, forKey: .recognised) }
    try fields.encode(exchange, forKey: .exchange)
    try fields.encode(exchangeNumber, forKey: .number)
    try fields.encode(
      PaperName(sha256: sha256, path: path, reference: reference, municipality: municipality),
      forKey: .paper)
  }
}
