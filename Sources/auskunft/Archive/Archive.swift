import CouncilStore

/// An archive with all that can be done with one: letters, imports' memory, registry and search.
typealias Archive = ImportStore & LetterBrowsing & RegistryStore & SearchIndex
  & SearchMaintenance
