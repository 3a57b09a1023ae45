import Foundation
import Store
import Vault

/// A batch with all that can be made of it before anybody looks at what stands: cleaned, packed, written as records of
/// new threads. Most of the work of an import is here, so that it is done while the batch before is being kept.
struct ReadyBatch: Sendable {
  /// One conversation, as a new thread would have it.
  struct Conversation: Sendable {
    let tree: KeptTree
    /// Its changes for the companion it most likely goes to; `nil` where nothing of it is left, and for what has to look
    /// first: Fidelio's own export, which names its records itself, and logs.
    let new: ThreadSealing?
    /// The vendor's own bytes, as `RawPiece` gives them.
    let raw: [Data]
  }

  let batch: ImportBatch
  /// By the place of the item in `batch`; `nil` for what is no conversation.
  let conversations: [Conversation?]
  /// Up to where everything is kept once this is.
  let mark: ImportMark
  /// Whether all of what was read is in it; else the mark stays where it was last kept, and what is read again after a
  /// fall is known by its ids.
  let isWhole: Bool
  /// The first format that was met so far.
  let format: ExportFormat?

  /// - Parameter now: Nothing was said after it.
  init(
    _ batch: ImportBatch, mark: ImportMark, isWhole: Bool, format: ExportFormat?, for account: AccountID,
    in chest: Chest, now: Date
  ) async throws {
    self.batch = batch
    self.mark = mark
    self.isWhole = isWhole
    self.format = format
    var conversations: [Conversation?] = []
    for item in batch.items {
      guard case .conversation(let one) = item else {
        conversations.append(nil)
        continue
      }
      let ids = ImportIDs(account: account, format: one.format)
      conversations.append(try await Conversation(one, ids, in: chest, now: now))
    }
    self.conversations = conversations
  }
}

extension ReadyBatch.Conversation {
  fileprivate init(
    _ one: ImportBatch.Conversation, _ ids: ImportIDs, in chest: Chest, now: Date
  ) async throws {
    tree = KeptTree(one.value, now: now)
    guard !tree.nodes.isEmpty else {
      (new, raw) = (nil, [])
      return
    }
    guard one.format != .fidelio else {
      (new, raw) = (nil, one.value.raws.flatMap { $0.parts })
      return
    }
    guard !one.format.isLog else {
      (new, raw) = (nil, Self.packed(one))
      return
    }
    var seal = ThreadSealing(
      chest: chest, ids: ids, conversation: one.value, tree: tree, id: ids.thread(one.value.id),
      companion: ids.companion(one.value.partner), standing: nil, deleted: DeletedParts())
    try await seal.run()
    new = seal
    raw = Self.packed(one)
  }

  /// - Returns: The parts in order; what memory does not suffice for is left out with all behind it.
  private static func packed(_ one: ImportBatch.Conversation) -> [Data] {
    guard let bytes = one.raw, !bytes.isEmpty else { return [] }
    return RawPiece(format: one.format, bytes: bytes).parts
  }
}
