import CouncilModel

/// What is known of a page's own text, and whether it can be believed. A good text is never replaced by
/// a recognised one; a stamp's or a foot's is not taken for the page's.
struct PageBelief: Sendable, Equatable {
  /// An image over this share of the page is a scan. Photographs leave a margin.
  static let scanShare = 0.7
  /// Text must cover this share of what a scan shows: less is a stamp or a foot, and dark edges, stains
  /// and signatures are never covered.
  static let coveredShare = 0.45
  /// In letters: with fewer, what is drawn beside them may be text as outlines.
  static let fewLetters = 40
  /// In letters and signs: with fewer, nothing is said of their spelling.
  static let enoughForSpelling = 60
  /// Of all signs; a good text has less than a hundredth.
  static let noiseShare = 0.1
  /// Of all pairs of letters: German text has .33 to .5, English .26, letters in place of others up to
  /// .134 (measured on 44 letters and 26 minutes, for each of the 25 ways to move the alphabet).
  static let germanPairShare = 0.15
  /// In letters: German text of that length has umlauts, which an engine without a German model loses.
  static let enoughForUmlauts = 600
  /// Of letters that are Latin; the rest are another script's, as a wrong table of letters gives them.
  static let latinShare = 0.3

  /// Letters, those of words that nobody sees among them: recognition leaves its words so.
  var letters = 0
  /// Of these, from A to Z, and of German.
  var latinLetters = 0
  /// Umlauts and sharp s.
  var umlauts = 0
  /// Whether there is any text, if only a page's number, or a form's fields.
  var holdsText = false
  /// Control characters, characters that only a font knows, and gaps.
  var noise = 0
  /// Two letters side by side, and how many of such pairs are among German's most usual.
  var pairs = 0
  var germanPairs = 0
  /// Share of the page that images cover, from 0 to 1.
  var imageShare = 0.0
  /// Whether anything but text is drawn.
  var draws = false
  /// Share of what is to be seen on the page that the text covers, from 0 to 1; nil where nobody looked.
  var inkCovered: Double?

  /// Whether the page has to be looked at to know what its text covers.
  var needsLook: Bool {
    letters > 0 && (imageShare >= Self.scanShare || draws && letters < Self.fewLetters)
  }

  /// Why the page's text is to be recognised; nil where its own is believed, or there is nothing.
  var need: RecognitionNeed? {
    if letters == 0 && noise == 0 && holdsText {
      return imageShare >= Self.scanShare ? .littleText : nil
    }
    if letters == 0 && noise == 0 {
      return imageShare > 0 ? .image : draws ? .drawing : nil
    }
    if isBroken { return .brokenText }
    if needsLook, let inkCovered, inkCovered < Self.coveredShare { return .littleText }
    return nil
  }

  private var isBroken: Bool {
    let signs = letters + noise
    guard signs >= Self.enoughForSpelling else { return letters == 0 && noise > 0 }
    if Double(noise) > Double(signs) * Self.noiseShare { return true }
    if Double(latinLetters) < Double(letters) * Self.latinShare { return true }
    // On a page that was made as text, nobody loses umlauts: it may be another language's.
    if imageShare >= Self.scanShare && letters >= Self.enoughForUmlauts && umlauts == 0 {
      return true
    }
    return pairs >= Self.enoughForSpelling
      && Double(germanPairs) < Double(pairs) * Self.germanPairShare
  }
}
