internal import ArgumentParser
import ConfinedReading
internal import ConfinedWorkers
internal import CouncilSearch
internal import CouncilStore
internal import Foundation
import LetterImport
internal import ReadingRoom
internal import TerminalOutput

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
      SearchCommand.self, MCPCommand.self, SimilarCommand.self, ServeCommand.self,
      AskedCommand.self,
      AnalyzeCommand.self,
      ReindexCommand.self, VerifyCommand.self, RegistryCommand.self, CasesCommand.self,
      ProfileCommand.self, TokenCommand.self, OParlCommand.self,
      ExtractCommand.self,
      WorkerCommand.self, StatusCommand.self, QuarantineCommand.self, ConfinedReaderCommand.self,
      ConfinedDrawerCommand.self,
      ConfinedRecogniserCommand.self,
    ])

  /// On the main thread, so that a command that needs no other has no other: a reader of letters
  /// confines itself, and its process with it, only then.
  @MainActor static func main() async {
    StandardStreams.reserveClosed()
    // A file that may grow no further is an error to report, not a reason to be killed.
    signal(SIGXFSZ, SIG_IGN)
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
      answer(fullMessage(for: error))  // --help is not an error
    } catch {
      fail(error)
    }
  }

  /// Prints what was asked for instead of a command's results, and ends.
  private static func answer(_ text: String) -> Never {
    do {
      try Console.write(text)
    } catch {
      fail(error)
    }
    exit()
  }

  /// Ends, and says why, unless it is only that nobody wants more results.
  private static func fail(_ error: any Error) -> Never {
    if let error = error as? OutputError, error.isUnread { StandardStreams.endAsUnread() }
    explain(error)
    exit(withError: ExitStatus.couldNotRun)
  }

  /// Says why a command could not run.
  private static func explain(_ error: any Error) {
    switch error {
    case let error as StoreError: Console.report(error.message)
    case let error as QueryError: Console.explain(error.message)
    case let error as LetterFailure: Console.report(error.message)
    case let error as ImportError: Console.report(error.message)
    case let error as WorkerStartError: Console.report(error.message)
    case let error as FeedClient.Failure: Console.report(error.message)
    case let error as TokenFile.Failure: Console.report(error.message)
    case let error as OutputError: Console.report(error.message)
    case let error as CocoaError:
      // Only writing results into files can fail so.
      Console.report("\(error.filePath ?? "a file"): \(error.localizedDescription)")
    default: Console.explain(fullMessage(for: error))
    }
  }
}
