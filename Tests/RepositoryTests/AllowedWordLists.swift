/// Pairs of word lists that have half of their words in common. The list only shrinks.
enum AllowedWordLists {
  static let pairs: Set<String> = []
}
