import Companion
import ArgumentParser

/// `fidelio account`: who lives here.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: HelpWords.account.in(Surroundings.here.language),
    subcommands: [AccountCreate.self, AccountList.self, AccountDelete.self])
}
