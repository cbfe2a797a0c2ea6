package import CouncilModel
package import CouncilStore

/// Reads a case with its letters from a store.
package struct CaseReader {
  private let store: any LetterStore & CaseStore

  package init(_ store: any LetterStore & CaseStore) {
    self.store = store
  }

  /// The cases that a user's word names: a case's identifier, or what names a paper; each once.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  package func cases(named name: String) throws(StoreError) -> [CouncilCase] {
    if let hash = CouncilCase.hashBeginning(of: name) {
      return [try store.case(holding: hash)].compactMap(\.self)
    }
    var found: [CouncilCase] = []
    for place in try store.places(named: name) {
      guard let one = try store.case(holding: place.sha256),
        !found.contains(where: { $0.id == one.id })
      else { continue }
      found.append(one)
    }
    return found
  }

  /// A case's questions, answers, steps and links.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  package func details(of one: CouncilCase) throws(StoreError) -> CaseDetails {
    var letters: [String: Extraction] = [:]
    for member in one.members {
      letters[member.sha256] = try store.letter(sha256: member.sha256)?.extraction
    }
    let found = try store.caseLinks(ofPapers: Set(one.members.map(\.identity)))
    let links = try named(found, &letters, one)
    var details = CaseDetails(
      case: one, questions: [], unasked: [], timeline: [],
      links: links)
    complete(&details, letters)
    details.timeline = steps(of: one, details.links, letters)
    return details
  }

  /// The pairs of papers that wait for a person's decision, with their names.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  package func proposals() throws(StoreError) -> [CaseDetails.Link] {
    let none = CouncilCase(id: "", state: .open, members: [])
    var letters: [String: Extraction] = [:]
    return try named(try store.proposedCaseLinks(), &letters, none)
  }

  // MARK: - Exchanges

  private func complete(_ details: inout CaseDetails, _ letters: [String: Extraction]) {
    let members = details.case.members
    func exchanges(_ member: CouncilCase.Member) -> [Exchange] {
      letters[member.sha256]?.exchanges ?? []
    }
    let answering = members.filter { $0.role == .answer || $0.role == .answeredInquiry }
    guard let asking = members.first(where: { $0.role == .inquiry }) else {
      details.questions = answering.flatMap { member in
        exchanges(member).map { exchange in
          var question = question(exchange, in: member)
          question.answers = [self.answer(exchange, in: member, .wording, false)]
          return question
        }
      }
      return
    }
    let asked = exchanges(asking)
    let parts = answering.map { exchanges($0).map(Self.part) }
    let completion = ExchangeCompletion(asked.map(Self.part), answers: parts)
    func answer(_ found: ExchangeCompletion.Answer) -> CaseDetails.Answer {
      let member = answering[found.paper]
      return self.answer(
        exchanges(member)[found.part], in: member, found.match, found.isWordedOtherwise)
    }
    details.questions = completion.rows.map { row in
      var question = question(asked[row.asked], in: asking)
      question.answers = row.answers.map(answer)
      return question
    }
    details.unasked = completion.unasked.map(answer)
  }

  private static func part(_ exchange: Exchange) -> CasePaper.Part {
    CasePaper.Part(
      id: exchange.id, number: exchange.number, question: exchange.question,
      disposition: exchange.disposition)
  }

  private func question(
    _ exchange: Exchange, in member: CouncilCase.Member
  ) -> CaseDetails.Question {
    CaseDetails.Question(
      number: exchange.number, question: exchange.question, sha256: member.sha256,
      exchange: exchange.id, questionRange: exchange.questionRange, answers: [])
  }

  private func answer(
    _ exchange: Exchange, in member: CouncilCase.Member, _ match: ExchangeCompletion.Match,
    _ isWordedOtherwise: Bool
  ) -> CaseDetails.Answer {
    CaseDetails.Answer(
      sha256: member.sha256, exchange: exchange.id, number: exchange.number,
      question: exchange.question, answer: exchange.answer, disposition: exchange.disposition,
      match: match, isWordedOtherwise: isWordedOtherwise, answerRanges: exchange.answerRanges)
  }

  // MARK: - Links and steps

  private func named(
    _ links: [CaseLink], _ letters: inout [String: Extraction], _ one: CouncilCase
  ) throws(StoreError) -> [CaseDetails.Link] {
    var found: [CaseDetails.Link] = []
    for link in links {
      if let named = try named(link, &letters, one) { found.append(named) }
    }
    return found
  }

  private func named(
    _ link: CaseLink, _ letters: inout [String: Extraction], _ one: CouncilCase
  ) throws(StoreError) -> CaseDetails.Link? {
    guard let paper = try name(link.paper, &letters, one) else { return nil }
    var other: CaseDetails.PaperName?
    if let identity = link.other {
      other = try name(identity, &letters, one)
      if other == nil { return nil }
    }
    return CaseDetails.Link(
      kind: link.kind, standing: link.standing, score: link.score, reasons: link.reasons,
      paper: paper, other: other, reference: link.reference)
  }

  /// - Parameter identity: the hash of a paper's first version.
  private func name(
    _ identity: String, _ letters: inout [String: Extraction], _ one: CouncilCase
  ) throws(StoreError) -> CaseDetails.PaperName? {
    let home =
      one.members.contains { $0.identity == identity } ? one : try store.case(holding: identity)
    guard let member = home?.members.first(where: { $0.identity == identity }) else { return nil }
    if letters[member.sha256] == nil {
      letters[member.sha256] = try store.letter(sha256: member.sha256)?.extraction
    }
    return letters[member.sha256].map { Self.name(of: $0, identity) }
  }

  private static func name(
    of letter: Extraction, _ identity: String
  ) -> CaseDetails.PaperName {
    CaseDetails.PaperName(
      identity: identity, sha256: letter.source.sha256, path: letter.source.path,
      reference: letter.paper.reference,
      subject: letter.paper.subject)
  }

  private func steps(
    of one: CouncilCase, _ links: [CaseDetails.Link], _ letters: [String: Extraction]
  ) -> [CaseDetails.Step] {
    let own = one.members.compactMap { member in
      letters[member.sha256].map { Self.timed($0, member.role) }
    }
    let members = Set(one.members.map(\.sha256))
    let again = links.filter { link in
      (link.kind == .followUp || link.kind == .repetition)
        && link.other.map { members.contains($0.sha256) } == true
    }.compactMap { letters[$0.paper.sha256] }
    let identities = Dictionary(
      one.members.map { ($0.sha256, $0.identity) }, uniquingKeysWith: { first, _ in first })
    return CaseTimeline.entries(of: own, askedAgain: again.map { Self.timed($0, .inquiry) })
      .compactMap { entry in
        letters[entry.paper].map {
          CaseDetails.Step(
            event: entry.event, date: entry.date, isSession: entry.isSession,
            paper: Self.name(of: $0, identities[entry.paper] ?? entry.paper))
        }
      }
  }

  private static func timed(_ letter: Extraction, _ role: CouncilCase.Role) -> CaseTimeline.Paper {
    CaseTimeline.Paper(
      sha256: letter.source.sha256, role: role, date: letter.paper.date,
      meetingDate: letter.paper.meetingDate)
  }
}
