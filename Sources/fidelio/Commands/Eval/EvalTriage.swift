import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval triage FILE…`: the figures of docs/safety-figures.md.
struct EvalTriage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage", abstract: HelpWords.evalTriage.in(Surroundings.here.language))

  @Argument(completion: .file()) var files: [String]
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @Flag(help: ArgumentHelp(HelpWords.markdown.in(Surroundings.here.language))) var markdown = false
  @Flag(help: ArgumentHelp(HelpWords.withoutEncoder.in(Surroundings.here.language))) var withoutEncoder =
    false
  @Option(help: ArgumentHelp(HelpWords.protocolSheet.in(Surroundings.here.language)), completion: .file())
  var sheet: String?
  @OptionGroup var flags: EngineFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let desk = TriageDesk(engine: withoutEncoder ? nil : settings.house.engineFolder)
    let hasEncoder = await desk.hasEncoder()
    if !withoutEncoder, !hasEncoder { Out.note(CommandWords.noTriageEncoder.in(settings.language)) }
    var sections: [TriageFigures] = []
    for name in files {
      let file = Surroundings.here.file(name)
      guard let data = try? Data(contentsOf: file), let lines = LabelledLine.all(in: data) else {
        throw CommandFailure(CommandWords.notLabelled)
      }
      let seen = await TriageMeasure(desk: desk).seen(lines) { done in
        Out.progress("\(file.lastPathComponent) \(done)/\(lines.count)")
      }
      Out.progress("")
      sections += TriageFigures.sections(of: seen, name: file.lastPathComponent, hasEncoder: hasEncoder)
    }
    if let sheet, let measured = sections.first {
      let file = Surroundings.here.file(sheet)
      var figures = try ProtocolSheetFile(try? Data(contentsOf: file))
      figures.take(measured, on: Date.now.formatted(.iso8601.year().month().day()))
      try figures.data().write(to: file, options: .atomic)
    }
    if json { return try Out.json(sections) }
    for section in sections { Out.line(markdown ? section.markdown : section.summary) }
  }
}
