/// What a reader tells whoever waits for it, before it is done.
package enum ReadingProgress {
  /// Called with the number of pages as soon as it is known.
  @TaskLocal package static var announce: (@Sendable (Int) -> Void)?
}
