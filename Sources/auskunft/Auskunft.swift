internal import ArgumentParser
internal import CouncilStore

/// The command line: reads the command, and turns how it ended into an exit code.
///
/// Exit codes are grep's: 0 done, 1 done but some file was not taken or nothing was found,
/// 2 could not run.
@main
struct Auskunft: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "auskunft",
    abstract: "Read answers to council inquiries and keep what they say.",
    subcommands: [
      ImportCommand.self, ListCommand.self, ShowCommand.self, FactsCommand.self,
      VerifyCommand.self, ExtractCommand.self, WorkerCommand.self, BenchCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)  // --help is not an error
    } catch let error as StoreError {
      Console.report(error.message)
      exit(withError: ExitStatus.couldNotRun)
    } catch {
      Console.report(fullMessage(for: error))
      exit(withError: ExitStatus.couldNotRun)
    }
  }
}
