package import TextMatching

/// What an administration is called as a whole, or whoever stands for it: "Die Verwaltung teilt mit".
package enum WholeAdministrations {
  /// Kinds of administrations: of a city, a county, a municipality, a country.
  package static let administrations = [
    "Verwaltung", "Stadtverwaltung", "Kreisverwaltung", "Gemeindeverwaltung",
  ]
  /// Governments of a country or a city that is one.
  package static let governments = ["Magistrat", "Senat", "Landesregierung"]

  /// How names of those at the head of an administration end, in small letters.
  package static let heads: SuffixSet = [
    "bürgermeister", "bürgermeisterin", "landrat", "landrätin", "magistrat", "stadtdirektor",
  ]

  /// Those that are named without saying more, as they are printed: no office of an administration.
  package static let general = WordSet(
    administrations + ["Stadt", "Landesregierung", "Staatsregierung"])
}
