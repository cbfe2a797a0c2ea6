package import CouncilStore

/// What the reading room needs of an archive: letters, imports' memory, registry, cases
/// and search.
package typealias RoomArchive = ImportStore & LetterBrowsing & RegistryStore & CaseStore
  & SearchIndex & SearchMaintenance
