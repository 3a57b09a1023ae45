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
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard let dialogues = try? Dialogue.all(at: Surroundings.here.file(folder)), !dialogues.isEmpty else {
      throw CommandFailure(EvalWords.noDialogues)
    }
    let run = try FactRun(settings.house, notes: notes.map(Surroundings.here.file))
    var figures = try await run.run(dialogues, others.map { .evidence(others: $0) } ?? .all) {
      Out.progress("\($0)/\($1)")
    }
    Out.progress("")
    figures.keep(sample: sample)
    if json { return try Out.json(figures) }
    Out.line(figures.table)
    for fact in figures.sample { Out.line("- [\(fact.dialogue), \(fact.said), \(fact.kind)] \(fact.text)") }
  }
}
