import ArgumentParser
import Companion
import Web

/// `fidelio account create NAME`: no set-up code, since who holds the files holds the house.
struct AccountCreate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: HelpWords.accountCreate.in(Surroundings.here.language))

  @Argument var name: String
  @Option(help: ArgumentHelp(HelpWords.country.in(Surroundings.here.language))) var country: String?
  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HomeFlags

  private struct Form: Encodable {
    var name: String
    var passphrase: String
    var language: Language
    var country: String?
  }

  struct Made: Codable, Sendable {
    var account: String
    var recoveryCode: String
  }

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let form = Form(
      name: name, passphrase: try await Passphrases(settings: settings).new(), language: settings.language,
      country: country ?? Surroundings.here.country)
    let made: Made = try await HouseVisit.call(settings) { client in
      try await client.send(.post, "/api/host/accounts", json: form)
    }
    if json { return try Out.json(made) }
    Out.line("recovery-code: \(made.recoveryCode)")
    Out.note(CommandWords.keepCode.in(settings.language))
  }
}
