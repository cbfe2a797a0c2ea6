import CouncilStore

/// An archive with all that can be done with one: letters, imports' memory, profiles,
/// registry, cases and search.
typealias Archive = ImportStore & LetterBrowsing & ProfileStore & RegistryStore & CaseStore
  & SearchIndex & SearchMaintenance
