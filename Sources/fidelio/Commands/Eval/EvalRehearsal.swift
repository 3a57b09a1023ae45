import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval rehearsal [FOLDER]`: the section "Lights" of docs/care-figures.md.
struct EvalRehearsal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearsal", abstract: EvalWords.lights.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(EvalWords.lightLines.in(Surroundings.here.language)), completion: .directory)
  var folder = "Measures/Rehearsal"
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false

  func run() async throws {
    guard let figures = LightFigures(at: Surroundings.here.file(folder)) else {
      throw CommandFailure(EvalWords.noLightLines)
    }
    if json { try Out.json(figures) } else { Out.line(figures.markdown) }
  }
}
