package import CouncilStore
internal import Foundation

extension ImportProcess {
  /// In bytes; Linux takes no longer name of a machine.
  private static let longestHost = 64

  /// This program's.
  package static var this: ImportProcess {
    let number = Int(ProcessInfo.processInfo.processIdentifier)
    return ImportProcess(host: thisHost, number: number, start: RunningProcess(number)?.start)
  }

  /// Whether it still runs; nil of another machine's, which cannot be seen from here.
  package var isRunning: Bool? {
    if let host, host != Self.thisHost { return nil }
    guard let start else { return false }
    return RunningProcess(number)?.start == start
  }

  /// What the kernel calls the machine; nobody else is asked.
  private static var thisHost: String? {
    var name = [CChar](repeating: 0, count: longestHost + 1)
    guard gethostname(&name, name.count) == 0 else { return nil }
    let bytes = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self)
  }
}
