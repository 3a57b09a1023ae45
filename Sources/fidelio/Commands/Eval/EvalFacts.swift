import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval facts FOLDER`: extraction of facts over dialogues, by rule alone or with the model of `--model-url`.
struct EvalFacts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: EvalWords.facts.in(Surroundings.here.language))

  @Argument(completion: .directory) var folder = "Measures/Memory"
  @Option(help: ArgumentHelp(EvalWords.others.in(Surroundings.here.language))) var others: Int?
  @Option(help: ArgumentHelp(EvalWords.sample.in(Surroundings.here.language))) var sample = 0
  @Option(help: ArgumentHelp(EvalWords.notes.in(Surroundings.here.language)), completion: .file())
  var notes: String?
  @Flag(help: ArgumentHelp(EvalWords.list.in(Surroundings.here.language))) var list = false
  @Flag(help: ArgumentHelp(EvalWords.planted.in(Surroundings.here.language))) var planted = false
  @Option(help: ArgumentHelp(EvalWords.plants.in(Surroundings.here.language))) var plants = "fifty"
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard let dialogues = try? Dialogue.all(at: Surroundings.here.file(folder)), !dialogues.isEmpty else {
      throw CommandFailure(EvalWords.noDialogues)
    }
    let run = try FactRun(settings.house, notes: notes.map(Surroundings.here.file))
    if planted { return try await plant(among: dialogues, run, settings) }
    var figures = try await run.run(dialogues, others.map { .evidence(others: $0) } ?? .all) {
      Out.progress("\($0)/\($1)")
    }
    Out.progress("")
    figures.keep(sample: list ? .max : sample)
    if json { return try Out.json(figures) }
    Out.line(figures.table)
    for fact in figures.sample { Out.line("- [\(fact.dialogue), \(fact.said), \(fact.kind)] \(fact.text)") }
  }

  /// Others that are read beside the planted ones, in each language.
  private static let besidePlanted = 100

  private func plant(among dialogues: [Dialogue], _ run: FactRun, _ settings: Settings) async throws {
    let file = Surroundings.here.file(folder).appending(path: "../Planted/\(plants).txt").standardized
    guard let talks = try? PlantedTalk.dialogues(planting: file, among: dialogues), !talks.isEmpty else {
      throw CommandFailure(EvalWords.noPlanted)
    }
    let desk = RecallDesk(engine: settings.house.engineFolder)
    let figures = try await run.planted(in: talks, others: others ?? Self.besidePlanted, desk: desk) {
      Out.progress("\($0)/\($1)")
    }
    Out.progress("")
    if json { return try Out.json(figures) }
    Out.line(figures.table)
    for said in figures.missed { Out.line("- \(said)") }
    Out.line("")
    Out.line(figures.facts.table)
  }
}
