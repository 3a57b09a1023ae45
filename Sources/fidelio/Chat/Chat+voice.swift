import Companion
import Foundation
import Web

/// No silent change, in the terminal: who answers, and the person's choice when that changes; and whether the companion
/// talks in the manner it had.
extension Chat {
  private var manner: String { "/api/companions/\(companion.id)/voice" }
  private var path: String { manner + "/change" }

  private static let switches = [
    "on": true, "off": false, "allumer": true, "allumée": true, "allumee": true, "éteindre": false,
    "eteindre": false, "éteinte": false, "eteinte": false,
  ]

  private static let choices: [String: ChangeChoice.What] = [
    "ask": .ask, "demander": .ask, "stop": .dontAsk, "former": .former, "ancienne": .former,
    "accept": .accept,
    "accepter": .accept, "try": .attempt, "essayer": .attempt,
  ]

  /// `/voice` tells, `/voice WORD` decides.
  func voice(_ word: String) async throws {
    if word.isEmpty {
      tell(try await client.get(manner) as VoicePage)
      return tell(try await client.get(path) as ChangesPage)
    }
    if let isOn = Self.switches[word.lowercased()] { return try await switchVoice(isOn) }
    guard let choice = Self.choices[word.lowercased()] else { return say(ChatWords.voiceUse) }
    _ = try await decide(choice)
  }

  private struct Switch: Encodable { let on: Bool }

  private func switchVoice(_ isOn: Bool) async throws {
    let page: VoicePage = try await client.send(.put, manner, json: Switch(on: isOn))
    // The first time it is made of what was said; where there is nothing to show it stays off, which is told too.
    tell(page)
  }

  private func tell(_ page: VoicePage) {
    let name = companion.name.harmless
    guard page.madeAt != nil else { return say(ChatWords.voiceNone(name)) }
    say(
      page.on
        ? ChatWords.voiceOn(name, exchanges: page.shown)
        : ChatWords.voiceOff(name, isEmpty: page.shown == 0))
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
