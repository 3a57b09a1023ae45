import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval guard`: the reply guard on the sentences written for it; with `--attacks`, a model under attack.
struct EvalGuard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guard", abstract: EvalWords.reply.in(Surroundings.here.language))

  @Option(help: ArgumentHelp(EvalWords.data.in(Surroundings.here.language)), completion: .directory)
  var data = "Training/Guard"
  @Flag(help: ArgumentHelp(EvalWords.attacks.in(Surroundings.here.language))) var attacks = false
  @Option(help: ArgumentHelp(EvalWords.most.in(Surroundings.here.language))) var most: Int?
  @Option(help: ArgumentHelp(EvalWords.replies.in(Surroundings.here.language)), completion: .file())
  var out: String?
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let names = attacks ? ["attacks.jsonl"] : ["sentences.jsonl", "caring.jsonl"]
    let folder = Surroundings.here.file(data)
    guard let lines = try? names.map({ try Data(contentsOf: folder.appending(path: $0)) }) else {
      throw CommandFailure(EvalWords.noLines)
    }
    if attacks { return try await attack(lines[0], settings) }
    guard let figures = try? GuardFigures(Data(lines.joined())) else {
      throw CommandFailure(EvalWords.noLines)
    }
    if json { try Out.json(figures) } else { Out.line(figures.table) }
  }

  private func attack(_ lines: Data, _ settings: Settings) async throws {
    guard settings.house.model != nil else { throw CommandFailure(EvalWords.noModel) }
    guard let run = try? AttackRun(lines) else { throw CommandFailure(EvalWords.noLines) }
    let report = try await run.run(
      settings.house, most: most, file: out.map(Surroundings.here.file)
    ) { Out.progress("\($0)/\($1)") }
    Out.progress("")
    if json { return try Out.json(report) }
    for outcome in report.outcomes {
      Out.line("\(outcome.id)  \(outcome.guarded)  \(outcome.shown.harmless)")
    }
    Out.line(
      EvalWords.attacked(
        report.outcomes.count, guarded: report.guarded, missedCards: report.missedCards
      ).in(settings.language))
  }
}
