import CouncilModel
import GermanText
import TextMatching

@testable import InquiryStructure
@testable import PageLayout

extension Gate {
  static var all: [Gate] { structure + facts + texts }

  /// The checks before the rules of answers, labels and numbers.
  private static let structure: [Gate] = [
    .sentence(
      "AbsencePhrases.mightStand", "Keine Angaben möglich.",
      mightMatch: AbsencePhrases.mightStand, matches: AbsencePhrases.saysAbsence),
    .sentence(
      "AbsencePhrases.mightLeaveOpen", "Das Ergebnis steht noch aus.",
      mightMatch: AbsencePhrases.mightLeaveOpen, matches: AbsencePhrases.saysOpen),
    .sentence(
      "ReferralPhrases.mightStand", "Siehe Anlage 2.",
      mightMatch: ReferralPhrases.mightStand, matches: ReferralPhrases.isReferral),
    Gate(name: "LabelParser.mightBeginLabel", example: "zu 1.: Es gibt zwei Stellen.") { sentence in
      lines(of: sentence).map { piece in
        Verdict(
          mightMatch: LabelParser.mightBeginLabel(piece),
          matches: LabelParser.parsedLabel(of: piece) != nil)
      }
    },
    .sentence(
      "LabelGrammar.mightBegin", "Zu Frage 1: Es gibt zwei Stellen.",
      mightMatch: { LabelGrammar.mightBegin($0[...]) },
      matches: { LabelGrammar.parsedParts(of: $0[...], isLineStart: true) != nil }),
    .words(
      "NumberParser.mightBeLetter", "a) Wie viele?", mightMatch: { NumberParser.mightBeLetter($0) },
      matches: { word, next in
        word.utf8.first.map(isLetter) == true
          && NumberParser.romanOrLetter(word + (next.map { " " + $0 } ?? "")) != nil
      }),
    .words(
      "PieceReader.mightBeNumber", "1. Wie viele?",
      mightMatch: { PieceReader.mightBeNumber(Array($0.utf8)[...]) },
      matches: { word, _ in NumberParser.parse(word)?.rest.isEmpty == true }),
    .words(
      "StringProtocol.mightBeginWithCapital", "Über die Stellen",
      mightMatch: { $0.mightBeginWithCapital },
      matches: { word, _ in word.first?.isUppercase == true }
    ),
    .sentence(
      "FormLabels.mightBegin", "Fragesteller/in: Erika Beispiel",
      mightMatch: { $0.utf8.first.map(FormLabels.mightBegin) ?? false },
      matches: { FormLabels.label(of: $0) != nil }),
    .words(
      "Hyphens.mightEnd", "Kinder- und Jugend\u{2010} oder Trä\u{AD} ger",
      mightMatch: { Hyphens.mightEnd(String($0)) },
      matches: { word, _ in word.last.map(Hyphens.isHyphen) == true }),
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A sentence as it may be broken into lines, ten words each.
  private static func lines(of sentence: String) -> [Piece] {
    let words = sentence.split(separator: " ")
    return stride(from: 0, to: words.count, by: 10).map { start in
      let end = min(start + 10, words.count)
      let text = words[start..<end].joined(separator: " ")
      return Piece(
        range: TextRange(0, text.byteCount), text: text,
        breakBefore: start == 0 ? .line : .soft, endsSentence: end == words.count, role: .body,
        isBold: false, isItalic: false)
    }
  }
}
