import Companion
import Web

extension Threshold {
  /// Tries at the passphrase before the program gives up.
  private static let tries = 3

  /// Comes in as `account`, or as the only one of the house where none is named; asks for what is missing.
  /// - Throws: `CommandFailure` where nobody lives here or nobody can be asked; what the house refuses.
  func signIn(_ account: String?, settings: Settings) async throws {
    let accounts: [AccountSummary] = try await client.get("/api/host/accounts")
    guard !accounts.isEmpty else { throw CommandFailure(CommandWords.noAccount) }
    let passphrases = Passphrases(settings: settings)
    let isTerminal = asking.keyboard.isTerminal
    var name = account
    if name == nil, accounts.count > 1 { name = try await askName() }
    for attempt in 1... {
      let passphrase = try await passphrases.existing()
      do {
        guard let name else {
          // Names are nowhere in clear: only the house itself can open its one account without one.
          return try await pass("/api/host/session", ["passphrase": passphrase])
        }
        return try await pass("/api/session", ["name": name, "passphrase": passphrase])
      } catch let error as HouseClientError where error.code == "notFound" && name == nil {
        name = try await askName()
      } catch let error as HouseClientError where error.code == "wrongNameOrPassphrase" {
        guard isTerminal, settings.passphraseFile == nil, attempt < Self.tries else { throw error }
        Out.complain(Complaint.sentence(for: error, in: settings.language))
      }
    }
  }

  private func askName() async throws -> String {
    guard asking.keyboard.isTerminal else { throw CommandFailure(CommandWords.nameNeeded) }
    return try await asking.line(CommandWords.name)
  }
}
