import Companion
import Foundation
import Web

/// No silent change, in the terminal: who answers, and the person's choice when that changes.
extension Chat {
  private var path: String { "/api/companions/\(companion.id)/voice/change" }

  private static let choices: [String: ChangeChoice.What] = [
    "ask": .ask, "demander": .ask, "stop": .dontAsk, "former": .former, "ancienne": .former,
    "accept": .accept,
    "accepter": .accept, "try": .attempt, "essayer": .attempt,
  ]

  /// `/voice` tells, `/voice WORD` decides.
  func voice(_ word: String) async throws {
    if word.isEmpty { return tell(try await client.get(path)) }
    guard let choice = Self.choices[word.lowercased()] else { return say(ChatWords.voiceUse) }
    _ = try await decide(choice)
  }

  /// After a reply that did not come: asks, where it waits for the person's word.
  /// - Returns: Whether the reply is to be asked for again.
  func choosesVoice() async throws -> Bool {
    let page: ChangesPage = try await client.get(path)
    guard page.waits else { return false }
    tell(page)
    guard keyboard.isTerminal else { return false }
    let answer = try await Asking(keyboard: keyboard, language: language).line(ChatWords.voiceChoose)
    let choice: ChangeChoice.What? =
      switch answer {
      case "1": .former
      case "2": .attempt
      case "3": .accept
      default: nil
      }
    guard let choice else { return false }
    return try await decide(choice)
  }

  /// - Returns: Whether somebody may answer now where the person talks.
  private func decide(_ choice: ChangeChoice.What) async throws -> Bool {
    let done: ChangeDone = try await client.send(.post, path, json: ChangeChoice(choice))
    if let room = done.thread {
      thread = room
      say(ChatWords.sideRoom)
      return false
    }
    tell(done.page)
    return !done.page.waits
  }

  private func tell(_ page: ChangesPage) {
    let accepted = page.history.first { $0.current }?.voice
    guard page.asks, let accepted else { return say(ChatWords.voiceUnasked) }
    guard let now = page.atHand, !page.differs.isEmpty else {
      return say(ChatWords.voiceSame(name(accepted)))
    }
    say(ChatWords.voiceDiffers(before: name(accepted), now: name(now), waits: page.waits))
    if let missing = page.missing ?? page.switching { show(missing, .quiet) }
  }

  /// The model, and how near it came where that was measured.
  private func name(_ voice: ChangesPage.Voice) -> String {
    let name = [voice.model, voice.host].compactMap(\.self).joined(separator: ", ").harmless
    guard let fidelity = voice.fidelity else { return name }
    return "\(name) (\(Int(fidelity.voice))/100)"
  }
}
