package import CouncilModel
import GermanText

/// Finds the organisations that run, employ for or host something (Träger): "beim Büro Soziale
/// angestellt", "MitMenschen e.V.", "des Diakonischen Werks"; never offices of the town itself.
package struct SponsorExtractor: FactExtractor {
  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .sponsor }

  /// Names found in single passages, then those that only the whole letter shows: members of lists,
  /// companies beside known ones, short forms.
  package func findings(in passages: [TokenizedPassage]) -> [Finding] {
    let places = PlaceNames(passages)
    var mentions = passages.enumerated().flatMap { number, passage in
      SponsorFinder(passage, number, places).mentions
    }
    mentions += SponsorList.mentions(in: passages, known: mentions)
    mentions += SponsorCoordination.mentions(in: passages, known: mentions)
    let activities = SponsorActivities(mentions, in: passages)
    mentions = mentions.map { activities.withoutActivity($0, in: passages) }
    let aliases = SponsorAliases(mentions)
    let byPassage = Dictionary(grouping: mentions, by: \.passage)
    for (number, passage) in passages.enumerated() {
      mentions += aliases.mentions(in: passage, number, known: byPassage[number] ?? [])
    }
    return
      mentions
      .sorted { ($0.passage, $0.span.lowerBound) < ($1.passage, $1.span.lowerBound) }
      .map { mention in
        Finding(
          passage: mention.passage,
          range: passages[mention.passage].tokens.textRange(mention.span),
          value: .sponsor(Sponsor(name: aliases.name(of: mention))), rule: mention.rule)
      }
  }
}
