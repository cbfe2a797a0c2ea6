import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Adverbs of weekdays: "montags", "dienstags und donnerstags", "montags bis freitags".
enum WeekdayPhrase {
  /// With how many days each lies after Monday.
  private static let days: [(word: String, place: Int, day: Frequency.Weekday)] = [
    ("montags", 0, .monday), ("dienstags", 1, .tuesday), ("mittwochs", 2, .wednesday),
    ("donnerstags", 3, .thursday), ("freitags", 4, .friday), ("samstags", 5, .saturday),
    ("sonnabends", 5, .saturday), ("sonntags", 6, .sunday),
  ]
  /// With one of them begins what is found here.
  static let openers = WordSet(days.map(\.word))
  private static let joints: WordSet = ["und", "sowie", "oder"]
  /// Said of what is shut or has opening hours on a day.
  private static let closed: PrefixSet = [
    "geschlossen", "geöffnet", "öffn", "nicht", "kein", "uhr",
  ]
  private static let ends: WordSet = [".", ";", "?", "!"]
  /// Tokens before and after the words among which it is said what is done.
  private static let reach = (before: 12, after: 16)

  /// The phrase that begins at a token.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard tokens.isWord(in: openers, index), let first = day(tokens, index)?.place else {
      return nil
    }
    var listed = [first]
    var end = index + 1
    if tokens.word(end) == "bis", let last = day(tokens, end + 1)?.place, last > first {
      listed = Array(first...last)
      end += 2
    } else {
      while tokens.isWord(in: joints, end) || tokens.isSymbol(",", end),
        let next = day(tokens, end + 1)?.place, !listed.contains(next)
      {
        listed.append(next)
        end += 2
      }
    }
    guard isDone(tokens, around: index..<end) else { return nil }
    let times = Decimal(listed.count)
    var frequency = Frequency.recurrence(times: times...times, .week)
    frequency.weekday = listed.count == 1 ? day(tokens, index)?.day : nil
    return FrequencyPhrase(frequency, index..<end, .complete, rule: "frequency.weekday")
  }

  private static func day(
    _ tokens: [Token], _ index: Int
  ) -> (word: String, place: Int, day: Frequency.Weekday)? {
    days.first { $0.word == tokens.word(index) }
  }

  /// Whether something happens on the days, and not only doors are open.
  private static func isDone(_ tokens: [Token], around span: Range<Int>) -> Bool {
    let front = tokens[max(0, span.lowerBound - reach.before)..<span.lowerBound].indices
    let start = front.last { tokens.isSymbol(in: ends, $0) }.map { $0 + 1 } ?? front.lowerBound
    let limit = min(tokens.count, span.upperBound + reach.after)
    let end = (span.upperBound..<limit).first { tokens.isSymbol(in: ends, $0) } ?? limit
    let around = start..<end
    let isEvent = around.contains {
      tokens[$0].isCapitalized && RecurringEvent.isEvent(tokens.word($0))
        || MeetingVerb.stands(tokens, at: $0, in: around)
    }
    return isEvent || !around.contains { tokens.isWord(beginningIn: closed, $0) }
  }
}
