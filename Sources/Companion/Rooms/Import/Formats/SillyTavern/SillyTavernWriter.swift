package import Foundation

/// Gives a conversation out as SillyTavern keeps chats: JSON Lines, a header first.
package struct SillyTavernWriter: Sendable {
  let conversation: ImportedConversation
  let person: String
  let companion: String
  private let branches: SillyTavernBranches

  /// Ends of the conversation that no chat leads to, beyond the two hundred that are given out.
  package var endsLeftOut: Int { branches.leftOut }

  /// - Parameter person: The name under which the person speaks.
  package init(_ conversation: ImportedConversation, person: String, companion: String) {
    (self.conversation, self.person, self.companion) = (conversation, person, companion)
    branches = SillyTavernBranches(conversation)
  }

  /// One file for each way that the conversation went: the shown one first, then the others, as SillyTavern keeps
  /// branches. Replies beside each other that went no further are swipes of one message.
  package func chats() -> [Data] {
    branches.ways.map { way in
      way.reduce(into: line(header)) { file, message in
        file += line(fields(of: message, beside: branches.beside(message)))
      }
    }
  }

  private var header: [CardJSON.Member] {
    [
      .init(key: "user_name", value: .string(person)),
      .init(key: "character_name", value: .string(companion)),
      .init(
        key: "create_date",
        value: .string(Self.date(conversation.createdAt ?? Date(timeIntervalSince1970: 0)))),
      .init(
        key: "chat_metadata", value: .object([.init(key: "integrity", value: .string(conversation.id))])),
    ]
  }

  private func fields(of message: ImportedMessage, beside others: [ImportedMessage]) -> [CardJSON.Member] {
    let isPerson = message.role == .person
    var fields: [CardJSON.Member] = [
      .init(key: "name", value: .string(isPerson ? person : companion)),
      .init(key: "is_user", value: .literal(isPerson ? "true" : "false")),
      .init(key: "is_system", value: .literal("false")),
    ]
    if let at = message.at { fields.append(.init(key: "send_date", value: .string(Self.date(at)))) }
    fields.append(.init(key: "mes", value: .string(message.text)))
    fields.append(.init(key: "extra", value: extra(of: message)))
    guard others.count > 1 else { return fields }
    fields.append(.init(key: "swipes", value: .strings(others.map(\.text))))
    let shown = others.firstIndex { $0.id == message.id } ?? 0
    fields.append(.init(key: "swipe_id", value: .literal(String(shown))))
    let details = others.map { other in
      let date = other.at.map { [CardJSON.Member(key: "send_date", value: .string(Self.date($0)))] } ?? []
      return CardJSON.object(date + [.init(key: "extra", value: extra(of: other))])
    }
    fields.append(.init(key: "swipe_info", value: .array(details)))
    return fields
  }

  private func extra(of message: ImportedMessage) -> CardJSON {
    .object(message.model.map { [.init(key: "model", value: .string($0))] } ?? [])
  }

  private func line(_ fields: [CardJSON.Member]) -> Data { CardJSON.object(fields).data + [0x0A] }

  /// To the millisecond, as SillyTavern writes it.
  private static func date(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
