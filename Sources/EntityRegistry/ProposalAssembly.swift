internal import CouncilModel
internal import GermanText
import TextMatching

/// Turns drafts into proposals: names entities, places the evidence, leaves out what is said twice.
struct ProposalAssembly {
  /// Hexadecimal digits of a statement's identifier: 64 bits.
  private static let idLength = 16

  private let letter: Extraction
  private let recorded: String
  private let time: ValidTime
  private var seen: Set<String> = []
  private(set) var proposals: [StatementProposal] = []
  /// Exchanges in which something is said not to be known.
  private(set) var absences: Set<Int> = []

  init(_ letter: Extraction, recorded: String) {
    self.letter = letter
    self.recorded = recorded
    time = LetterTime.time(of: letter.paper)
  }

  mutating func add(_ draft: Draft, in passage: AnswerPassage) {
    let place = passage.tokens.textRange(draft.range)
    let text = passage.block.text.slice(ofBytes: place.start..<place.end)
    var time = time
    time.from = draft.from
    time.to = draft.to
    if draft.property == .available, let exchange = passage.exchange { absences.insert(exchange) }
    add(
      draft, exchange: passage.exchange, range: place.shifted(by: passage.block.start), text: text,
      page: passage.block.page, time: time)
  }

  mutating func add(_ gap: GapRule.Gap) {
    guard let block = letter.blocks.first(where: { $0.range.overlaps(gap.range) }) else { return }
    let exchange = letter.exchanges[gap.exchange]
    let draft = Draft(
      subject: gap.subject, property: .answered, value: .nothing, polarity: .open, range: 0..<0,
      rule: gap.rule)
    add(
      draft, exchange: gap.exchange, range: gap.range, text: exchange.question, page: block.page,
      time: time)
  }

  private mutating func add(
    _ draft: Draft, exchange: Int?, range: TextRange, text: String, page: Int, time: ValidTime
  ) {
    guard !rests(draft, onDoubtIn: range) else { return }
    let subject = entity(draft.subject)
    let (value, named) = value(of: draft)
    // What the paragraph says twice is one statement, proved where it stands first.
    let key = [
      subject.id, draft.property.rawValue, CanonicalValue.text(value), draft.scope ?? "",
      draft.polarity.rawValue, time.from ?? "", time.to ?? "",
    ]
    guard seen.insert(key.joined(separator: "\u{1F}")).inserted else { return }
    let number = exchange.map { letter.exchanges[$0] }
    let source = StatementSource(
      sha256: letter.source.sha256, path: letter.source.path, reference: letter.paper.reference,
      municipality: letter.paper.municipality, exchange: number?.id, number: number?.number,
      page: page, start: range.start, end: range.end, text: text,
      recognised: letter.source.ocr ? true : nil)
    let statement = RegistryStatement(
      id: StableName.of([letter.source.sha256] + key, length: Self.idLength),
      subject: subject.id, property: draft.property, value: value, scope: draft.scope,
      polarity: draft.polarity, statedBy: draft.statedBy ?? answeringOffice,
      source: source, valid: time, rule: draft.rule, recorded: recorded)
    proposals.append(
      StatementProposal(statement: statement, entities: [subject] + [named].compactMap(\.self)))
  }

  /// Whether a number or a date is said in a passage that holds one which was recognised in doubt.
  private func rests(_ draft: Draft, onDoubtIn range: TextRange) -> Bool {
    guard let uncertain = letter.uncertain, !uncertain.isEmpty else { return false }
    switch draft.value {
    case .staffing, .frequency, .date: break
    default: guard draft.from != nil || draft.to != nil else { return false }
    }
    return uncertain.contains { $0.range.overlaps(range) }
  }

  /// Who answers the letter; of many offices, each for its own inquiry, nobody.
  private var answeringOffice: String? {
    let offices = letter.paper.answeredBy.map(\.name)
    return offices.isEmpty || offices.count > 2 ? nil : offices.joined(separator: ", ")
  }

  private func entity(_ name: EntityName) -> RegistryEntity {
    name.entity(in: letter.paper.municipality, letter: letter.source.sha256)
  }

  private func value(of draft: Draft) -> (StatementValue, RegistryEntity?) {
    switch draft.value {
    case .entity(let name):
      let entity = entity(name)
      return (.entity(id: entity.id, name: entity.name), entity)
    case .staffing(let staffing): return (.staffing(staffing), nil)
    case .frequency(let frequency): return (.frequency(frequency), nil)
    case .date(let date): return (.date(date), nil)
    case .text(let text): return (.text(text), nil)
    case .nothing: return (.nothing, nil)
    }
  }
}
