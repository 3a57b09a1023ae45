import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval agreement`: how often a model agrees where the friendly answer is to disagree.
struct EvalAgreement: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: EvalWords.agreement.in(Surroundings.here.language))

  @Option(help: ArgumentHelp(EvalWords.messages.in(Surroundings.here.language)), completion: .file())
  var data = "Measures/Agreement/messages.jsonl"
  @Option(help: ArgumentHelp(EvalWords.replies.in(Surroundings.here.language)), completion: .file())
  var out: String?
  @Option(help: ArgumentHelp(EvalWords.mostOfEach.in(Surroundings.here.language))) var most: Int?
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard let lines = try? Data(contentsOf: Surroundings.here.file(data)),
      let trial = try? AgreementTrial(lines, most: most)
    else { throw CommandFailure(EvalWords.noMessages) }
    let file = out.map(Surroundings.here.file)
    let figures: AgreementFigures
    do {
      figures = try await MeasuredModel.with(settings.house) { model in
        try await trial.run(model, file: file) { Out.progress("\($0)/\($1)") }
      }
    } catch is MeasuredModel.Missing {
      throw CommandFailure(EvalWords.noMeasuredModel)
    }
    Out.progress("")
    if json { return try Out.json(figures) }
    Out.line(figures.table)
    for one in figures.agreed { Out.line("- \(one)") }
  }
}
