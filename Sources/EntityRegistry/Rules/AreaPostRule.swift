internal import CouncilModel
internal import FoundationEssentials
internal import GermanText
import TextMatching

/// Positions for a service in areas: "In den Programmgebieten Nord und Süd ist jeweils ein
/// Quartiersmanager mit einer Vollzeitstelle tätig".
struct AreaPostRule: StatementRule {
  private static let each: WordSet = ["jeweils", "je"]
  private static let units: SuffixSet = [
    "stelle", "stellen", "kraft", "kräfte", "stunden", "vzä", "vbe", "vzw", "zeitäquivalente",
    "zeitäquivalent", "umfang", "anteil", "prozent", "vk",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !Hypothetical.isHypothetical(sentence), let staffing = onlyStaffing(in: sentence) else {
      return []
    }
    let areas = sentence.areas
    guard !areas.isEmpty, Set(areas.map(\.name)).count == areas.count,
      areas.allSatisfy({ $0.range.upperBound <= staffing.range.lowerBound }),
      let service = service(of: staffing, in: sentence),
      let value = share(of: staffing, among: areas.count, in: sentence)
    else { return [] }
    return areas.flatMap { area -> [Draft] in
      let subject = EntityName(.project, "\(service) \(area.name)")
      let topic = Topic(
        subject: subject, service: service, area: area.name, range: sentence.range)
      return [
        Draft(
          subject: subject, property: .area, value: .entity(EntityName(.area, area.name)),
          range: sentence.range, rule: "area.post", topic: topic),
        Draft(
          subject: subject, property: .staffing, value: .staffing(value), range: sentence.range,
          from: sentence.since, rule: "staffing.area", topic: topic),
      ]
    }
  }

  private func onlyStaffing(
    in sentence: AnswerSentence
  ) -> (value: Staffing, range: Range<Int>)? {
    let all = sentence.facts.compactMap { fact -> (Staffing, Range<Int>)? in
      if case .staffing(let staffing) = fact.value { (staffing, fact.range) } else { nil }
    }
    return all.count == 1 ? all[0] : nil
  }

  /// What one area has. "jeweils" multiplies: the words must say as many posts as there are areas.
  private func share(
    of staffing: (value: Staffing, range: Range<Int>), among areas: Int, in sentence: AnswerSentence
  ) -> Staffing? {
    let before = max(sentence.range.lowerBound, staffing.range.lowerBound - 2)
    let isEach = (before..<staffing.range.upperBound).contains {
      Self.each.contains(sentence.word($0))
    }
    var value = staffing.value
    // The project's name says what for.
    value.role = nil
    guard isEach else { return areas == 1 ? value : nil }
    let total = staffing.value.fullTimeEquivalents
    let printed = staffing.range.compactMap { sentence.tokens[$0].value }
    let halves = staffing.range.contains { sentence.word($0).hasPrefix("halbe") }
    let units = printed + (halves ? [Decimal(5) / 10] : [])
    guard let unit = units.first(where: { $0 * Decimal(areas) == total }) else { return nil }
    value.fullTimeEquivalents = unit
    return value
  }

  private func service(
    of staffing: (value: Staffing, range: Range<Int>), in sentence: AnswerSentence
  ) -> String? {
    if let role = staffing.value.role {
      let words = role.split(separator: " ").map(String.init)
        .drop { NounPhraseReader.articles.contains($0.lowercased()) }
      return words.isEmpty ? nil : PhraseName.capitalized(words.joined(separator: " "))
    }
    // "ein ⟨Stadtteilmanager⟩ mit 30 Wochenstunden"
    let start = staffing.range.lowerBound
    let before = sentence.word(start - 1) == "mit" ? [start - 2] : []
    let noun = (Array(staffing.range) + before).first { index in
      sentence.phrases.isNoun(index) && !sentence.word(index).hasSuffix(in: Self.units)
    }
    return noun.map { PhraseName.service(sentence.passage.words($0..<$0 + 1)) }
  }
}
