import Companion
import Foundation
import Web

/// Coming in: who talks, with whom, and where they left off.
struct Arrival {
  let client: HouseClient
  let settings: Settings
  let keyboard: Keyboard
  /// As given on the command line.
  let account: String?
  let companion: String?

  func chat() async throws -> Chat {
    try await Threshold(client: client, asking: Passphrases(settings: settings).asking)
      .signIn(account, settings: settings)
    let me: Me = try await client.get("/api/me")
    let profile = try await chosenCompanion(me)
    let threads: [ChatThread] = try await client.get("/api/companions/\(profile.id)/threads")
    let paint = Paint(
      isTerminal: TerminalMode.columns > 0, noColor: Surroundings.here["NO_COLOR"],
      term: Surroundings.here["TERM"])
    return Chat(
      connection: Connection(client, settings: settings), settings: settings, keyboard: keyboard,
      paint: paint,
      me: me, companion: profile, thread: threads.first?.id)
  }

  /// The one named on the command line, made when there is none; else the one talked with last; else a new one.
  private func chosenCompanion(_ me: Me) async throws -> CompanionProfile {
    let all: [CompanionProfile] = try await client.get("/api/companions")
    if let companion {
      if let found = all.first(where: { $0.name.lowercased() == companion.lowercased() }) { return found }
      return try await make(companion, me)
    }
    guard let first = all.first else {
      let usual = "Fidelio"
      var name = usual
      if keyboard.isTerminal {
        let typed = try await Asking(keyboard: keyboard, language: me.language).line(
          ChatWords.companionName(usual))
        if !typed.isEmpty { name = typed }
      }
      return try await make(name, me)
    }
    let threads: [ChatThread] = try await client.get("/api/threads")
    return all.first { $0.id == threads.first?.companion } ?? first
  }

  private func make(_ name: String, _ me: Me) async throws -> CompanionProfile {
    try await client.send(
      .post, "/api/companions", json: CompanionDraft(name: name, language: me.language))
  }
}
