import Foundation
import Store
import Vault

/// Makes the changes of one batch, from what stands at that moment. Asked again when something overtakes it.
struct ImportSealer: Sendable {
  let chest: Chest
  let account: AccountID
  /// Accounts of other homes in which ids of threads here were derived.
  let former: [AccountID]
  let language: Language
  let now: Date

  /// What is to be committed, and what it is to be told of.
  struct Made: Sendable {
    var changes: [Chest.Change] = []
    /// To be searchable.
    var messages: [Message] = []
    var entries: [ImportEntry] = []
    var tally = ImportTally()
    /// Those that it made or filled.
    var companions: Set<CompanionProfile.ID> = []
    /// Within this batch, what is not in the file yet.
    fileprivate(set) var madeCompanions: Set<CompanionProfile.ID> = []
    fileprivate var madePersonas: Set<CompanionProfile.ID> = []
    /// Those that must still stand when it is committed.
    fileprivate var held: Set<CompanionProfile.ID> = []
    /// How many companions the account had before this batch, once it was looked at.
    fileprivate var standing: Int?
    fileprivate var madeOffers: Set<Offer.ID> = []
    /// What is not to be remembered, with what this batch adds; `nil` before it was asked for.
    fileprivate var marks: [ForgottenMark]?
  }

  /// - Throws: `ImportStop.companionGone`, and what the file has to say.
  func make(_ ready: ReadyBatch, of record: KeptImport) async throws -> Made {
    var made = Made()
    let standing = try await StandingThreads(ready.batch, account: account, in: chest)
    for one in ready.batch.leftOut {
      made.tally.count(one)
      if one.what == Self.conversationName { made.tally.conversationsOut += one.count }
    }
    for (item, own) in zip(ready.batch.items, ready.conversations) {
      switch item {
      case .conversation(let conversation):
        if let own { try await keep(conversation, own, standing, of: record, &made) }
      case .memory(let memory, let format):
        let ids = ImportIDs(account: account, format: format)
        if let own = memory.json.flatMap({ OwnFact($0) }), format == .fidelio,
          try await chest.get(own.id.raw, in: .fact) != nil
        {
          made.tally.count(LeftOut(.known, Offer.Kind.memory.rawValue))
          continue
        }
        if format == .fidelio, let part = memory.json.flatMap({ OwnPart($0) }),
          try await part.stands(in: chest)
        {
          made.tally.count(LeftOut(.known, part.kind.rawValue))
          continue
        }
        try await offer(
          Offer(memory, ids: ids, from: record.id, companion: nil, now: now), &made)
      case .instructions(let told, let format):
        let ids = ImportIDs(account: account, format: format)
        try await offer(
          Offer(told, ids: ids, from: record.id, companion: ids.companion(nil), now: now), &made)
      case .card(let card, let format): try await keep(card, format, of: record, &made)
      case .forgotten(let mark): try await keep(mark, &made)
      case .persona(let persona): try await keep(persona, &made)
      }
    }
    return made
  }

  // MARK: Conversations

  /// What a report calls a conversation, and a message, that was left out.
  static let conversationName = "conversation"
  static let messageName = "message"

  private func keep(
    _ conversation: ImportBatch.Conversation, _ ready: ReadyBatch.Conversation, _ all: StandingThreads,
    of record: KeptImport, _ made: inout Made
  ) async throws {
    let value = conversation.value
    let tree = ready.tree
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
    var ids = ImportIDs(account: account, format: conversation.format)
    var id = ids.thread(value.id)
    var standing = try await all.thread(id, in: chest)
    var deleted = try await all.deleted(of: id, in: chest)
    // What came with the own export of another home has the ids that were derived there.
    for other in former where standing == nil && deleted.isEmpty && conversation.format != .fidelio {
      let theirs = ImportIDs(account: other, format: conversation.format)
      let there = theirs.thread(value.id)
      standing = try await chest.value(ChatThread.self, there.raw, in: .thread)
      deleted = try await DeletedParts.of(there, in: chest)
      if standing != nil || !deleted.isEmpty { (ids, id) = (theirs, there) }
    }
    guard standing != nil || !deleted.isWhole else {
      made.tally.conversationsOut += 1
      made.tally.messagesOut += tree.nodes.count
      made.tally.count(LeftOut(.deleted, Self.conversationName))
      // Without its title: that was deleted too.
      made.entries.append(
        ImportEntry(
          thread: id, messagesIn: 0, messagesOut: unsaid + tree.nodes.count,
          leftOut: leftOut + [LeftOut(.deleted, Self.messageName, count: tree.nodes.count)]))
      return
    }
    let companion: CompanionProfile.ID
    if let standing {
      companion = standing.value.companion
      made.companions.insert(companion)
    } else {
      companion = try await self.companion(for: value.partner, ids, of: record, &made)
    }
    let seal = try await sealing(
      value, tree, ready, ids, id: id, companion: companion, standing: standing, deleted: deleted, made)
    guard !seal.isForeign else {
      made.tally.conversationsOut += 1
      made.tally.count(LeftOut(.damaged, Self.conversationName))
      made.entries.append(
        ImportEntry(
          title: CleanText.title(value.title), messagesIn: 0, messagesOut: tree.nodes.count + unsaid,
          leftOut: leftOut + [LeftOut(.damaged, Self.messageName, count: tree.nodes.count)]))
      return
    }
    let gone = seal.gone.count
    let known = tree.nodes.count - seal.added - gone
    made.tally.messagesIn += seal.added + seal.renewed
    made.tally.messagesOut += known - seal.renewed + gone
    if gone > 0 {
      leftOut.append(LeftOut(.deleted, Self.messageName, count: gone))
      made.tally.count(LeftOut(.deleted, Self.messageName, count: gone))
    }
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
      // A piece that holds what was deleted is not kept.
      if deleted.isEmpty, standing == nil || seal.isNewer {
        made.changes += raw(ready.raw, of: value.id, ids, under: id, isNew: standing == nil)
      }
      made.messages += seal.messages
    }
    made.entries.append(
      ImportEntry(
        thread: id, messagesIn: seal.added + seal.renewed, messagesOut: unsaid + known - seal.renewed + gone,
        leftOut: leftOut))
  }

  /// What was made ready, where that is what is to be kept; else made anew.
  private func sealing(
    _ value: ImportedConversation, _ tree: KeptTree, _ ready: ReadyBatch.Conversation, _ ids: ImportIDs,
    id: ChatThread.ID, companion: CompanionProfile.ID, standing: Chest.Found<ChatThread>?,
    deleted: DeletedParts, _ made: Made
  ) async throws -> ThreadSealing {
    if let new = ready.new, new.id == id, new.companion == companion, standing == nil, deleted.isEmpty {
      return new
    }
    var seal = ThreadSealing(
      chest: chest, ids: ids, conversation: value, tree: tree, id: id, companion: companion,
      standing: standing, deleted: deleted)
    if ids.format == .fidelio { seal.taken = Set(made.messages.filter { $0.thread != id }.map(\.id)) }
    try await seal.run()
    return seal
  }

  /// The vendor's own words for it, in place of those of an older export.
  private func raw(
    _ parts: [Data], of conversation: String, _ ids: ImportIDs, under id: ChatThread.ID, isNew: Bool
  ) -> [Chest.Change] {
    guard !parts.isEmpty else { return [] }
    return (isNew ? [] : [.deleteChildren(.raw, parent: id.raw)])
      + parts.enumerated().map { number, part in
        .append(.raw, id: ids.raw(of: conversation, number: number), parent: id.raw, part)
      }
  }

  // MARK: Companions

  /// Whose conversation it is: made where there is none yet, and held while it is filled.
  private func companion(
    for partner: ImportedPartner?, _ ids: ImportIDs, of record: KeptImport, _ made: inout Made
  ) async throws -> CompanionProfile.ID {
    var id = ids.companion(partner)
    for other in former where ids.format != .fidelio {
      guard try await chest.get(id.raw, in: .companion) == nil else { break }
      let there = ImportIDs(account: other, format: ids.format).companion(partner)
      if try await chest.get(there.raw, in: .companion) != nil { id = there }
    }
    guard !made.held.contains(id) else { return id }
    if let found = try await chest.value(CompanionProfile.self, id.raw, in: .companion) {
      // Changes nothing, and fails where it is deleted at the same moment: no thread is left without one.
      made.changes.append(
        try .replace(found.value, in: .companion, id: id.raw, expecting: found.address.version))
      made.held.insert(id)
      made.companions.insert(id)
      return id
    }
    // What the person deleted while it was being filled does not come back by itself.
    guard !record.companions.contains(id) else { throw ImportStop.companionGone }
    if partner != nil, try await !hasRoom(ids.format, record, &made) {
      made.tally.count(LeftOut(.tooLarge, Self.companionName))
      return try await companion(for: nil, ids, of: record, &made)
    }
    let given = partner?.name.map(CleanText.name) ?? ""
    let name = given.isEmpty ? Words.Import.partner(of: ids.format).in(language) : given
    try add(.imported(id, name: name, language: language, at: now), &made)
    return id
  }

  /// Partners of one import that get a companion of their own; the talks with further ones come under the format's plain
  /// companion. More than anybody talks with; Fidelio's own companions all come back.
  static let partnerLimit = 50
  /// What a report calls a companion that was not made.
  static let companionName = "companion"

  private func hasRoom(_ format: ExportFormat, _ record: KeptImport, _ made: inout Made) async throws -> Bool
  {
    let new = made.madeCompanions.count
    guard format == .fidelio || (record.companionsMade ?? 0) + new < Self.partnerLimit else { return false }
    if made.standing == nil {
      let shelf = try await chest.oldest(.companion, under: nil, limit: Resident.companionRoom)
      made.standing = shelf.records.count + shelf.damaged.count
    }
    return (made.standing ?? 0) + new < Resident.companionRoom
  }

  private func add(_ profile: CompanionProfile, _ made: inout Made) throws {
    guard made.madeCompanions.insert(profile.id).inserted else { return }
    made.held.insert(profile.id)
    made.companions.insert(profile.id)
    made.changes.append(try .append(profile, in: .companion, id: profile.id.raw))
  }

  // MARK: Marks

  /// What the person did not want remembered is not learnt again. No fact that stands goes with it: that is the person's
  /// to do.
  private func keep(_ mark: ForgottenMark, _ made: inout Made) async throws {
    var marks = made.marks ?? []
    if made.marks == nil {
      for try await shelf in chest.sweep(.forgotten) { marks += Chest.read(ForgottenMark.self, shelf).values }
    }
    defer { made.marks = marks }
    guard mark.isFit, marks.count < ForgottenMark.limit,
      !marks.contains(where: { $0.id == mark.id || $0.says(mark) })
    else { return }
    marks.append(mark)
    made.changes.append(try .append(mark, in: .forgotten, id: mark.id.raw))
  }

  /// Beside a card that stands none comes in, and none without its companion. What its quotes name and is not here is
  /// taken out when the import is over.
  private func keep(_ persona: ExportedPersona, _ made: inout Made) async throws {
    let id = persona.companion.raw
    let isHere =
      if made.madeCompanions.contains(persona.companion) { true } else {
        try await chest.get(id, in: .companion) != nil
      }
    guard isHere, try await chest.get(id, in: .persona) == nil,
      made.madePersonas.insert(persona.companion).inserted
    else { return made.tally.count(LeftOut(.known, ExportKind.persona.rawValue)) }
    made.changes.append(try .append(persona.tidied, in: .persona, id: id, under: id))
  }

  // MARK: Offers

  /// A card is an offer; of Fidelio's own export the companion itself comes back, without its character.
  private func keep(
    _ card: ImportedCard, _ format: ExportFormat, of record: KeptImport, _ made: inout Made
  ) async throws {
    let ids = ImportIDs(account: account, format: format)
    guard format == .fidelio, let own = OwnCompanion(card.json) else {
      return try await offer(
        Offer(card, ids: ids, from: record.id, companion: nil, now: now), picture: card.picture, &made)
    }
    let standing = try await chest.value(CompanionProfile.self, own.id.raw, in: .companion)?.value
    if standing == nil {
      guard !record.companions.contains(own.id) else { throw ImportStop.companionGone }
      guard try await hasRoom(format, record, &made) else {
        made.tally.count(LeftOut(.tooLarge, Self.companionName))
        return
      }
      var profile = own.profile(at: now)
      // The picture is drawn anew, as any picture that comes in.
      if let picture = card.picture, let portrait = try? await PortraitStudio.portrait(of: picture) {
        profile.picture = Int(now.timeIntervalSince1970 * 1_000)
        made.changes.append(.append(.portrait, id: own.id.raw, parent: nil, portrait))
      }
      try add(profile, &made)
    }
    guard !own.persona.isEmpty, standing?.persona != own.persona else { return }
    try await offer(Offer(card, ids: ids, from: record.id, companion: own.id, now: now), &made)
  }

  /// - Parameter picture: As it came; what cannot be drawn anew does not keep its card away.
  private func offer(_ offer: Offer, picture: Data? = nil, _ made: inout Made) async throws {
    guard !offer.text.isEmpty || offer.aboutPerson?.isEmpty == false || picture != nil else { return }
    let isThere = try await chest.get(offer.id.raw, in: .offer) != nil
    guard !isThere, !made.madeOffers.contains(offer.id) else {
      made.tally.count(LeftOut(.known, offer.kind.rawValue))
      return
    }
    var offer = offer
    if let picture, let drawn = try? await PortraitStudio.portrait(of: picture) {
      offer.hasPicture = true
      made.changes.append(.append(.offerPicture, id: offer.id.raw, parent: nil, drawn))
    } else if offer.text.isEmpty, offer.aboutPerson?.isEmpty != false {
      return
    }
    made.madeOffers.insert(offer.id)
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
