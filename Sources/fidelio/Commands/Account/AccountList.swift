import ArgumentParser
import Companion
import Web

/// `fidelio account list`: id, day and size of each; no name is written anywhere in clear.
struct AccountList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpWords.accountList.in(Surroundings.here.language))

  @Flag(help: ArgumentHelp(HelpWords.json.in(Surroundings.here.language))) var json = false
  @OptionGroup var flags: HomeFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let accounts: [AccountSummary] = try await HouseVisit.call(settings) { client in
      try await client.get("/api/host/accounts")
    }
    if json { return try Out.json(accounts) }
    if accounts.isEmpty { return Out.note(CommandWords.noAccount.in(settings.language)) }
    for account in accounts {
      let mark = account.isHost ? "  " + CommandWords.hostMark.in(settings.language) : ""
      Out.line("\(account.id)  \(account.day)  \(account.bytes)\(mark)")
    }
  }
}
