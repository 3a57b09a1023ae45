import ArgumentParser
import Bench
import Companion
import Foundation

/// `fidelio eval voice FIXTURE`: how much nearer exemplars and a style card bring a model to an invented companion.
struct EvalVoice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voice", abstract: EvalWords.voice.in(Surroundings.here.language))

  @Argument(help: ArgumentHelp(EvalWords.fixture.in(Surroundings.here.language)), completion: .file())
  var fixture = "Measures/Voice/fr.txt"
  @Option(help: ArgumentHelp(EvalWords.answers.in(Surroundings.here.language)), completion: .file())
  var out: String?
  @Option(help: ArgumentHelp(EvalWords.replyTokens.in(Surroundings.here.language))) var tokens = 100
  @Option(help: ArgumentHelp(EvalWords.mostMessages.in(Surroundings.here.language))) var most: Int?
  @Option(name: .customLong("arm"), help: ArgumentHelp(EvalWords.arm.in(Surroundings.here.language)))
  var arms: [String] = []
  @Flag(help: ArgumentHelp(HelpWords.withoutEncoder.in(Surroundings.here.language))) var withoutEncoder =
    false
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard let talks = VoiceFixture(Surroundings.here.file(fixture)) else {
      throw CommandFailure(EvalWords.noFixture)
    }
    let encoder = RecallDesk(engine: withoutEncoder ? nil : settings.house.engineFolder)
    let hasEncoder = await encoder.hasEncoder()
    if !withoutEncoder, !hasEncoder { Out.note(EvalWords.wordsAlone.in(settings.language)) }
    let chosen = arms.isEmpty ? VoiceDesk.Arm.allCases : arms.compactMap(VoiceDesk.Arm.init(rawValue:))
    let figures: VoiceFigures
    do {
      figures = try await VoiceRun.figures(
        of: talks, settings.house, Set(chosen), out: out.map(Surroundings.here.file),
        recall: hasEncoder ? encoder : RecallDesk(engine: nil), mostTokens: tokens, most: most
      ) { Out.progress("\($0)/\($1)") }
    } catch is MeasuredModel.Missing {
      throw CommandFailure(EvalWords.noMeasuredModel)
    } catch FidelityError.tooFewPairs(let pairs) {
      throw CommandFailure(FidelityWords.tooFew(pairs))
    }
    Out.progress("")
    if json { try Out.json(figures) } else { Out.line(figures.table) }
  }
}
