import Store
import Vault

/// The beginning of an attachment: as much as any prompt may hold.
struct AttachedExcerpt: Sendable, Equatable {
  /// Characters; what the widest budget holds.
  static let limit = 80_000

  let name: String
  let lines: Int
  let text: String
  /// Whether `text` is all of it.
  let isWhole: Bool

  init(_ file: AttachedFile, lines: Int) {
    name = file.name
    self.lines = lines
    // By UTF-8 first: counting the characters of four megabytes takes its time.
    let isShort = file.text.utf8.count <= Self.limit
    text = isShort ? file.text : String(file.text.prefix(Self.limit))
    isWhole = isShort || text.utf8.count == file.text.utf8.count
  }
}

/// What a turn reads of attachments.
enum Attached {
  /// The beginnings of a message's attachments, in their order; those that do not open are left out.
  static func excerpts(of message: Message, chest: Chest) async throws -> [AttachedExcerpt] {
    guard let notes = message.attachments, !notes.isEmpty else { return [] }
    let read = try await chest.values(AttachedFile.self, notes.map(\.id.raw), in: .attachment)
    return read.found.compactMap { found in
      notes.first { $0.id.raw == found.address.id }.map { AttachedExcerpt(found.value, lines: $0.lines) }
    }
  }

  /// A history in which each message names its attachments, and the newest one that has any quotes them too, so
  /// that the talk can go on about them.
  static func told(in history: [Message], chest: Chest, in language: Language) async throws -> [Message] {
    guard let newest = history.lastIndex(where: { $0.attachments?.isEmpty == false }) else { return history }
    var history = history
    for index in history.indices {
      let message = history[index]
      guard let notes = message.attachments, !notes.isEmpty else { continue }
      if index == newest {
        let excerpts = try await excerpts(of: message, chest: chest)
        history[index].text = Prompts.said(message.text, with: excerpts, in: language)
      } else {
        history[index].text = Prompts.said(message.text, naming: notes, in: language)
      }
    }
    return history
  }
}
