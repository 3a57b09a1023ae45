import ArgumentParser
import Companion
import Web

/// `fidelio model remove NAME`: deletes the file; the choice falls back to what is left.
struct ModelRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: HelpWords.modelRemove.in(Surroundings.here.language))

  @Argument var name: String
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    guard ModelYard(settings.house).here(in: settings.language).contains(where: { $0.name == name }) else {
      throw CommandFailure(CommandWords.notOnTheShelf)
    }
    let form = ["name": name]
    try await HouseVisit.call(settings) { client in
      _ = try await client.send(.post, "/api/host/models/remove", json: form)
    }
    Out.line(CommandWords.removed(name).in(settings.language))
  }
}
