import Foundation
import Store
import Vault

/// Makes the changes of one batch, from what stands at that moment. Asked again when something overtakes it.
struct ImportSealer: Sendable {
  let chest: Chest
  let account: AccountID
  let language: Language
  let now: Date

  /// What is to be committed, and what it is to be told of.
  struct Made: Sendable {
    var changes: [Chest.Change] = []
    /// To be searchable.
    var messages: [Message] = []
    var entries: [ImportEntry] = []
    var tally = ImportTally()
    var companions: Set<CompanionProfile.ID> = []
    /// Within this batch, what is not in the file yet.
    fileprivate var madeCompanions: Set<CompanionProfile.ID> = []
    fileprivate var madeOffers: Set<Offer.ID> = []
  }

  /// - Throws: `ImportStop.companionGone`, and what the file has to say.
  func make(_ batch: ImportBatch, of record: KeptImport) async throws -> Made {
    var made = Made()
    for one in batch.leftOut {
      made.tally.count(one)
      if one.what == Self.conversationName { made.tally.conversationsOut += one.count }
    }
    for item in batch.items {
      switch item {
      case .conversation(let conversation): try await keep(conversation, of: record, &made)
      case .memory(let memory, let format):
        let ids = ImportIDs(account: account, format: format)
        if let own = memory.json.flatMap({ OwnFact($0) }), format == .fidelio,
          try await chest.get(own.id.raw, in: .fact) != nil
        {
          made.tally.count(LeftOut(.known, Offer.Kind.memory.rawValue))
          continue
        }
        try await offer(
          Offer(memory, ids: ids, from: record.id, companion: nil, now: now), &made)
      case .instructions(let told, let format):
        let ids = ImportIDs(account: account, format: format)
        try await offer(
          Offer(told, ids: ids, from: record.id, companion: ids.companion(nil), now: now), &made)
      case .card(let card, let format): try await keep(card, format, of: record, &made)
      }
    }
    return made
  }

  // MARK: Conversations

  /// What a report calls a conversation, and a message, that was left out.
  static let conversationName = "conversation"
  static let messageName = "message"

  private func keep(
    _ conversation: ImportBatch.Conversation, of record: KeptImport, _ made: inout Made
  ) async throws {
    let value = conversation.value
    let tree = KeptTree(value, now: now)
    var leftOut = conversation.leftOut
    if tree.empty > 0 { leftOut.append(LeftOut(.empty, Self.messageName, count: tree.empty)) }
    for one in leftOut { made.tally.count(one) }
    let unsaid = leftOut.filter { $0.reason != .file }.reduce(0) { $0 + $1.count }
    made.tally.messagesOut += unsaid
    guard !tree.nodes.isEmpty else {
      made.tally.conversationsOut += 1
      made.tally.count(LeftOut(.empty, Self.conversationName))
      made.entries.append(
        ImportEntry(
          title: CleanText.title(value.title), messagesIn: 0, messagesOut: unsaid, leftOut: leftOut))
      return
    }
    let ids = ImportIDs(account: account, format: conversation.format)
    let id = ids.thread(value.id)
    let companion = try await companion(for: value.partner, ids, of: record, &made)
    let standing = try await chest.value(ChatThread.self, id.raw, in: .thread)
    var seal = ThreadSealing(
      chest: chest, ids: ids, conversation: value, tree: tree, id: id, companion: companion,
      standing: standing)
    if ids.format == .fidelio { seal.taken = Set(made.messages.filter { $0.thread != id }.map(\.id)) }
    try await seal.run()
    guard !seal.isForeign else {
      made.tally.conversationsOut += 1
      made.tally.count(LeftOut(.damaged, Self.conversationName))
      made.entries.append(
        ImportEntry(
          title: CleanText.title(value.title), messagesIn: 0, messagesOut: tree.nodes.count + unsaid,
          leftOut: leftOut + [LeftOut(.damaged, Self.messageName, count: tree.nodes.count)]))
      return
    }
    let known = tree.nodes.count - seal.added
    made.tally.messagesIn += seal.added + seal.renewed
    made.tally.messagesOut += known - seal.renewed
    if known > seal.renewed {
      leftOut.append(LeftOut(.known, Self.messageName, count: known - seal.renewed))
      made.tally.count(LeftOut(.known, Self.messageName, count: known - seal.renewed))
    }
    if seal.changes.isEmpty {
      made.tally.conversationsOut += 1
      made.tally.count(LeftOut(.known, Self.conversationName))
    } else {
      made.tally.conversationsIn += 1
      made.changes += seal.changes
      made.changes += try await raw(conversation, ids, under: id, isNew: standing == nil)
      made.messages += seal.messages
    }
    made.entries.append(
      ImportEntry(
        thread: id, messagesIn: seal.added + seal.renewed, messagesOut: unsaid + known - seal.renewed,
        leftOut: leftOut))
  }

  /// The vendor's own words for it, in place of those of an older export.
  private func raw(
    _ conversation: ImportBatch.Conversation, _ ids: ImportIDs, under id: ChatThread.ID, isNew: Bool
  ) async throws -> [Chest.Change] {
    guard conversation.format != .fidelio, let bytes = conversation.raw, !bytes.isEmpty else { return [] }
    var changes: [Chest.Change] = isNew ? [] : [.deleteChildren(.raw, parent: id.raw)]
    for (number, start) in stride(from: 0, to: bytes.count, by: RawPiece.most).enumerated() {
      let part = bytes.dropFirst(start).prefix(RawPiece.most)
      guard let data = RawPiece(format: conversation.format, bytes: Data(part)).data else { return changes }
      changes.append(
        .append(.raw, id: ids.raw(of: conversation.value.id, number: number), parent: id.raw, data))
    }
    return changes
  }

  // MARK: Companions

  /// Whose conversation it is: made where there is none yet, and held while it is filled.
  private func companion(
    for partner: ImportedPartner?, _ ids: ImportIDs, of record: KeptImport, _ made: inout Made
  ) async throws -> CompanionProfile.ID {
    let id = ids.companion(partner)
    guard made.companions.insert(id).inserted else { return id }
    if let found = try await chest.value(CompanionProfile.self, id.raw, in: .companion) {
      // Changes nothing, and fails where it is deleted at the same moment: no thread is left without one.
      made.changes.append(
        try .replace(found.value, in: .companion, id: id.raw, expecting: found.address.version))
      return id
    }
    // What the person deleted while it was being filled does not come back by itself.
    guard !record.companions.contains(id) else { throw ImportStop.companionGone }
    let given = partner?.name.map(CleanText.name) ?? ""
    let name = given.isEmpty ? Words.Import.partner(of: ids.format).in(language) : given
    try add(.imported(id, name: name, language: language, at: now), &made)
    return id
  }

  private func add(_ profile: CompanionProfile, _ made: inout Made) throws {
    guard made.madeCompanions.insert(profile.id).inserted else { return }
    made.companions.insert(profile.id)
    made.changes.append(try .append(profile, in: .companion, id: profile.id.raw))
  }

  // MARK: Offers

  /// A card is an offer; of Fidelio's own export the companion itself comes back, without its character.
  private func keep(
    _ card: ImportedCard, _ format: ExportFormat, of record: KeptImport, _ made: inout Made
  ) async throws {
    let ids = ImportIDs(account: account, format: format)
    guard format == .fidelio, let own = OwnCompanion(card.json) else {
      return try await offer(Offer(card, ids: ids, from: record.id, companion: nil, now: now), &made)
    }
    let standing = try await chest.value(CompanionProfile.self, own.id.raw, in: .companion)?.value
    if standing == nil {
      guard !record.companions.contains(own.id) else { throw ImportStop.companionGone }
      var profile = own.profile(at: now)
      // The picture is drawn anew, as any picture that comes in.
      if let picture = card.picture, let portrait = try? await PortraitStudio.portrait(of: picture) {
        profile.picture = Int(now.timeIntervalSince1970 * 1_000)
        made.changes.append(.append(.portrait, id: own.id.raw, parent: nil, portrait))
      }
      try add(profile, &made)
    }
    guard !own.persona.isEmpty, standing?.persona != own.persona else { return }
    var bare = card
    bare.picture = nil
    try await offer(Offer(bare, ids: ids, from: record.id, companion: own.id, now: now), &made)
  }

  private func offer(_ offer: Offer, _ made: inout Made) async throws {
    guard !offer.text.isEmpty || offer.aboutPerson?.isEmpty == false || offer.picture != nil else { return }
    let isThere = try await chest.get(offer.id.raw, in: .offer) != nil
    guard !isThere, made.madeOffers.insert(offer.id).inserted else {
      made.tally.count(LeftOut(.known, offer.kind.rawValue))
      return
    }
    made.tally.offers += 1
    made.changes.append(try .append(offer, in: .offer, id: offer.id.raw))
  }
}

/// Why an import does not go on where it is.
enum ImportStop: Error, Equatable, Sendable {
  case companionGone
  /// The person paused or stopped it, the account locks, or the house closes.
  case asked
  /// It began at the same place again and again, and never came on.
  case stuck
}

extension CompanionProfile {
  /// A companion as an import makes it: a name and a face, no character.
  static func imported(_ id: ID, name: String, language: Language, at moment: Date) -> CompanionProfile {
    CompanionProfile(
      id: id, name: name,
      portrait: Portrait(
        glyph: String((name.first ?? "•").uppercased().prefix(1)), hue: Resident.hue(id)),
      persona: "", tone: Tone(), language: language, createdAt: moment)
  }
}
