import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval fidelity FOLDER`: the figures of docs/continuity-figures.md.
struct EvalFidelity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelity", abstract: EvalWords.fidelity.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(EvalWords.voices.in(Surroundings.here.language)), completion: .directory)
  var folder: String
  @Option(help: ArgumentHelp(EvalWords.originalVoice.in(Surroundings.here.language))) var original = "gpt-4o"
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false

  func run() async throws {
    guard let measure = FidelityMeasure(folder: Surroundings.here.file(folder), original: original),
      let figures = try? measure.figures(progress: { Out.progress("\($0)/\($1)") })
    else { throw CommandFailure(EvalWords.noVoices) }
    Out.progress("")
    if json { try Out.json(figures) } else { Out.line(FidelityFigures.markdown(figures)) }
  }
}
