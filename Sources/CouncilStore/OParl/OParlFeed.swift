/// A council's own interface (OParl) that an archive takes letters from, and how far it was read.
package struct OParlFeed: Sendable, Equatable, Codable {
  /// What reading the list of papers once has come to.
  package struct Round: Sendable, Equatable, Codable {
    /// The page that is read next; nil where the list is read to its end.
    package var next: String?
    /// When the server answered with the first page, as it says itself; "" where it does not.
    package var began = ""
    /// Whether all papers were asked for, or only those that were changed since a round before.
    package var isFull = true
    package var pages = 0
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var withdrawn = 0
    /// What was odd: the JSON of a module that the store does not know.
    package var notes = "{}"

    package init(from next: String?) {
      self.next = next
    }

    /// Papers that were seen.
    package var papers: Int { new + changed + unchanged + withdrawn }
  }

  /// The address of the body (OParl's Body): what the feed is known by.
  package var id: String
  /// The address of the list of papers.
  package var papers: String
  package var name: String?
  /// Of eight digits (amtlicher Gemeindeschlüssel).
  package var municipalityKey: String?
  /// Under which its letters may be passed on, as it says itself.
  package var license: String?
  /// Hosts that may be asked.
  package var hosts: [String] = []
  /// Words of the types of papers to take ("Anfrage"); all if there are none.
  package var types: [String] = []
  /// Whether the bytes of what is withdrawn go, too.
  package var purges = false
  /// Being read, or cut off.
  package var round: Round?
  /// The last one that came to its end.
  package var last: Round?
  /// What was odd in rounds before.
  package var notes = "{}"

  package init(id: String, papers: String) {
    self.id = id
    self.papers = papers
  }
}
