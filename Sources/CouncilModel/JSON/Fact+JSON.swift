extension Fact: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("confidence", confidence)
      json.field("evidence", evidence)
      json.key("exchange")
      if let exchange { json.write(exchange) } else { json.null() }
      json.field("rule", rule)
      json.field("type", value.type.rawValue)
      json.field("value", value)
    }
  }
}

extension Evidence: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("boxes", boxes)
      json.field("end", end)
      json.field("page", page)
      json.field("start", start)
      json.field("text", text)
    }
  }
}

/// As `[left, top, right, bottom]`, rounded to a tenth of a point.
extension BoundingBox: JSONWritable {
  package func write(to json: inout JSONText) {
    json.array(of: [left, top, right, bottom]) { json, edge in json.write(tenthsOf: edge) }
  }
}

extension FactValue: JSONWritable {
  package func write(to json: inout JSONText) {
    switch self {
    case .sponsor(let value): value.write(to: &json)
    case .staffing(let value): value.write(to: &json)
    case .frequency(let value): value.write(to: &json)
    case .programme(let value): value.write(to: &json)
    case .area(let value): value.write(to: &json)
    case .legalBasis(let value): value.write(to: &json)
    case .citedPaper(let value): value.write(to: &json)
    case .amount(let value): value.write(to: &json)
    case .period(let value): value.write(to: &json)
    }
  }
}
