internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import Presentation

/// The tools, all of which only read. An answer is JSON of a few kilobytes with a `cursor` where there
/// is more; each quote stands in the letter word for word at the place that is given with it.
struct AssistantTools {
  /// In bytes of an answer: what a model can read without losing the thread.
  private static let cursor = AssistantTool.Argument(
    name: "cursor", isNumber: true, what: "Where to go on: what the last answer gave as cursor.")
  private static let id = AssistantTool.Argument(
    name: "id", isRequired: true, what: "An exchange's id (16 hexadecimal digits).")
  private static let letter = AssistantTool.Argument(
    name: "letter", isRequired: true,
    what: "A letter: its sha256 or the beginning of it, its reference, or an exchange's id.")

  static let all: [AssistantTool] = [
    AssistantTool(
      name: "search",
      what: "Find answered questions by words, as German administrations write them; also "
        + "field:value (council, year, faction, office, sponsor, programme, topic, disposition).",
      arguments: [.init(name: "query", isRequired: true, what: "The words."), cursor]),
    AssistantTool(
      name: "asked_before", what: "Find earlier questions that ask the same.",
      arguments: [.init(name: "question", isRequired: true, what: "The question."), cursor]),
    AssistantTool(
      name: "similar", what: "Find answers of other letters on the same matter.",
      arguments: [id, cursor]),
    AssistantTool(
      name: "get_exchange", what: "A question with its whole answer, paragraph by paragraph.",
      arguments: [id, cursor]),
    AssistantTool(
      name: "get_paper", what: "A letter: its head, and its questions with their ids.",
      arguments: [letter, cursor]),
    AssistantTool(
      name: "facts",
      what: "The facts in a letter or an exchange, each with the words that prove it.",
      arguments: [
        letter, .init(name: "type", words: FactType.allCases.map(\.rawValue), what: "Only these."),
        cursor,
      ]),
    AssistantTool(
      name: "registry_as_of",
      what:
        "Who runs what, where, with how many positions, paid from what: what letters state, as of "
        + "a day.",
      arguments: [
        .init(name: "day", what: "2021-06-30, 2021-06 or 2021; what is known last if not given."),
        .init(name: "place", what: "Part of a municipality's name."),
        .init(name: "name", what: "Part of an entity's name."), cursor,
      ]),
    AssistantTool(
      name: "check_quote",
      what: "Whether words stand in a letter: exact, differs (and how), or not there.",
      arguments: [letter, .init(name: "quote", isRequired: true, what: "The words.")]),
  ]

  let store: any Archive
  let searcher: Searcher

  init(_ store: any Archive) {
    self.store = store
    searcher = Searcher(store)
  }

  /// - Throws: `MessageLoop.Refusal` for a tool or arguments that are none, `StoreError`.
  func call(_ name: String, _ arguments: JSONValue) throws -> JSONValue {
    guard let tool = Self.all.first(where: { $0.name == name }) else {
      throw MessageLoop.Refusal.parameters("no tool \(name)")
    }
    try tool.check(arguments)
    do {
      let answer = try answer(name, arguments)
      return ["content": [["type": "text", "text": .string(try answer.line())]], "isError": false]
    } catch let error as NotThere {
      return ["content": [["type": "text", "text": .string(error.what)]], "isError": true]
    }
  }

  /// What was asked for is not in the archive.
  struct NotThere: Error {
    var what: String
  }
}
