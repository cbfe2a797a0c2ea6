internal import ArgumentParser

/// Inquiries with all that came of them: which are open, since when, who answered what.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "See which inquiries are open, and what came of each.",
    discussion: """
      Papers of one inquiry are found together at import, by reference, question text, session and \
      askers; `review` takes a person's decisions on what is uncertain.

      Example: auskunft cases open --archive demo.sqlite
      """,
    subcommands: [
      CasesListCommand.self, CasesOpenCommand.self, CasesLateCommand.self, CasesShowCommand.self,
      CasesLinkCommand.self, CasesReviewCommand.self, CasesRuleCommand.self,
    ])
}
