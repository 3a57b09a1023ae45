import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval recall FILE|FOLDER`: the figures of docs/memory-figures.md.
struct EvalRecall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall", abstract: EvalWords.recall.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(EvalWords.talks.in(Surroundings.here.language)), completion: .file())
  var place: String
  @Flag(help: ArgumentHelp(EvalWords.ablate.in(Surroundings.here.language))) var ablate = false
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @Flag(help: ArgumentHelp(HelpWords.withoutEncoder.in(Surroundings.here.language))) var withoutEncoder =
    false
  @OptionGroup var flags: EngineFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard let dialogues = try? Dialogue.all(at: Surroundings.here.file(place)), !dialogues.isEmpty else {
      throw CommandFailure(EvalWords.noTalks)
    }
    let desk = RecallDesk(engine: withoutEncoder ? nil : settings.house.engineFolder)
    let hasEncoder = await desk.hasEncoder()
    if !withoutEncoder, !hasEncoder { Out.note(EvalWords.wordsAlone.in(settings.language)) }
    let measure = RecallMeasure(desk: hasEncoder ? desk : RecallDesk(engine: nil))
    let ways = [RecallMeasure.Way.whole] + (ablate ? RecallMeasure.Way.ablations : [])
    let outcomes = try await measure.outcomes(of: dialogues, in: ways) {
      Out.progress("\($0)/\(dialogues.count)")
    }
    Out.progress("")
    var figures = RecallFigures(outcomes[0], hasEncoder: hasEncoder)
    if ablate {
      figures.without = Dictionary(
        zip(ways, outcomes).dropFirst().map { way, outcomes in
          (way.name, RecallFigures(outcomes, hasEncoder: hasEncoder).overall)
        }, uniquingKeysWith: { first, _ in first })
    }
    if json { try Out.json(figures) } else { Out.line(figures.markdown) }
  }
}
