import ByteCodecs
internal import CSandbox
internal import Glibc

/// The worker's side: gives up its rights, then answers one request after the other until there are
/// no more. What is in a request and in an answer is nothing to it but bytes.
package struct WorkerLoop {
  /// Standard input, output and error, and one for what a library opens for a moment.
  private static let openFiles: UInt64 = 4
  /// Of a worker that may read files: some fonts at a time.
  private static let openFilesOfReaders: UInt64 = 64
  /// In bytes; nobody offers more.
  private static let longestRequest = 1 << 30

  /// What a worker writes to standard error after what was said on a letter.
  package static let endOfWarnings = LibraryWarnings.mark

  /// Nothing happens before `run`.
  package init() {}

  /// Serves until standard input ends, or does not keep the form. Where this process cannot be
  /// confined, says so to whoever started it and returns.
  ///
  /// - Parameters:
  ///   - limits: what this process may use; how long an answer may take, its starter sees to.
  ///   - answer: the answer's bytes to a request's; must not start threads.
  package func run(_ limits: WorkerLimits, answer: ([UInt8]) -> [UInt8]) {
    if let reason = confine(limits) {
      send(Frame(kind: .refusal, content: Array(reason.utf8)).bytes)
      return
    }
    send(Frame(kind: .ready, content: []).bytes)
    while let request = receive() {
      let content = answer(request)
      send(Frame.head(.answer, length: content.count) + content + Frame.head(.end, length: 0))
      // After the answer: whoever waits for that is woken once.
      endWarnings()
    }
  }

  /// Tells whoever waits how many pages the letter has that is being read, where that gives it more
  /// time; once a letter.
  package static func announce(pages: Int) {
    guard pages >= WorkerLimits.manyPages else { return }
    var writer = ByteWriter()
    writer.write(UInt32(clamping: pages))
    Self().send(Frame(kind: .pages, content: writer.bytes).bytes)
  }

  /// Tells whoever waits that a part of the letter is done: the next part has time of its own.
  package static func announce(done: Int, of all: Int) {
    var writer = ByteWriter()
    writer.write(UInt32(clamping: done))
    writer.write(UInt32(clamping: all))
    Self().send(Frame(kind: .part, content: writer.bytes).bytes)
  }

  /// Why this process cannot be confined; nil where it is.
  private func confine(_ limits: WorkerLimits) -> String? {
    let threads = sandbox_thread_count()
    guard threads == 1 else { return "a worker has \(threads) threads instead of one" }
    var step: UnsafePointer<CChar>?
    var hasLandlock = false
    let isReading = !limits.readableFolders.isEmpty
    let code = withCStrings(limits.readableFolders) { folders in
      var confinement = sandbox_limits(
        address_space: limits.addressSpace,
        open_files: isReading ? Self.openFilesOfReaders : Self.openFiles,
        readable: isReading ? folders : nil)
      return sandbox_confine(&confinement, &step, &hasLandlock)
    }
    guard code != 0 else { return nil }
    let name = step.map { String(cString: $0) } ?? "confinement"
    return "\(name) failed (\(String(cString: strerror(code))))"
  }

  private func receive() -> [UInt8]? {
    guard let head = read(Frame.headLength), head[0] == Frame.Kind.request.rawValue else {
      return nil
    }
    let length = head[1...].reversed().reduce(0) { $0 << 8 | Int($1) }
    return length <= Self.longestRequest ? read(length) : nil
  }

  private func read(_ count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(
          STDIN_FILENO, UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: filled),
          count - filled)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
    return bytes.count == count ? bytes : nil
  }

  private func send(_ bytes: [UInt8]) {
    do throws(OutputDescriptor.Failure) {
      try OutputDescriptor.standardOutput.write(bytes)
    } catch {
      exit(1)  // nobody listens any more
    }
  }

  /// Says that all was said on a letter. Where nobody listens any more, the next answer ends this
  /// process.
  private func endWarnings() {
    do throws(OutputDescriptor.Failure) {
      try OutputDescriptor.standardError.write(Self.endOfWarnings)
    } catch {}
  }
}
