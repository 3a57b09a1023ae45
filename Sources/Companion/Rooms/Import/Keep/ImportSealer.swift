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
    var madeCompanions: Set<CompanionProfile.ID> = []
    var madePersonas: Set<CompanionProfile.ID> = []
    /// Those that must still stand when it is committed.
    var held: Set<CompanionProfile.ID> = []
    /// How many companions the account had before this batch, once it was looked at.
    var standing: Int?
    var madeOffers: Set<Offer.ID> = []
    var madeReports: Set<KeptImport.ID> = []
    /// What is not to be remembered, with what this batch adds; `nil` before it was asked for.
    var marks: [ForgottenMark]?
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
          made.tally.count(LeftOut(.known, part.name))
          continue
        }
        try await offer(ids, &made) { Offer(memory, ids: $0, from: record.id, companion: nil, now: now) }
      case .instructions(let told, let format):
        let ids = ImportIDs(account: account, format: format)
        try await offer(ids, &made) {
          Offer(told, ids: $0, from: record.id, companion: $0.companion(nil), now: now)
        }
      case .card(let card, let format): try await keep(card, format, of: record, &made)
      case .forgotten(let mark): try await keep(mark, &made)
      case .persona(let persona): try await keep(persona, &made)
      case .offer(let line): try await keep(line, of: record, &made)
      case .report(let report): try await keep(report, &made)
      }
    }
    return made
  }

  // MARK: Conversations

  /// What a report calls a conversation, and a message, that was left out.
  static let conversationName = "conversation"
  static let messageName = "message"

  func keep(
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
    if conversation.format.isLog {
      let all = [ids] + former.map { ImportIDs(account: $0, format: conversation.format) }
      if standing == nil, !deleted.isWhole, let found = try await home(of: tree, among: all) {
        ids = found.ids
        if let home = found.thread { (id, standing) = (home.value.id, home) }
        if standing != nil { deleted = try await DeletedParts.of(id, in: chest) }
      }
      deleted.add(try await DeletedParts.ofLogs(tree.nodes.map { Self.logged($0, ids) }, in: chest))
    }
    if let standing { ids.isGrouped = standing.value.origin?.isGrouped == true }
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
        // A part lies beside the other parts, and comes in place of what it was itself.
        let begins = !value.isPart && tree.nodes[0].outside == nil
        made.changes += raw(
          ready.raw, of: begins ? value.id : "\(value.id) \(tree.nodes[0].id)", ids, under: id,
          isNew: standing == nil, isPart: value.isPart || value.goesOn)
      }
      made.messages += seal.messages
    }
    made.entries.append(
      ImportEntry(
        thread: id, messagesIn: seal.added + seal.renewed, messagesOut: unsaid + known - seal.renewed + gone,
        leftOut: leftOut))
  }

  /// Of a log the id of a message, whatever thread it comes to stand in.
  static func logged(_ node: KeptTree.Node, _ ids: ImportIDs) -> Message.ID {
    ids.message(node.id, of: "", in: ChatThread.ID(raw: RecordID(high: 0, low: 0)))
  }

  /// Where talk of a log goes on that another file, or another way of telling the talks apart, brought the beginning of.
  /// - Returns: The ids under which some of it stands; the thread of what comes before the first message that is new,
  ///   `nil` where that one is the first. Nothing where none of it stands.
  func home(
    of tree: KeptTree, among all: [ImportIDs]
  ) async throws -> (ids: ImportIDs, thread: Chest.Found<ChatThread>?)? {
    for ids in all {
      let names = tree.nodes.map { Self.logged($0, ids) }
      var threads: [Message.ID: ChatThread.ID] = [:]
      for start in stride(from: 0, to: names.count, by: MessageLink.batch) {
        let some = names[start..<min(start + MessageLink.batch, names.count)].map(\.raw)
        for link in try await chest.values(MessageLink.self, some, in: .message).values {
          threads[link.id] = link.thread
        }
      }
      guard !threads.isEmpty else { continue }
      let known = names.prefix { threads[$0] != nil }
      guard let thread = known.last.flatMap({ threads[$0] }) else { return (ids, nil) }
      return (ids, try await chest.value(ChatThread.self, thread.raw, in: .thread))
    }
    return nil
  }

  /// What was made ready, where that is what is to be kept; else made anew.
  func sealing(
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
  func raw(
    _ parts: [Data], of conversation: String, _ ids: ImportIDs, under id: ChatThread.ID, isNew: Bool,
    isPart: Bool
  ) -> [Chest.Change] {
    guard !parts.isEmpty else { return [] }
    let former: [Chest.Change] =
      isPart
      ? parts.indices.map { .delete(.raw, id: ids.raw(of: conversation, number: $0)) }
      : [.deleteChildren(.raw, parent: id.raw)]
    return (isNew ? [] : former)
      + parts.enumerated().map { number, part in
        .append(.raw, id: ids.raw(of: conversation, number: number), parent: id.raw, part)
      }
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
