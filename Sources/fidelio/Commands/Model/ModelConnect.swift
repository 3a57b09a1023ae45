import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio model connect URL`: an OpenAI-compatible server answers from now on. Its key never stands in the
/// command itself.
struct ModelConnect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connect", abstract: HelpWords.modelConnect.in(Surroundings.here.language))

  @Argument var url: String
  @Option(help: ArgumentHelp(HelpWords.promptPrice.in(Surroundings.here.language))) var promptPrice: Double?
  @Option(help: ArgumentHelp(HelpWords.replyPrice.in(Surroundings.here.language))) var replyPrice: Double?
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let given = flags.given.merging(["model-url": url]) { $1 }
    let settings = try Settings.read(flags: given, surroundings: Surroundings.here)
    guard let base = settings.modelURL else { throw SettingsError.notAURL(key: "model-url") }
    var name = settings.modelName
    if name == nil {
      let offered = try await ModelYard(settings.house).names(at: base, key: settings.modelKey)
      guard offered.count == 1 else {
        for one in offered { Out.note("  \(one.harmless)") }
        throw CommandFailure(CommandWords.modelNameNeeded)
      }
      name = offered.first
    }
    let server = ConfiguredServer(
      base: base, model: name ?? "", key: settings.modelKey, contextTokens: settings.contextTokens,
      promptPrice: promptPrice, replyPrice: replyPrice)
    try await HouseVisit.call(settings) { client in
      _ = try await client.send(.post, "/api/host/models/connect", json: server)
    }
    Out.line(CommandWords.connected(server.model.harmless, host: base.host() ?? "").in(settings.language))
  }
}
