/// A noun with what belongs to it: "das Quartiersbüro in der Güterstraße".
struct NounPhrase {
  /// All of it, from the article to the last word of its complements.
  var range: Range<Int>
  /// Without article and complements: adjectives, noun and proper name.
  var core: Range<Int>
  /// The position of its noun.
  var head: Int
  var article: String?
}
