import ArgumentParser
import Companion
import Foundation

/// The program: one command for each thing a person does with a house.
@main
struct Fidelio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelio",
    abstract: CommandWords.abstract.in(Surroundings.here.language),
    discussion: CommandWords.discussion.in(Surroundings.here.language),
    subcommands: [
      ServeCommand.self, ChatCommand.self, DoctorCommand.self, ModelCommand.self, AccountCommand.self,
      BackupCommand.self, RestoreCommand.self, ExportCommand.self, ImportCommand.self, TriageCommand.self,
      EvalCommand.self, FidelityCommand.self, LinesCommand.self, BenchmarkCommand.self,
    ])

  static func main() async {
    Hardening.apply()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }

  /// Wrong use: what the parser says, 64. Asked to say something: said, 0. Anything else: one sentence, 1.
  private static func leave(_ error: any Error) -> Never {
    if error is ExitCode || exitCode(for: error) != .failure {
      if exitCode(for: error) == .validationFailure, Surroundings.here.language == .fr {
        Out.complain(CommandWords.wrongUse.fr)
      }
      exit(withError: error)
    }
    Out.complain(Complaint.sentence(for: error, in: Surroundings.here.language))
    exit(withError: ExitCode.failure)
  }
}
