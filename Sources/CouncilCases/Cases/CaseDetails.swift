package import CouncilModel

/// A case as it is shown: what was asked with what answers it, what happened, what it has to do
/// with other papers.
package struct CaseDetails: Sendable, Equatable {
  /// What a paper answers to a question.
  package struct Answer: Sendable, Equatable, Encodable {
    /// Of the paper's file.
    package var sha256: String
    /// The exchange's identifier.
    package var exchange: String
    package var number: String?
    /// As the answer words it; empty where it does not restate it.
    package var question: String
    package var answer: String
    package var disposition: Exchange.Disposition
    package var match: ExchangeCompletion.Match
    /// Whether the question's wordings in both papers have little in common.
    package var isWordedOtherwise: Bool
    package var answerRanges: [TextRange]
  }

  /// A part of the inquiry.
  package struct Question: Sendable, Equatable, Encodable {
    package var number: String?
    package var question: String
    /// Of the file in which it stands so.
    package var sha256: String
    package var exchange: String
    /// UTF-8 offsets into that file's text.
    package var questionRange: TextRange?
    package var answers: [Answer]
  }

  /// What happened.
  package struct Step: Sendable, Equatable, Encodable {
    package var event: CaseTimeline.Event
    package var date: String?
    package var isSession: Bool
    package var paper: PaperName
  }

  /// How a paper is named to people.
  package struct PaperName: Sendable, Equatable, Encodable {
    /// The hash of the paper's first version, by which decisions name it.
    package var identity: String
    package var sha256: String
    package var path: String
    package var reference: String?
    package var subject: String?
  }

  /// A link with the names of its papers.
  package struct Link: Sendable, Equatable, Encodable {
    package var kind: CaseLink.Kind
    package var standing: CaseLink.Standing
    package var score: Int
    package var reasons: [CaseLink.Reason]
    package var paper: PaperName
    /// Nil where the archive has no paper with the reference.
    package var other: PaperName?
    package var reference: String?
  }

  package var `case`: CouncilCase
  package var questions: [Question]
  /// Answers to what the inquiry does not ask.
  package var unasked: [Answer]
  package var timeline: [Step]
  package var links: [Link]
}

extension CaseDetails: Encodable {}
