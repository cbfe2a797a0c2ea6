import CouncilModel
import GermanText
import TextMatching

/// Says from an answer's words what became of its question.
enum DispositionRules {
  /// A referral says no more than this, in sentences.
  private static let longestReferral = 2
  /// An answer that begins with what is not known and goes on for more sentences is partial.
  private static let longestRefusal = 8
  /// In UTF-8 bytes; more is no mere referral.
  private static let longestReferralText = 600
  private static let longestNoAnswer = 40
  private static let longestPostponement = 200
  private static let counts = ["Es gibt ", "Es bestehen ", "Es sind ", "Es waren ", "Insgesamt "]
  private static let units: SubstringSet = [
    "€", "Euro", "%", "Prozent", "Mio", "Personen", "Fälle", "Stellen",
  ]
  private static let numerals: WordSet = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
  ]
  /// Before a number of a law's paragraph, or after it.
  private static let citations: WordSet = [
    "§", "§§", "Abs.", "Abs", "Nr.", "Nr", "Satz", "Art.",
  ]
  private static let noAnswers: WordSet = [
    "", "-", "–", "—", "offen", "folgt", "antwort folgt", "steht aus", "---",
  ]
  /// In words.
  private static let longestOfficialRefusal = 14
  private static let contrasts = ["aber", "jedoch", "allerdings"]
  private static let openingContrasts = ["Allerdings ", "Jedoch ", "Gleichwohl ", "Dennoch "]
  private static let moreThan = [" keine weiteren ", " keine näheren ", " keine weitergehenden "]
  private static let subquestions = ["Inwieweit ", "Inwiefern ", "Ob ", "Wann ", "Wie viele "]
  private static let moreOf = ["Nähere ", "Weitere ", "Genauere ", "Weitergehende "]
  private static let confirmations = ["Ja", "Nein", "Doch", "ja", "nein"]
  private static let qualifications: SubstringSet = [
    ", aber ", " aber ", "jedoch", "mindestens", "derzeit rund",
  ]

  /// - Parameter question: what was asked, where it is printed: whoever asks whether there is
  ///   something is answered by "nein".
  static func disposition(
    of answer: String, to question: String = ""
  ) -> Exchange.Disposition {
    if isNoAnswer(answer) || Postponements.isPostponed(answer) { return .notAnswered }
    if answer.byteCount <= longestReferralText, ReferralPhrases.mightStand(in: answer) {
      let sentences = GermanSentences.split(answer)
      if sentences.count <= longestReferral, sentences.allSatisfy(ReferralPhrases.isReferral) {
        return .referred
      }
    }
    if isDecidedElsewhere(answer) { return .referred }
    guard AbsencePhrases.mightStand(in: answer) else {
      return leavesOpen(answer) ? .partial : .answered
    }
    let sentences = sentencesWhereAbsenceMayStand(answer)
    let polar = PolarQuestion(question)
    let isAbsence = sentences.enumerated().map { index, sentence in
      // "Nein, eine Genehmigung liegt nicht vor." answers.
      !(index == 0 && confirms(sentence)) && AbsencePhrases.isAbsence(sentence)
        && polar?.isDenied(by: sentence) != true
    }
    guard let first = isAbsence.firstIndex(of: true) else {
      return leavesOpen(answer) || confirmsInPart(sentences.first ?? "") ? .partial : .answered
    }
    if sentences.contains(where: refuses) { return .refused }
    let told = zip(sentences, isAbsence).filter { !$0.1 }.map(\.0)
    if first > 0, isAbsence[first...].allSatisfy({ $0 }),
      sentences[first...].allSatisfy(AbsencePhrases.knowsOfNone)
    {
      // "Das wurde umgesetzt. Verstöße sind nicht bekannt."
      return .answered
    }
    if isContrasted(sentences, isAbsence, first) { return .partial }
    if told.contains(where: statesAmount) || sentences.contains(where: qualifies) {
      return .partial
    }
    // A reason may stand before what is not known: "… werden nicht gesondert erhoben."
    let isWhole = first == 0 || (first == 1 && sentences.count == 2)
    return isWhole && sentences.count <= longestRefusal ? .refused : .partial
  }

  /// "Dazu gibt es keine Zahlen. ⟨Allerdings⟩ …", "… Nähere Angaben sind ⟨aber⟩ nicht möglich.": one
  /// part is told, another is not.
  private static func isContrasted(_ sentences: [String], _ isAbsence: [Bool], _ first: Int) -> Bool
  {
    if first > 0 {
      // "Andere planen das. ⟨Inwieweit⟩ es gelingt, ist nicht bekannt."
      if subquestions.contains(where: sentences[first].hasLiteralPrefix) { return true }
      return contrasts.contains { sentences[first].containsLiteral(" \($0) ") }
        || openingContrasts.contains(where: sentences[first].hasLiteralPrefix)
        || moreOf.contains(where: sentences[first].hasLiteralPrefix)
        || moreThan.contains(where: sentences[first].containsLiteral)
    }
    return zip(sentences, isAbsence).dropFirst().contains { sentence, isAbsence in
      !isAbsence && openingContrasts.contains(where: sentence.hasLiteralPrefix)
    }
  }

  /// An answer's sentences; lines in which nothing is said to be absent are left whole.
  private static func sentencesWhereAbsenceMayStand(_ answer: String) -> [String] {
    answer.nonEmptyLines.flatMap { line -> [String] in
      let line = String(line)
      return AbsencePhrases.mightStand(in: line) ? GermanSentences.split(line) : [line]
    }
  }

  /// "Die Ratsanfrage wird deshalb nicht beantwortet."
  private static func refuses(_ sentence: String) -> Bool {
    sentence.containsLiteral("nfrage") && sentence.containsLiteral("nicht beantwortet")
      && (sentence.containsLiteral(" wird ") || sentence.containsLiteral(" werden "))
      && sentence.wordCount <= longestOfficialRefusal
  }

  /// "Ja, …", "Nein."
  private static func confirms(_ sentence: String) -> Bool {
    confirmations.contains { word in
      sentence.hasLiteralPrefix(word)
        && sentence.dropFirst(word.count).first.map { !$0.isLetter } ?? true
    }
  }

  /// "Ja, das ist bekannt, aber wie es gelingt, kann ich nicht beantworten."
  private static func confirmsInPart(_ sentence: String) -> Bool {
    confirms(sentence) && contrasts.contains { sentence.containsLiteral(", \($0) ") }
      && AbsencePhrases.isAbsence(sentence)
  }

  /// "… lassen sich noch nicht beziffern, liegen aber mindestens bei 12.500 €."
  private static func qualifies(_ sentence: String) -> Bool {
    sentence.contains(anyOf: qualifications) && statesAmount(sentence)
      && AbsencePhrases.isAbsence(sentence)
  }

  private static func leavesOpen(_ answer: String) -> Bool {
    AbsencePhrases.mightLeaveOpen(answer)
      && GermanSentences.split(answer).contains(where: AbsencePhrases.leavesOpen)
  }

  /// "Hierüber entscheidet der Senat. Im Übrigen wird auf … verwiesen."
  private static func isDecidedElsewhere(_ answer: String) -> Bool {
    guard answer.byteCount <= longestPostponement,
      answer.hasLiteralPrefix("Hierüber entscheidet ")
        || answer.hasLiteralPrefix("Darüber entscheidet ")
    else { return false }
    let sentences = GermanSentences.split(answer)
    return sentences.count == 2 && ReferralPhrases.isReferral(sentences[1])
  }

  /// Whether a sentence tells a sum, a share or a count: something of what was asked.
  private static func statesAmount(_ sentence: String) -> Bool {
    (sentence.contains(anyOf: units) && sentence.containsNumber)
      || counts.contains(where: sentence.hasLiteralPrefix) || countsThings(sentence)
  }

  /// "37 Fachkräfte", "3.912 Medien"; neither a day nor a year.
  private static func countsThings(_ sentence: String) -> Bool {
    let words = sentence.words
    return words.indices.dropLast().contains { index in
      let (number, noun) = (words[index], words[index + 1])
      guard noun.mightBeginWithCapital else { return false }
      if index > 0, citations.contains(words[index - 1]) || citations.contains(noun) {
        return false
      }
      if numerals.contains(number), noun.beginsWithUppercase { return true }
      return number.allSatisfy { $0.isNumber || $0 == "." } && number.last != "."
        && !(number.count == 4 && !number.containsLiteral("."))
        && noun.beginsWithUppercase && noun.beginsWithLetter
    }
  }

  /// "-", "Offen", "Antwort folgt".
  private static func isNoAnswer(_ answer: String) -> Bool {
    guard answer.byteCount <= longestNoAnswer else { return false }
    let plain = answer.fastLowercased.filter { $0.isLetter || "-–— ".contains($0) }
    return noAnswers.contains(plain.droppingLeadingSpaces)
  }
}
