/// Every field, absent ones as null: what a letter does not say is an answer too.
extension Paper: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("answeredBy", answeredBy)
      json.field("date", date)
      json.field("legalBasis", legalBasis)
      json.field("meetingDate", meetingDate)
      json.field("municipality", municipality)
      json.field("originators", originators)
      json.field("paperType", paperType.rawValue)
      json.field("reference", reference)
      json.field("signatory", signatory)
      json.field("subject", subject)
      json.field("visibility", visibility?.rawValue)
    }
  }
}

extension Paper.Originator: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("kind", kind.rawValue)
      json.field("name", name)
    }
  }
}

extension Paper.Office: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in json.field("name", name) }
  }
}
