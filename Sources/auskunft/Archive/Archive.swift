import CouncilStore

/// An archive with all that can be done with one: letters, imports' memory, councils' feeds,
/// profiles, registry, cases and search.
typealias Archive = ImportStore & LetterBrowsing & OParlStore & ProfileStore & RegistryStore
  & CaseStore
  & SearchIndex & SearchMaintenance
