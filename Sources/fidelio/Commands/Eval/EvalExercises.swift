import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval exercises`: whether invented people come to the end of each exercise in talk.
struct EvalExercises: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises", abstract: EvalWords.exercises.in(Surroundings.here.language))

  @Option(help: ArgumentHelp(EvalWords.people.in(Surroundings.here.language)), completion: .directory)
  var data = "Measures/Exercises"
  @Option(help: ArgumentHelp(EvalWords.onlyExercise.in(Surroundings.here.language))) var only: String?
  @Option(help: ArgumentHelp(EvalWords.mostPeople.in(Surroundings.here.language))) var persons: Int?
  @Option(help: ArgumentHelp(EvalWords.walks.in(Surroundings.here.language)), completion: .file())
  var out: String?
  @Option(help: ArgumentHelp(EvalWords.noneModel.in(Surroundings.here.language))) var model: String?
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let kind = only.flatMap(CareExercise.init)
    guard only == nil || kind != nil, model == nil || model == "none",
      let trial = try? ExerciseTrial(Surroundings.here.file(data), only: kind, most: persons)
    else { throw CommandFailure(EvalWords.noPeople) }
    let file = out.map(Surroundings.here.file)
    let figures: ExerciseFigures
    if model == "none" {
      figures = try await trial.run(nil, file: file) { Out.progress("\($0)/\($1)") }
    } else {
      do {
        figures = try await MeasuredModel.with(settings.house) { model in
          try await trial.run(model, file: file) { Out.progress("\($0)/\($1)") }
        }
      } catch is MeasuredModel.Missing {
        throw CommandFailure(EvalWords.noMeasuredModel)
      }
    }
    Out.progress("")
    if json { return try Out.json(figures) }
    Out.line(figures.table)
    Out.line(EvalWords.alarms(figures.alarms.hits, of: figures.alarms.of).in(settings.language))
    for row in figures.rows where !row.stuck.isEmpty {
      Out.line("- \(row.exercise.rawValue) \(row.language.rawValue): \(row.stuck.joined(separator: ", "))")
    }
  }
}
