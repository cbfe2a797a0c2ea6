package import FoundationEssentials
import TextMatching

/// Numbers in words (Zahlwörter): "zwei", "fünfundzwanzig", "zweieinhalb", "einer halben".
package enum NumberWord {
  private static let units: [String: Int] = [
    "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "eines": 1,
    "zwei": 2, "zwo": 2, "zweier": 2, "zweien": 2, "beide": 2, "beiden": 2, "beider": 2,
    "drei": 3, "dreier": 3, "dreien": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
  ]
  private static let tens: [String: Int] = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
  ]
  private static let mixed: [String: (Int, Int)] = [
    "anderthalb": (15, -1), "eineinhalb": (15, -1), "einundeinhalb": (15, -1),
    "dreiviertel": (75, -2), "einviertel": (25, -2),
  ]
  private static let fractionValues: [String: (Int, Int)] = [
    "halb": (5, -1), "viertel": (25, -2), "dreiviertel": (75, -2),
  ]
  private static let fractions = WordMap(fractionValues)
  private static let hundred = "hundert"
  private static let thousand = "tausend"
  private static let and = "und"
  /// Ordinals without their inflection.
  package static let ordinalStems = [
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7,
    "siebent": 7, "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12,
  ]
  private static let ordinals = WordMap(ordinalStems)
  package static let inflections = ["e", "en", "er", "es", "em"]
  /// The longest number word worth taking apart, in bytes.
  private static let maximumLength = 40

  private static let simpleWords = [String](units.keys) + tens.keys + mixed.keys
  private static let simple = WordSet(simpleWords)
  /// What number words begin with: nothing else is looked up.
  private static let beginnings = PrefixSet(shortest(of: simpleWords + [hundred, thousand]))
  /// What only number words of several parts hold.
  private static let joints = SubstringSet(shortest(of: [and, hundred, thousand]))
  private static let fractionBeginnings = PrefixSet(fractionValues.keys)

  /// Without words that begin with another one: "eine" goes with "ein".
  private static func shortest(of words: [String]) -> [String] {
    words.filter { word in !words.contains { $0 != word && word.hasLiteralPrefix($0) } }
  }

  /// The value of a cardinal number in lower case; nil for any other word.
  package static func value(of word: String) -> Decimal? {
    guard word.byteCount <= maximumLength, mightCount(word) else { return nil }
    return cardinal(word) ?? (mightHaveParts(word) ? whole(word).map { Decimal($0) } : nil)
  }

  /// Whether a word begins as number words do.
  static func mightCount(_ word: String) -> Bool { word.hasPrefix(in: beginnings) }

  /// Whether a number word may have several parts: "fünfundzwanzig".
  static func mightHaveParts(_ word: String) -> Bool { word.contains(anyOf: joints) }

  /// The value of a word without parts, or with a fraction after: "zwei", "zweieinhalb".
  static func cardinal(_ word: String) -> Decimal? {
    if simple.contains(word) {
      if let number = units[word] ?? tens[word] { return Decimal(number) }
      if let (digits, exponent) = mixed[word] { return decimal(digits, exponent) }
    }
    if word.hasLiteralSuffix("einhalb"), let whole = whole(String(word.dropLast(7))) {
      return Decimal(whole) + decimal(5, -1)
    }
    // "zweidreiviertel", "eindreiviertel"
    for (ending, part) in [("dreiviertel", 75), ("einviertel", 25)]
    where word.hasLiteralSuffix(ending) {
      let front = String(word.dropLast(ending.count))
      if let whole = whole(front), whole < 20 { return Decimal(whole) + decimal(part, -2) }
    }
    return nil
  }

  /// The value of an inflected fraction ("halbe", "halben", "dreiviertel").
  package static func fraction(of word: String) -> Decimal? {
    guard word.hasPrefix(in: fractionBeginnings) else { return nil }
    if let (digits, exponent) = fractions[word] { return decimal(digits, exponent) }
    guard let (digits, exponent) = fractions[stem(word)] else { return nil }
    return decimal(digits, exponent)
  }

  /// The value of an inflected ordinal ("zweiten", "erster"); nil without an inflection.
  package static func ordinal(of word: String) -> Int? {
    let stem = stem(word)
    return stem == word ? nil : ordinals[stem]
  }

  /// The words that are articles as often as numbers.
  package static func isArticle(_ word: String) -> Bool {
    word.hasLiteralPrefix("ein") && units[word] == 1 && word != "eins"
  }

  private static func stem(_ word: String) -> String {
    for ending in inflections where word.hasLiteralSuffix(ending) {
      return word.droppingSuffix(ending)
    }
    return word
  }

  /// The value of a whole number: "fünfundzwanzig".
  static func whole(_ word: String) -> Int? {
    if word.isEmpty { return nil }
    if let number = units[word] ?? tens[word] { return number }
    if let (left, right) = halves(word, thousand) {
      guard let thousands = left.isEmpty ? 1 : below1000(left) else { return nil }
      guard let rest = right.isEmpty ? 0 : below1000(right) else { return nil }
      return thousands * 1000 + rest
    }
    return below1000(word)
  }

  private static func below1000(_ word: String) -> Int? {
    guard let (left, right) = halves(word, hundred) else { return below100(word) }
    guard let hundreds = left.isEmpty ? 1 : units[left], hundreds < 10 else { return nil }
    guard let rest = right.isEmpty ? 0 : below100(right) else { return nil }
    return hundreds * 100 + rest
  }

  private static func below100(_ word: String) -> Int? {
    if let number = units[word] ?? tens[word] { return number }
    for (name, value) in tens where word.hasLiteralSuffix(and + name) {
      guard let unit = units[String(word.dropLast(name.count + and.count))], unit < 10 else {
        continue
      }
      return value + unit
    }
    return nil
  }

  private static func halves(_ word: String, _ middle: String) -> (String, String)? {
    guard word.byteCount >= middle.byteCount, let first = middle.first else { return nil }
    var start = word.startIndex
    while let index = word[start...].firstIndex(of: first) {
      if word[index...].utf8.starts(with: middle.utf8) {
        let after = word.index(index, offsetBy: middle.count)
        return (String(word[..<index]), String(word[after...]))
      }
      start = word.index(after: index)
    }
    return nil
  }

  private static func decimal(_ digits: Int, _ exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: exponent, significand: Decimal(digits))
  }
}
