internal import CouncilModel
internal import Foundation
internal import Presentation
internal import SenderProfiles
internal import TerminalOutput

/// A letter as `show` prints it: head, questions, answers, and beneath each its facts with the
/// page and the words that they stand in.
struct ShownLetter {
  /// One exchange with its facts and the paper's head, for programs.
  private struct ExchangeJSON: Encodable {
    var source: Source
    var paper: Paper
    var exchange: Exchange
    var facts: [Fact]
  }

  private static let indent = "  "

  private let extraction: Extraction
  /// Indices of the exchanges to show.
  private let chosen: [Int]
  /// Whether the paper as a whole was asked for, not exchanges of it.
  private let isWhole: Bool
  /// Whose letter it may be, where it does not say so itself.
  private let proposal: SenderProposal?

  /// - Parameters:
  ///   - proposal: whose letter it may be, where it does not say so itself.
  ///   - choice: which exchanges to show; nil for the whole paper.
  init(
    _ extraction: Extraction, proposal: SenderProposal? = nil, choice: ((Exchange) -> Bool)? = nil
  ) {
    self.extraction = extraction
    self.proposal = proposal
    isWhole = choice == nil
    chosen = extraction.exchanges.indices.filter { choice?(extraction.exchanges[$0]) ?? true }
  }

  /// Whether there is anything to show.
  var isEmpty: Bool { !isWhole && chosen.isEmpty }

  /// The exchanges that were chosen, one object a line.
  func json() throws -> Data {
    try chosen.reduce(into: Data()) { lines, index in
      lines += try CanonicalJSON.line(
        ExchangeJSON(
          source: extraction.source, paper: extraction.paper,
          exchange: extraction.exchanges[index], facts: facts(of: index)))
    }
  }

  /// - Parameter notes: lines beneath the paper's head.
  func lines(width: Int, _ notes: [String] = []) -> [String] {
    var lines = (isWhole ? head(width) : shortHead(width)) + notes
    for index in chosen { lines += [""] + exchange(index, width) }
    let loose = facts(of: nil)
    if isWhole && !loose.isEmpty {
      lines += ["", "Outside of the questions"] + self.lines(of: loose, width)
    }
    return lines
  }

  private var title: String {
    extraction.paper.subject ?? extraction.paper.reference ?? extraction.source.path
  }

  /// Above single exchanges: what tells the paper from others.
  private func shortHead(_ width: Int) -> [String] {
    let paper = extraction.paper
    let parts = [paper.reference, paper.municipality, paper.date, extraction.source.path]
    return title.wrapped(to: width) + [
      Self.indent + parts.compactMap(\.self).joined(separator: " · ")
    ]
  }

  private func head(_ width: Int) -> [String] {
    let paper = extraction.paper
    var fields = PaperHead(paper).lines
    if let proposal {
      let letters = "learned of \(proposal.letters) letters of this sender"
      fields.append(("municipality?", "\(proposal.municipality) (\(letters))"))
    }
    fields.append(("file", extraction.source.path))
    fields.append(("sha256", extraction.source.sha256))
    if let recognition = extraction.source.recognition {
      fields.append(
        (
          "recognised",
          "\(recognition.pages) of \(extraction.source.pages) pages, \(recognition.engine)"
        ))
    }
    let labelWidth = fields.map(\.label.count).max() ?? 0
    var lines = title.wrapped(to: width)
    for (label, value) in fields {
      let padding = String(repeating: " ", count: labelWidth - label.count)
      lines.append(Self.indent + label + padding + Self.indent + value.onOneLine)
    }
    for diagnostic in extraction.diagnostics {
      let page = diagnostic.page.map { " (page \($0))" } ?? ""
      lines.append(Self.indent + "\(diagnostic.severity.rawValue): \(diagnostic.message)\(page)")
    }
    return lines
  }

  private func exchange(_ index: Int, _ width: Int) -> [String] {
    let exchange = extraction.exchanges[index]
    let number = exchange.number.map { $0 + " " } ?? ""
    let joint = exchange.joint ? ", with other questions" : ""
    var lines = (number + exchange.question).wrapped(to: width)
    lines.append(Self.indent + "[\(exchange.id)] \(exchange.disposition.rawValue)\(joint)")
    for paragraph in exchange.answer.split(whereSeparator: \.isNewline) {
      lines += String(paragraph).wrapped(to: width - Self.indent.count).map { Self.indent + $0 }
    }
    return lines + self.lines(of: facts(of: index), width)
  }

  private func facts(of exchange: Int?) -> [Fact] {
    extraction.facts.filter { $0.exchange == exchange }
  }

  private func lines(of facts: [Fact], _ width: Int) -> [String] {
    guard !facts.isEmpty else { return [] }
    var table = TextTable([
      .init(title: "fact"), .init(title: "value"), .init(title: "page", alignment: .right),
      .init(title: "words"),
    ])
    for fact in facts {
      table.add([
        fact.value.type.rawValue, fact.value.summary, "\(fact.evidence.page)",
        "“\(fact.evidence.text.onOneLine)”" + (fact.recognised ? " (from a scan)" : ""),
      ])
    }
    return table.lines(width: width - 2 * Self.indent.count).map { Self.indent + Self.indent + $0 }
  }
}
