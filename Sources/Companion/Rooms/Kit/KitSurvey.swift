import Foundation
import Store

/// Walks the branches that are shown, oldest message first, and notes which exchanges a kit may hold.
struct KitSurvey {
  /// Messages that are open at a time.
  private static let batch = 64
  /// Replies that were not shown, for one that was.
  private static let mostRejected = 4

  let resident: Resident
  let companion: CompanionProfile.ID
  let era: Era?
  let forgotten: Forgotten
  private(set) var entries = KitEntries()
  private(set) var leftOut: [KitLeftOut: Int] = [:]
  private(set) var conversations = 0

  private var persons: [Message] = []
  private var replies: [Message] = []
  /// Why the exchange that is being gathered cannot be taken.
  private var trouble: KitLeftOut?
  private var isBroken = true
  private var week: Int64?

  init(resident: Resident, companion: CompanionProfile.ID, era: Era?, forgotten: Forgotten) {
    self.resident = resident
    self.companion = companion
    self.era = era
    self.forgotten = forgotten
  }

  mutating func walk(_ thread: ChatThread) async throws {
    guard !thread.isPrivate else { return }
    let path = try await resident.records { chest in
      var walk = BranchWalk<MessageLink>(chest, thread: thread.id, from: thread.leaf)
      var path: [Message.ID] = []
      while let found = try await walk.next() { path.append(found.value.id) }
      return Array(path.reversed())
    }
    let before = entries.all.count
    begin()
    for start in stride(from: 0, to: path.count, by: Self.batch) {
      let ids = Array(path[start..<min(start + Self.batch, path.count)])
      let read = try await resident.records { chest in
        try await chest.values(Message.self, ids.map(\.raw), in: .message).values
      }
      let byID = Dictionary(read.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for id in ids {
        guard let message = byID[id] else {
          trouble = .damaged
          continue
        }
        if message.role == .person, !replies.isEmpty { try await close(in: thread) }
        if message.role == .person { persons.append(message) } else { replies.append(message) }
      }
    }
    try await close(in: thread)
    if entries.all.count > before { conversations += 1 }
  }

  private mutating func begin() {
    (persons, replies, trouble, isBroken, week) = ([], [], nil, true, nil)
  }

  /// Takes the exchange that was gathered, or says why not.
  private mutating func close(in thread: ChatThread) async throws {
    defer { (persons, replies, trouble) = ([], [], nil) }
    guard let last = replies.last else { return }
    if let reason = trouble ?? reason(against: persons + replies) {
      leftOut[reason, default: 0] += 1
      isBroken = true
      return
    }
    let rejected = try await rejected(beside: replies, in: thread)
    let now = KitPart.week(of: last.at)
    entries.add(
      persons: persons.map(\.id), replies: replies.map(\.id), rejected: rejected,
      part: KitPart(of: thread.id, at: last.at, companion: companion), beginsAnew: isBroken || week != now)
    (isBroken, week) = (false, now)
  }

  private func reason(against messages: [Message]) -> KitLeftOut? {
    if messages.contains(where: { $0.card != nil }) { return .crisis }
    if messages.contains(where: forgotten.covers) { return .forgotten }
    guard !persons.isEmpty else { return .unprompted }
    if messages.contains(where: { $0.state != .whole }) { return .notWhole }
    if replies.contains(where: { $0.guarded > 0 }) { return .replaced }
    if let era, !replies.allSatisfy({ era.holds(model: $0.model, at: $0.at) }) { return .otherEra }
    guard persons.contains(where: Self.says), replies.allSatisfy(Self.says) else { return .empty }
    return messages.reduce(0) { $0 + $1.text.count } > KitExample.mostCharacters ? .tooLong : nil
  }

  private static func says(_ message: Message) -> Bool { message.text.contains { !$0.isWhitespace } }

  /// Regenerations and swipes: whole replies to the same words that are not shown.
  private func rejected(beside replies: [Message], in thread: ChatThread) async throws -> [Message.ID] {
    guard replies.count == 1, let shown = replies.first else { return [] }
    let others = thread.alternatives(of: shown).filter { $0 != shown.id }
    guard !others.isEmpty else { return [] }
    let read = try await resident.records { chest in
      try await chest.values(Message.self, others.prefix(50).map(\.raw), in: .message).values
    }
    let said = KitDuplicates.words(shown.text)
    let fit = read.filter { other in
      other.role == .companion && other.thread == thread.id && other.state == .whole && other.card == nil
        && other.guarded == 0 && Self.says(other) && other.text.count <= KitExample.mostCharacters
        && !forgotten.covers(other) && KitDuplicates.words(other.text) != said
    }
    return fit.prefix(Self.mostRejected).map(\.id)
  }
}
