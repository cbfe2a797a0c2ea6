/// What a worker process may use, for itself and for one letter.
package struct WorkerLimits: Sendable, Equatable {
  /// In bytes. With 1 GiB, poppler runs out of memory on letters that are in order.
  package var addressSpace: UInt64 = 2 << 30
  /// For one letter; the slowest letter of a council that was seen takes a hundredth of it.
  package var cpuSeconds: UInt64 = 20
  /// For one letter, on the clock.
  package var wall = Duration.seconds(60)
  /// More of it for every so many pages that the worker announces.
  package var wallForManyPages = Duration.seconds(5)
  /// In pages: a shorter letter needs no more time than any.
  package static let manyPages = 100
  /// However many pages it announces.
  package var longestWall = Duration.seconds(600)
  /// How often a worker may say that a part of a letter is done, and has its time begin anew: for
  /// letters whose pages take seconds each.
  package var renewals = 0
  /// On the clock; where a letter takes longer, those that wait after it are better read elsewhere.
  package var patience = Duration.seconds(1)
  /// For its start, on a machine that has much else to do.
  package var start = Duration.seconds(60)
  /// In bytes of one answer.
  package var answer = 64 << 20
  /// An answer that is longer than `freeAnswer` bytes may be this many times the letter's bytes.
  package var answerRatio = 100
  /// In bytes: even a letter of a few bytes has a head, places and a frame of JSON.
  package var freeAnswer = 4 << 20
  /// What is kept of a worker's warnings (standard error), in bytes.
  package var warnings = 64 << 10
  /// Letters that a process reads before a fresh one takes its place: what a library leaks, and
  /// what a letter might have left behind, ends with it.
  package var lettersPerProcess = 5000

  /// Folders below which a worker may read files: such as fonts, which it needs to draw. Where the
  /// kernel cannot tell folders apart it reads none.
  package var readableFolders: [String] = []

  /// What an import gives its workers.
  package init() {}
}
