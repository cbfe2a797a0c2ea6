internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Keeps the councils' own rules on deadlines.
struct CasesRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Keep the councils' rules on when an answer is due.",
    discussion: """
      Deadlines are told only where a rule is known and the inquiry prints its date.

      Example: auskunft cases rule add Neustadt --days 14 --archive demo.sqlite
      """,
    subcommands: [
      CasesRuleAddCommand.self, CasesRuleListCommand.self, CasesRuleRemoveCommand.self,
    ],
    defaultSubcommand: CasesRuleListCommand.self)
}

/// A rule as its options say it.
struct RuleOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The council's municipality.", valueName: "municipality"))
  var municipality: String

  @Option(help: ArgumentHelp("Days from the inquiry's date on.", valueName: "count"))
  var days: Int

  @Option(help: ArgumentHelp("The first day on which it holds.", valueName: "date"))
  var from: ISODate?

  @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "date"))
  var until: ISODate?

  @Option(help: ArgumentHelp("Where it is written.", valueName: "provision"))
  var basis: String?

  func validate() throws {
    if !(1...3660).contains(days) { throw ValidationError("--days is a number from 1 to 3660.") }
  }

  var rule: DeadlineRule {
    DeadlineRule(
      municipality: municipality, days: days, from: from?.text, until: until?.text, basis: basis)
  }
}

/// Adds a rule.
struct CasesRuleAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a council's rule.",
    discussion: """
      `cases link` takes it into account.

      Example: auskunft cases rule add Neustadt --days 14 --from 2020-01-01 --basis '§ 9 GeschO'
      """)

  @OptionGroup var options: RuleOptions
  @OptionGroup var archive: ArchiveOption

  func run() throws { try archive.open(for: .writing).add(options.rule) }
}

/// Takes a rule away.
struct CasesRuleRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take a council's rule away.",
    discussion: """
      Example: auskunft cases rule remove Neustadt --days 14 --from 2020-01-01 --basis '§ 9 GeschO'
      """)

  @OptionGroup var options: RuleOptions
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    guard try archive.open(for: .writing).remove(options.rule) else {
      Console.report("\(options.municipality): no such rule; `auskunft cases rule list` names them")
      throw ExitStatus.incomplete
    }
  }
}

/// Lists the rules.
struct CasesRuleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the councils' rules.",
    discussion: """
      Example: auskunft cases rule list --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let rules = try archive.open().deadlineRules()
    if output.isJSON {
      for rule in rules { try Console.write(CanonicalJSON.line(rule)) }
    } else {
      var table = TextTable([
        .init(title: "council"), .init(title: "days", alignment: .right), .init(title: "from"),
        .init(title: "until"), .init(title: "basis"),
      ])
      for rule in rules {
        table.add([
          rule.municipality, "\(rule.days)", rule.from ?? "–", rule.until ?? "–", rule.basis ?? "–",
        ])
      }
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
    if rules.isEmpty { throw ExitStatus.incomplete }
  }
}
