internal import ArgumentParser
internal import ConfinedReading
internal import ConfinedWorkers
internal import CouncilStore
internal import LetterImport
internal import TerminalOutput

/// What the program is measured and attacked with; its users need none of it, so it is not
/// installed.
@main
struct Lab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "auskunft-lab",
    abstract: "Measure how fast and how right auskunft is, and try to break it.",
    subcommands: [
      BenchCommand.self, SearchBenchCommand.self, SearchQualityCommand.self, FuzzCommand.self,
      ImportCommand.self, ConfinedReaderCommand.self,
    ])

  /// Exit codes as the program has them: 2 could not run, 1 not as it should be.
  static func main() {
    StandardStreams.reserveClosed()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as StoreError {
      fail(error.message)
    } catch let error as LetterFailure {
      fail(error.message)
    } catch let error as WorkerStartError {
      fail(error.message)
    } catch let error as OutputError {
      if error.isUnread { StandardStreams.endAsUnread() }
      fail(error.message)
    } catch let error as ImportError {
      fail(error.message)
    } catch let code as ExitCode {
      exit(withError: code)
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)  // --help is not an error
    } catch {
      fail(fullMessage(for: error))
    }
  }

  private static func fail(_ message: String) -> Never {
    Console.report(message)
    exit(withError: ExitCode(2))
  }
}
