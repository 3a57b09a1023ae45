import ArgumentParser
import Companion
import Web

/// `fidelio chat`: the same conversation as in the browser, in a terminal.
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: HelpWords.chat.in(Surroundings.here.language))

  @Option(help: ArgumentHelp(HelpWords.accountName.in(Surroundings.here.language), valueName: "name"))
  var account: String?
  @Option(help: ArgumentHelp(HelpWords.companion.in(Surroundings.here.language), valueName: "name"))
  var companion: String?
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let (account, companion) = (account, companion)
    try await HouseVisit.call(settings, parts: .all) { client in
      let arrival = Arrival(
        client: client, settings: settings, keyboard: .shared, account: account, companion: companion)
      try await arrival.chat().run()
    }
  }
}
