import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval traps [FILE|FOLDER]`: the section "traps" of docs/care-figures.md.
struct EvalTraps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "traps", abstract: EvalWords.traps.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(EvalWords.thoughts.in(Surroundings.here.language)), completion: .file())
  var place = "Training/Traps/test"
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @Flag(help: ArgumentHelp(HelpWords.withoutEncoder.in(Surroundings.here.language))) var withoutEncoder =
    false
  @OptionGroup var flags: EngineFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let file = Surroundings.here.file(place)
    guard let lines = TrapLine.all(at: file) else { throw CommandFailure(EvalWords.noThoughts) }
    guard let classifier = TrapClassifier() else { throw CommandFailure(EvalWords.noTrapModel) }
    let desk = RecallDesk(engine: withoutEncoder ? nil : settings.house.engineFolder)
    let hasEncoder = await desk.hasEncoder()
    if !withoutEncoder, !hasEncoder { Out.note(EvalWords.trapsByWords.in(settings.language)) }
    let measure = TrapMeasure(classifier: classifier, desk: hasEncoder ? desk : RecallDesk(engine: nil))
    let seen = try await measure.seen(lines) { Out.progress("\($0)/\(lines.count)") }
    Out.progress("")
    let figures = TrapFigures(seen, name: file.lastPathComponent, hasEncoder: hasEncoder)
    if json { try Out.json(figures) } else { Out.line(figures.markdown) }
  }
}
