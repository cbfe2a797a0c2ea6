extension Extraction: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("blocks", blocks)
      json.field("diagnostics", diagnostics)
      json.field("exchanges", exchanges)
      json.field("facts", facts)
      json.field("paper", paper)
      json.field("schema", schema)
      json.field("source", source)
      json.field("status", status.rawValue)
    }
  }
}

extension Block: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("end", end)
      json.field("kind", kind.rawValue)
      json.field("page", page)
      json.field("reason", ifPresent: reason?.rawValue)
      json.field("start", start)
      json.field("text", text)
    }
  }
}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("message", message)
      json.field("page", ifPresent: page)
      json.field("severity", severity.rawValue)
    }
  }
}

extension Exchange: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("answer", answer)
      json.field("answerRanges", answerRanges)
      json.field("disposition", disposition.rawValue)
      json.field("id", id)
      json.field("joint", joint)
      json.field("number", number)
      json.field("question", question)
      json.key("questionRange")
      if let questionRange { json.write(questionRange) } else { json.null() }
    }
  }
}

extension TextRange: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("end", end)
      json.field("start", start)
    }
  }
}

extension Source: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("format", format.rawValue)
      json.field("ocr", ocr)
      json.field("pages", pages)
      json.field("path", path)
      json.field("sha256", sha256)
    }
  }
}
