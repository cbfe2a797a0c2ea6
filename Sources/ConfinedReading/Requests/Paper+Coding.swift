import ByteCodecs
internal import ConfinedWorkers
internal import CouncilModel

extension Paper {
  func write(to writer: inout ByteWriter) {
    writer.write(paperType.rawValue)
    for text in [
      reference, subject, date, meetingDate, legalBasis, visibility?.rawValue, municipality,
      signatory,
    ] {
      writer.write(text)
    }
    writer.write(originators) { writer, originator in
      writer.write(originator.kind.rawValue)
      writer.write(originator.name)
    }
    writer.write(answeredBy) { writer, office in writer.write(office.name) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init()
    paperType = try reader.readWord(PaperType.self)
    reference = try reader.readOptionalString()
    subject = try reader.readOptionalString()
    date = try reader.readOptionalString()
    meetingDate = try reader.readOptionalString()
    legalBasis = try reader.readOptionalString()
    visibility = try reader.readBool() ? try reader.readWord(Visibility.self) : nil
    municipality = try reader.readOptionalString()
    signatory = try reader.readOptionalString()
    originators = try reader.readArray { reader throws(ByteReader.Malformed) in
      Originator(
        kind: try reader.readWord(Originator.Kind.self), name: try reader.readString())
    }
    answeredBy = try reader.readArray { reader throws(ByteReader.Malformed) in
      Office(name: try reader.readString())
    }
  }
}
