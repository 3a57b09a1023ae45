import Store
import Synchronization
import Vault

/// The words of facts that tell, worked out once while the account is unlocked: a turn compares them with all facts.
final class FactTermShelf: Sendable {
  private let known = Mutex<[Fact.ID: (text: String, terms: Set<String>)]>([:])

  /// The terms of each fact, in the same order.
  func terms(of facts: [Fact]) -> [Set<String>] {
    known.withLock { known in
      facts.map { fact in
        if let held = known[fact.id], held.text == fact.text { return held.terms }
        let terms = FactTerms(fact).terms
        known[fact.id] = (fact.text, terms)
        return terms
      }
    }
  }

  /// What a fact says may have changed, or be deleted.
  func letGo(_ rooms: [RoomName]) { if rooms.contains(.fact) { clear() } }

  /// Keeps nothing in memory; at a lock.
  func clear() { known.withLock { $0 = [:] } }
}
