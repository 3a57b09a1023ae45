import Engines
import Foundation
import Store
import Vault

/// An earlier message that bears on the present one, or stands beside one that does.
struct Recalled: Sendable, Equatable {
  let id: Message.ID
  let role: Message.Role
  /// Clipped to its share of the budget.
  let text: String
  let at: Date
  /// Those of one session are told together.
  var session: UInt32?
}

/// Finds what was said before and matters now, over the account's own words.
struct Recall: Sendable {
  let figures: Figures
  /// Makes the question's vector; `nil` where words alone are searched.
  let embedder: (any Embedder)?
  /// What triage reads with, on the same processor.
  let watch: (any Embedder)?

  /// A vector that takes longer is not waited for: words alone are searched. 15 ms is what a turn may add.
  private static let patience: Duration = .milliseconds(60)
  /// A long message is heard at its beginning and its end, each so many characters.
  private static let heard = 300

  init(figures: Figures, embedder: (any Embedder)? = nil, watch: (any Embedder)? = nil) {
    self.figures = figures
    self.embedder = embedder
    self.watch = watch
  }

  /// The one computation on the way of a reply; begun beside triage, so that it adds nothing to it.
  /// - Returns: `nil` when the encoder is missing, failed, late or busy, or has no turn's vector to compare with.
  func vector(of job: ReplyJob) async -> [Float]? {
    guard let embedder, job.resident.memory.knowsVectors, !isCrowded else { return nil }
    var text = await names(job).dropped(from: job.message.text)
    if text.count > 2 * Self.heard { text = text.prefix(Self.heard) + " … " + text.suffix(Self.heard) }
    guard text.contains(where: \.isLetter) else { return nil }
    let asked = text
    return await inTime(Self.patience) { try await embedder.embed([asked], as: .query).first } ?? nil
  }

  /// Whether so many write at the same moment that safety needs the processor: the encoder of triage comes first, and
  /// words find what meaning would. Each message takes some 3 ms of an encoder; one person, or two, never meet this.
  private var isCrowded: Bool {
    (embedder?.openQuestions ?? 0) >= 2 || (watch?.openQuestions ?? 0) >= 4
  }

  private func names(_ job: ReplyJob) async -> SpeakerNames {
    let person = try? await job.resident.familiarPerson().name
    let companion = try? await job.resident.familiarCompanion(job.thread.companion).name
    return SpeakerNames(person: person.map { [$0] } ?? [], companion: companion.map { [$0] } ?? [])
  }

  /// In the order they were said, sessions one after the other, within the budget, without what stands in the window
  /// anyway and what is not to be remembered.
  func find(_ job: ReplyJob, in scene: Scene, near vector: [Float]? = nil) async throws -> [Recalled] {
    let start = ContinuousClock.now
    // Rejected alternatives are not memories.
    let beside = job.thread.forks.flatMap(\.choices)
    let seen = Set(scene.history.map(\.id) + [job.message.id, job.reply.id] + beside)
    let memory = job.resident.memory
    let hits = memory.search(
      job.message.text, at: job.message.at, limit: 2 * scene.recallHits, without: seen, vector: vector,
      names: SpeakerNames(person: [scene.person.name], companion: [scene.companion.name]))
    figures.record(.recall, ContinuousClock.now - start)
    guard !hits.isEmpty else { return [] }
    let reading = RecallReading(
      chest: job.resident.chest, forgotten: try await job.resident.forgotten(),
      withheld: try await Self.withheld(for: job.thread.companion, of: job.resident))
    return try await pack(hits, without: seen, reading, memory, scene)
  }

  /// Messages behind facts that are not to be used, or by another companion alone: the passage would say the same.
  static func withheld(
    for companion: CompanionProfile.ID, of resident: Resident
  ) async throws -> Set<Message.ID> {
    let facts = try await resident.facts().filter { fact in
      fact.isBarred || (fact.companion.map { $0 != companion } ?? false)
    }
    return Set(facts.flatMap(\.sources).map(\.message))
  }

  /// The best hits first, each clipped to its share; then what stands beside them, as long as there is room. Only what
  /// may find room is read: opening a message takes as long as looking through thousands.
  private func pack(
    _ hits: [Message.ID], without seen: Set<Message.ID>, _ reading: RecallReading, _ memory: AccountMemory,
    _ scene: Scene
  ) async throws -> [Recalled] {
    var told: [Message] = []
    for start in stride(from: 0, to: hits.count, by: scene.recallHits) where told.count < scene.recallHits {
      told += try await reading.messages(hits[start..<min(start + scene.recallHits, hits.count)])
    }
    told = Array(told.prefix(scene.recallHits))
    let share = scene.recallTokens / max(1, told.count)
    var left = scene.recallTokens
    var packed: [Message.ID: Recalled] = [:]
    func take(_ message: Message, atMost tokens: Int) {
      guard packed[message.id] == nil else { return }
      let text = TokenEstimate.clip(message.text, to: tokens)
      let cost = TokenEstimate.tokens(in: text)
      guard cost <= left else { return }
      left -= cost
      packed[message.id] = Recalled(
        id: message.id, role: message.role, text: text, at: message.at,
        session: memory.session(of: message.id))
    }
    for hit in told { take(hit, atMost: share) }
    for hit in told where left > 0 {
      let beside = memory.neighbours(of: hit.id).filter { !seen.contains($0) && packed[$0] == nil }
      for message in try await reading.messages(beside[...]) { take(message, atMost: share / 2) }
    }
    let begun = Dictionary(grouping: packed.values, by: \.session).mapValues { $0.map(\.at).min()! }
    return packed.values.sorted { left, right in
      (begun[left.session]!, left.session ?? 0, left.at) < (
        begun[right.session]!, right.session ?? 0, right.at
      )
    }
  }
}

/// Opens messages that were found, and lets only those out that may be used.
private struct RecallReading {
  let chest: Chest
  let forgotten: Forgotten
  let withheld: Set<Message.ID>

  /// - Returns: In the order asked for; without what is forgotten, withheld, or damaged.
  func messages(_ ids: ArraySlice<Message.ID>) async throws -> [Message] {
    let read = try await chest.values(Message.self, ids.map(\.raw), in: .message).values
    let usable = read.filter { message in
      !forgotten.covers(message) && !withheld.contains(message.id)
        && !(message.previous.map(withheld.contains) ?? false)
    }
    let byID = Dictionary(usable.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { byID[$0] }
  }
}
