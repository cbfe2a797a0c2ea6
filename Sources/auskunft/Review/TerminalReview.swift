internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import Presentation
internal import TerminalOutput

/// The review on a terminal: shows a proposal with its passage, asks, carries out, goes on.
struct TerminalReview {
  private enum Answer { case next, stop }

  let store: any RegistryStore
  let selection: RegistrySelection
  let by: String
  private var count = 0

  init(store: any RegistryStore, selection: RegistrySelection, by: String) {
    self.store = store
    self.selection = selection
    self.by = by
  }

  mutating func run() throws {
    let view = try RegistryView(of: store)
    let proposed = selection.chosen(view.statements, in: view).filter { $0.status == .proposed }
    for (index, statement) in proposed.enumerated() {
      try Console.write("")
      try Console.write("\(index + 1) of \(proposed.count)")
      try show(statement, view)
      if try ask(about: statement, view) == .stop { return try end() }
    }
    let pairs = AlikePairs.find(in: view.entities.values, keptApart: try store.pairsKeptApart())
    for pair in pairs where selection.includes(pair.first) {
      try Console.write("")
      try Console.write(
        Console.printable("“\(pair.first.name)” and “\(pair.second.name)” (\(pair.reason))"))
      if try ask(about: pair) == .stop { break }
    }
    try end()
  }

  private func show(_ statement: RegistryStatement, _ view: RegistryView) throws {
    guard let entity = view.entity(of: statement) else { return }
    for line in ShownEntity(entity, [statement], in: view).lines(width: Terminal.width) {
      try Console.write(Console.printable(line))
    }
  }

  private mutating func ask(
    about statement: RegistryStatement, _ view: RegistryView
  ) throws -> Answer {
    while true {
      let answer = prompt("[a]ccept [r]eject [e]dit [n]ame [o]ther entity [s]kip [q]uit > ")
      switch answer {
      case "a": try decide(.accept(statement: statement.id))
      case "r": try decide(.reject(statement: statement.id))
      case "e":
        guard let value = value(for: statement, view) else { continue }
        try decide(.edit(statement: statement.id, value: value, scope: nil, valid: nil))
      case "n":
        guard let name = prompt("name > "), !name.isEmpty else { continue }
        try decide(.rename(entity: statement.subject, name: name))
        continue
      case "o":
        guard let name = prompt("name of the other entity > "), !name.isEmpty else { continue }
        try decide(.split(entity: statement.subject, statements: [statement.id], name: name))
        continue
      case "s", "": return .next
      case "q", nil: return .stop
      default: continue
      }
      return .next
    }
  }

  private mutating func ask(about pair: AlikePair) throws -> Answer {
    while true {
      switch prompt("[m]erge the first into the second [k]eep apart [s]kip [q]uit > ") {
      case "m": try decide(.merge(entity: pair.first.id, into: pair.second.id))
      case "k": try decide(.keepApart(entity: pair.first.id, from: pair.second.id))
      case "s", "": return .next
      case "q", nil: return .stop
      default: continue
      }
      return .next
    }
  }

  /// Asks for another value of the same kind; nil where none can be made of the answer.
  private func value(for statement: RegistryStatement, _ view: RegistryView) -> StatementValue? {
    guard let answer = prompt("value > "), !answer.isEmpty else { return nil }
    let value = EditedValue.value(answer, instead: statement, in: view)
    if value == nil { Console.report("\(answer): not a value of \(statement.property.rawValue)") }
    return value
  }

  private mutating func decide(_ decision: Decision) throws {
    do {
      _ = try store.decide(decision, by: by, at: Date.now.formatted(.iso8601))
      count += 1
    } catch {
      guard error.kind == .refused else { throw error }
      Console.report(error.detail ?? error.message)
    }
  }

  /// The user's answer; nil at the end of input.
  private func prompt(_ question: String) -> String? {
    Console.complain(question)
    return readLine()?.trimmingCharacters(in: .whitespaces)
  }

  private func end() throws {
    try Console.write("\(count) decided")
  }
}
