import Store
import Synchronization
import Vault

/// The voices of an account's companions, opened while the account is: each turn needs one.
final class VoiceShelf: Sendable {
  /// A voice, ready to choose exemplars from.
  struct Voice: Sendable {
    let record: VoiceRecord
    /// The reply that answers each message that may be shown.
    let exemplars: [Message.ID: Message.ID]
    /// The messages, as the search knows them.
    let asked: Set<RecordID>

    init(_ record: VoiceRecord) {
      self.record = record
      exemplars = record.exemplars
      asked = Set(exemplars.keys.map(\.raw))
    }
  }

  private struct State {
    /// `nil` for a companion without one.
    var voices: [CompanionProfile.ID: Voice?] = [:]
    /// By companion: learnt from the answers of the model of this name.
    var scorers: [CompanionProfile.ID: (model: String, scorer: DraftScorer?)] = [:]
    /// Counts the commits: what was read before one of them must not be kept after it.
    var changes = 0
  }

  private let state = Mutex(State())

  /// To be called after each commit, with the rooms it touched.
  func letGo(_ changed: [RoomName]) {
    guard changed.contains(.voice) else { return }
    state.withLock { $0 = State(changes: $0.changes + 1) }
  }

  func voice(
    of companion: CompanionProfile.ID, or read: () async throws -> VoiceRecord?
  ) async throws -> Voice? {
    let (known, changes) = state.withLock { ($0.voices[companion], $0.changes) }
    if let known { return known }
    let voice = try await read().map(Voice.init)
    state.withLock { if $0.changes == changes { $0.voices[companion] = .some(voice) } }
    return voice
  }

  /// - Returns: `nil` where none was learnt yet; `.some(nil)` where none can be.
  func scorer(of companion: CompanionProfile.ID, against model: String) -> DraftScorer?? {
    state.withLock { state in
      guard let held = state.scorers[companion], held.model == model else { return nil }
      return .some(held.scorer)
    }
  }

  func keep(_ scorer: DraftScorer?, of companion: CompanionProfile.ID, against model: String) {
    state.withLock { $0.scorers[companion] = (model, scorer) }
  }

  /// At a lock.
  func clear() { state.withLock { $0 = State(changes: $0.changes + 1) } }
}
