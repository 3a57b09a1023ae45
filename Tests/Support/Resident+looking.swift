@testable package import Companion
import Store
import Synchronization
import Vault

/// Looks where the product shows nothing: what is not found here is kept nowhere.
extension Resident {
  /// Everything an account holds, opened.
  package func everythingKept() async throws -> String {
    let rooms: [RoomName] = [
      .person, .companion, .portrait, .thread, .message, .running, .summary, .risk, .plan, .contact,
      .reflection, .reading, .attachment, .draft, .waiting, .why, .rhythm, .noted, .fact, .forgotten, .vector,
      .index, .day, .followUp,
    ]
    var all = ""
    for room in rooms {
      for try await shelf in chest.sweep(room) {
        for opened in shelf.records { all += String(decoding: opened.plaintext, as: UTF8.self) + "\n" }
      }
    }
    return all
  }

  /// Whether the index holds vectors of a message.
  package func hasVectors(of message: Message.ID) -> Bool {
    memory.index.shelf.withLock { shelf in
      guard let number = shelf.turns.number(of: message.raw) else { return false }
      return shelf.vectors.holds(number)
    }
  }

  /// Returns the facts as soon as they are as they shall be: they are read in the background.
  @discardableResult
  package func facts(once holds: @Sendable ([Fact]) -> Bool) async throws -> [Fact] {
    while true {
      let facts = try await facts()
      if holds(facts) { return facts }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
