internal import CouncilCases
internal import CouncilModel
internal import Foundation
internal import TerminalOutput

/// A case as `cases show` prints it.
struct ShownCase {
  private static let indent = "  "

  private let details: CaseDetails

  init(_ details: CaseDetails) {
    self.details = details
  }

  func lines(width: Int) -> [String] {
    var lines = head(width)
    lines += [""] + steps(width)
    for question in details.questions { lines += [""] + self.lines(of: question, width) }
    if !details.unasked.isEmpty {
      lines += ["", "Answers to what the inquiry does not ask"]
      for answer in details.unasked {
        lines += self.lines(of: answer, askedOtherwise: true, width)
      }
    }
    let others = details.links.filter { $0.kind != .sameCase || $0.standing != .made }
    if !others.isEmpty {
      lines += ["", "Links"]
      for link in others { lines += self.lines(of: link, width) }
    }
    return lines
  }

  private func head(_ width: Int) -> [String] {
    let one = details.case
    let facts: [String?] = [
      one.id, one.reference, one.municipality, ShownCases.words(one.state),
      "\(one.partsAnswered) of \(one.parts) parts answered",
      one.askers.isEmpty ? nil : one.askers.joined(separator: ", "),
      one.due.map { "due \($0)" } ?? "no deadline can be told",
    ]
    let line = facts.compactMap(\.self).joined(separator: " · ")
    return (one.subject ?? one.id).wrapped(to: width)
      + line.wrapped(to: width - 2).map { Self.indent + $0 }
  }

  private func steps(_ width: Int) -> [String] {
    var table = TextTable([.init(title: "date"), .init(title: "step"), .init(title: "paper")])
    for step in details.timeline {
      let date = step.date.map { step.isSession ? "(\($0))" : $0 } ?? "–"
      table.add([date, words(step.event), name(step.paper)])
    }
    return table.lines(width: width)
  }

  private func lines(of question: CaseDetails.Question, _ width: Int) -> [String] {
    let number = question.number.map { $0 + " " } ?? ""
    var lines = (number + question.question).wrapped(to: width)
    if question.answers.isEmpty { lines.append(Self.indent + "no answer in this archive") }
    for answer in question.answers {
      lines += self.lines(of: answer, askedOtherwise: answer.isWordedOtherwise, width)
    }
    return lines
  }

  private func lines(
    of answer: CaseDetails.Answer, askedOtherwise: Bool, _ width: Int
  ) -> [String] {
    var lines = [
      Self.indent + "[\(answer.exchange)] \(answer.disposition.rawValue), by \(words(answer.match))"
    ]
    if askedOtherwise && !answer.question.isEmpty {
      let number = answer.number.map { $0 + " " } ?? ""
      lines += "asked there as: \(number)\(answer.question.onOneLine)".wrapped(to: width - 2)
        .map { Self.indent + $0 }
    }
    for paragraph in answer.answer.split(whereSeparator: \.isNewline) {
      lines += String(paragraph).wrapped(to: width - 4).map { Self.indent + Self.indent + $0 }
    }
    return lines
  }

  private func lines(of link: CaseDetails.Link, _ width: Int) -> [String] {
    let other = link.other.map(name) ?? "\(link.reference ?? "?"), not in the archive"
    let why = link.reasons.map { "\($0.name) \($0.points)" }.joined(separator: ", ")
    return
      "\(link.standing.rawValue) \(link.kind.rawValue): \(name(link.paper)) → \(other) (\(why))"
      .wrapped(to: width - 2).map { Self.indent + $0 }
  }

  private func name(_ paper: CaseDetails.PaperName) -> String {
    [paper.reference, paper.path].compactMap(\.self).joined(separator: " ")
  }

  private func words(_ event: CaseTimeline.Event) -> String {
    switch event {
    case .asked: "asked"
    case .interimAnswer: "interim answer"
    case .answered: "answered"
    case .minutes: "minutes"
    case .askedAgain: "asked again"
    case .other: "other paper"
    }
  }

  private func words(_ match: ExchangeCompletion.Match) -> String {
    switch match {
    case .wording: "its wording"
    case .number: "its number"
    case .order: "its place"
    case .whole: "one text for all"
    }
  }
}
