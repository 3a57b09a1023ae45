import ArgumentParser
import Companion
import Web

/// `fidelio model use NAME`: from the next reply on.
struct ModelUse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: HelpWords.modelUse.in(Surroundings.here.language))

  @Argument var name: String
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard ModelYard(settings.house).here(in: settings.language).contains(where: { $0.name == name }) else {
      throw CommandFailure(CommandWords.notOnTheShelf)
    }
    let form = ["name": name]
    try await HouseVisit.call(settings) { client in
      _ = try await client.send(.post, "/api/host/models/use", json: form)
    }
    Out.line(CommandWords.inUse(name).in(settings.language))
  }
}
