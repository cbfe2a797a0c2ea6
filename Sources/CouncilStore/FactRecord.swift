internal import CouncilModel

/// A fact as a store writes it down: what people ask for in columns, the whole value as JSON.
package struct FactRecord: Sendable, Equatable {
  /// Index into the letter's exchanges.
  package var exchange: Int?
  package var type: String
  package var name: String?
  package var low: String?
  package var high: String?
  /// JSON, with sorted keys.
  package var value: String
  package var rule: String
  package var confidence: String
  package var text: String
  package var page: Int
  package var start: Int
  package var end: Int
  /// JSON: `[[left, top, right, bottom], …]`.
  package var boxes: String

  package init(
    exchange: Int?, type: String, name: String?, low: String?, high: String?, value: String,
    rule: String, confidence: String, text: String, page: Int, start: Int, end: Int, boxes: String
  ) {
    self.exchange = exchange
    self.type = type
    self.name = name
    self.low = low
    self.high = high
    self.value = value
    self.rule = rule
    self.confidence = confidence
    self.text = text
    self.page = page
    self.start = start
    self.end = end
    self.boxes = boxes
  }

  /// - Parameter json: writes the parts that are JSON.
  init(_ fact: Fact, _ json: inout JSONText) {
    let columns = FactColumns(fact.value)
    self.init(
      exchange: fact.exchange, type: fact.value.type.rawValue, name: columns.name,
      low: columns.low.map { json.digits(of: $0) }, high: columns.high.map { json.digits(of: $0) },
      value: json.string(fact.value), rule: fact.rule,
      confidence: json.digits(of: fact.confidence), text: fact.evidence.text,
      page: fact.evidence.page, start: fact.evidence.start, end: fact.evidence.end,
      boxes: json.string(fact.evidence.boxes))
  }
}
