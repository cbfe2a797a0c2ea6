/// What a careful reader finds in a letter; `Expectations/README.md` says what the fields mean.
struct Expectation: Decodable {
  struct Meta: Decodable {
    var reference: String?
    var date: String?
    var subject: String?
    var originators: [String]
    var answeredBy: [String]
  }

  struct Exchange: Decodable {
    var number: String?
    var question: String
    var answer: String
    var joint: Bool
    var disposition: String
  }

  struct Sponsor: Decodable {
    var name: String
  }

  struct Staffing: Decodable {
    var text: String
    var fte: Double
  }

  struct Frequency: Decodable {
    var text: String
    var kind: String
    var perYearMin: Double?
    var perYearMax: Double?
    var meeting: Bool
  }

  struct Named: Decodable {
    var text: String
  }

  struct MustNot: Decodable {
    var staffing: [String]
    var frequency: [String]
    var sponsor: [String]
    var anywhereInAnswers: [String]
  }

  var meta: Meta
  var paperType: String
  var exchanges: [Exchange]
  var sponsors: [Sponsor]
  var staffing: [Staffing]
  var frequencies: [Frequency]
  var programmes: [Named]
  var areas: [Named]
  var legalBases: [Named]
  var citedPapers: [Named]
  var mustNot: MustNot
}
