import Companion
import Foundation
import Synchronization
import Web

/// The way to the house for a conversation: found again when the server was started anew.
final class Connection: Sendable {
  private let home: URL
  private let language: Language
  private let current: Mutex<HouseClient>

  init(_ client: HouseClient, settings: Settings) {
    home = settings.home
    language = settings.language
    current = Mutex(client)
  }

  var client: HouseClient { current.withLock { $0 } }

  /// Looks for the server again, with the same session.
  /// - Returns: `false` when none answers.
  func renew() async -> Bool {
    let old = client
    let answer = try? await old.send(.get, "/health", timeout: HouseVisit.patience)
    if answer?.status == 200 { return true }
    guard let door = await HouseVisit.running(home),
      let fresh = try? HouseClient(door, language: language.rawValue)
    else { return false }
    fresh.cookie = old.cookie
    current.withLock { $0 = fresh }
    return true
  }
}
