import Store
import Vault

extension Resident {
  /// The words of an attachment, whole.
  package func attachment(_ id: Attachment.ID) async throws -> NewAttachment {
    try await records(of: id) { chest in
      guard let found = try await chest.value(AttachedFile.self, id.raw, in: .attachment) else {
        throw HouseError.notFound
      }
      return NewAttachment(name: found.value.name, text: found.value.text)
    }
  }

  /// The attachments of a message, to go with it in other words.
  static func attachments(of message: Message, in chest: Chest) async throws -> [NewAttachment] {
    guard let notes = message.attachments, !notes.isEmpty else { return [] }
    return try await chest.values(AttachedFile.self, notes.map(\.id.raw), in: .attachment).values
      .map { NewAttachment(name: $0.name, text: $0.text) }
  }
}
