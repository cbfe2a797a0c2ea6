extension Sponsor: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in json.field("name", name) }
  }
}

extension Programme: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in json.field("name", name) }
  }
}

extension Area: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("kind", kind.rawValue)
      json.field("name", name)
    }
  }
}

extension LegalBasis: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("act", ifPresent: act)
      json.field("citation", citation)
    }
  }
}

extension CitedPaper: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in json.field("reference", reference) }
  }
}

extension Staffing: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("approximate", approximate)
      json.field("bound", ifPresent: bound?.rawValue)
      json.field("fullTimeEquivalents", fullTimeEquivalents)
      json.field("fullTimeEquivalentsMax", ifPresent: fullTimeEquivalentsMax)
      json.field("fullTimeEquivalentsMin", ifPresent: fullTimeEquivalentsMin)
      json.field("repairedFrom", ifPresent: repairedFrom)
      json.field("role", ifPresent: role)
      json.field("weeklyHours", ifPresent: weeklyHours)
    }
  }
}

/// `perYearMin` and `perYearMax` always: null is a statement ("mindestens" has no maximum).
extension Frequency: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("approximate", approximate)
      json.field("bound", ifPresent: bound?.rawValue)
      json.field("intervalMax", ifPresent: intervalMax)
      json.field("intervalMin", ifPresent: intervalMin)
      json.field("kind", kind.rawValue)
      json.field("meeting", meeting)
      json.field("nth", ifPresent: nth)
      json.field("perYearMax", perYearMax)
      json.field("perYearMin", perYearMin)
      json.field("scope", ifPresent: scope)
      json.field("timesMax", ifPresent: timesMax)
      json.field("timesMin", ifPresent: timesMin)
      json.field("unit", ifPresent: unit?.rawValue)
      json.field("weekday", ifPresent: weekday?.rawValue)
    }
  }
}

extension Amount: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("amount", amount)
      json.field("approximate", approximate)
      json.field("bound", ifPresent: bound?.rawValue)
      json.field("max", ifPresent: max)
      json.field("per", ifPresent: per?.rawValue)
    }
  }
}

extension TimePeriod: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("end", ifPresent: end)
      json.field("role", role.rawValue)
      json.field("start", ifPresent: start)
    }
  }
}
