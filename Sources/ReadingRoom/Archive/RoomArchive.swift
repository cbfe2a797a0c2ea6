package import CouncilStore

/// What the reading room needs of an archive: letters, imports' memory, registry and search.
package typealias RoomArchive = ImportStore & LetterBrowsing & RegistryStore & SearchIndex
  & SearchMaintenance
