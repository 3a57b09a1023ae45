package import Foundation
import Store

/// A companion's conversations as SillyTavern keeps chats, in one archive: a file for each way that one went.
package struct CompanionChats: Sendable {
  private let resident: Resident
  private let profile: CompanionProfile
  private let person: String

  fileprivate init(resident: Resident, profile: CompanionProfile, person: String) {
    (self.resident, self.profile, self.person) = (resident, profile, person)
  }

  /// Writes the archive, as fast as it is taken; one conversation is held at a time.
  /// - Throws: `HouseError.locked` when the account locks meanwhile: the archive is then cut short and no archive.
  package func write(to take: @escaping (Data) async throws -> Void) async throws {
    var archive = ZipStream(to: take)
    var number = 0
    try await resident.eachThread(of: profile.id) { thread in
      let conversation = try await conversation(of: thread)
      guard !conversation.messages.isEmpty else { return }
      number += 1
      let day = thread.createdAt.ISO8601Format().prefix(10)
      let chats = SillyTavernWriter(conversation, person: person, companion: profile.name).chats()
      for (way, chat) in chats.enumerated() {
        try await archive.begin("\(day)-\(number)" + (way == 0 ? "" : "-branch\(way)") + ".jsonl")
        try await archive.write(chat)
        try await archive.end()
      }
    }
    try await archive.finish()
  }

  private func conversation(of thread: ChatThread) async throws -> ImportedConversation {
    var conversation = ImportedConversation(id: thread.id.description, title: thread.title)
    conversation.createdAt = thread.createdAt
    conversation.leaf = thread.leaf?.description
    var position: Int64 = 0
    while true {
      let shelf = try await resident.records { [position] chest in
        try await chest.oldest(.message, under: thread.id.raw, after: position, limit: 200)
      }
      guard let last = shelf.lastPosition else { return conversation }
      position = last
      for message in Chest.read(Message.self, shelf).values where !message.text.isEmpty {
        conversation.messages.append(
          ImportedMessage(
            id: message.id.description, previous: message.previous?.description,
            role: message.role == .person ? .person : .companion, text: message.text, at: message.at,
            model: message.model))
      }
    }
  }
}

extension Resident {
  /// - Throws: `HouseError.notFound`.
  package func chats(with companion: CompanionProfile.ID) async throws -> CompanionChats {
    CompanionChats(
      resident: self, profile: try await self.companion(companion), person: try await person().name)
  }
}
