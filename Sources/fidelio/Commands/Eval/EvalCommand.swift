import ArgumentParser
import Companion

/// `fidelio eval`: measures what the house judges by, on labelled lines.
struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: HelpWords.eval.in(Surroundings.here.language),
    subcommands: [
      EvalTriage.self, EvalGuard.self, EvalRecall.self, EvalFacts.self, EvalFidelity.self, EvalTraps.self,
      EvalVoice.self, EvalTone.self, EvalAgreement.self, EvalRehearsal.self, EvalExercises.self,
    ])
}
