import ArgumentParser
import Companion

/// `fidelio model pull NAME`: from the catalogue, beside a running server too.
struct ModelPull: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull", abstract: HelpWords.modelPull.in(Surroundings.here.language))

  @Argument var name: String
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    defer { Out.progress("") }
    do {
      try await ModelYard(settings.house).pull(name, in: settings.language) { Out.progress($0) }
    } catch HouseError.notFound {
      throw CommandFailure(CommandWords.notInCatalogue)
    }
    Out.progress("")
    Out.line(CommandWords.pulled(name).in(settings.language))
  }
}
