import ArgumentParser
import Companion
import Web

/// `fidelio account delete NAME`: at a terminal the name is asked once more.
struct AccountDelete: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: HelpWords.accountDelete.in(Surroundings.here.language))

  @Argument var name: String
  @Flag(help: ArgumentHelp(HelpWords.yes.in(Surroundings.here.language))) var yes = false
  @OptionGroup var flags: HomeFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    if !yes, Keyboard.shared.isTerminal {
      let asking = Asking(keyboard: .shared, language: settings.language)
      guard try await asking.line(CommandWords.typeToDelete(name.harmless)) == name else {
        throw CommandFailure(CommandWords.notDeleted)
      }
    }
    let form = ["name": name]
    try await HouseVisit.call(settings) { client in
      _ = try await client.send(.post, "/api/host/accounts/delete", json: form)
    }
    Out.note(CommandWords.deleted(name.harmless).in(settings.language))
  }
}
