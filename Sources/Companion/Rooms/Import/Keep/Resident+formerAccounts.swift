import Store
import Vault

extension Resident {
  /// Homes that anybody moves from; each is looked up for every conversation of an import.
  private static let formerLimit = 20

  private struct Moved: Decodable, Sendable {
    struct Origin: Decodable, Sendable { let account: AccountID? }
    let origin: Origin?
  }

  /// Accounts of other homes in which ids of threads here were derived, told by the export that brought them.
  func formerAccounts() async throws -> [AccountID] {
    var all: [AccountID] = []
    for try await shelf in chest.sweep(.thread) {
      for thread in Chest.read(Moved.self, shelf).values {
        guard let account = thread.origin?.account, account != id, !all.contains(account) else { continue }
        all.append(account)
        if all.count == Self.formerLimit { return all }
      }
    }
    return all
  }
}
