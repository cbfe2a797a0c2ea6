import Foundation
import Testing

@testable import ConfinedWorkers

/// A worker may say how far it is with a letter whose pages take long, as often as its limits allow.
@Suite struct PartTests {
  private static let answer = #"printf '\005\000\000\000\000\006\000\000\000\000'"#
  /// What it writes to standard error after what was said on a letter.
  private static let endOfWarnings = #"printf '\000\377\376\000' >&2"#

  /// "Two of three parts are done".
  private static let part = #"printf '\007\010\000\000\000\002\000\000\000\003\000\000\000'"#

  private let process: WorkerProcess

  init() throws {
    let script = #"printf '\001\000\000\000\000'; head -c 5 >/dev/null; exec sh"#
    process = try WorkerProcess(
      WorkerProgram(executable: "/bin/sh", arguments: ["-c", script]), WorkerLimits())
  }

  /// What a worker tells of its parts, and how it fails, if it does.
  private func told(
    _ lines: [String], renewals: Int
  ) -> (parts: [[Int]], failure: WorkerFailure?) {
    var limits = WorkerLimits()
    limits.renewals = renewals
    process.ask(Array((lines.joined(separator: "; ") + "\n").utf8), limits)
    var parts: [[Int]] = []
    let result = process.answer(whenSlow: {}, whenPartDone: { parts.append([$0, $1]) })
    if case .failure(let failure) = result { return (parts, failure) }
    return (parts, nil)
  }

  @Test func `What it tells is heard, and then its answer`() {
    let told = told(
      [Self.part, Self.part, Self.answer, Self.endOfWarnings, "exec sleep 1000"], renewals: 2)
    #expect(told.parts == [[2, 3], [2, 3]])
    #expect(told.failure == nil)
  }

  @Test(arguments: [0, 1]) func `It tells no more than it may`(renewals: Int) {
    let told = told([Self.part, Self.part, "exec sleep 1000"], renewals: renewals)
    #expect(told.parts.count == renewals)
    #expect(told.failure == .malformed("a frame that does not belong there"))
  }
}
