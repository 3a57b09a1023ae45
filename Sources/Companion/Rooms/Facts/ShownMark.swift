package import Foundation

/// What is not to be remembered, as the page shows it.
package struct ShownMark: Codable, Sendable, Equatable {
  package let id: ForgottenMark.ID
  package let topic: String?
  package let message: Message.ID?
  package let thread: ChatThread.ID?
  /// The title of the conversation; `nil` for a topic.
  package let title: String?
  package let at: Date
}

/// What somebody does not want remembered: one of the three.
package struct NewMark: Codable, Sendable, Equatable {
  package var topic: String?
  package var message: Message.ID?
  package var thread: ChatThread.ID?

  package init(topic: String? = nil, message: Message.ID? = nil, thread: ChatThread.ID? = nil) {
    self.topic = topic
    self.message = message
    self.thread = thread
  }
}

extension Resident {
  /// What is not to be remembered, newest first.
  package func marks() async throws -> [ShownMark] {
    let marks = try await forgotten().marks
    let threads = Set(marks.compactMap(\.thread?.raw))
    let found = try await records { chest in
      try await chest.values(ChatThread.self, Array(threads), in: .thread).values
    }
    let titles = Dictionary(found.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return marks.reversed().map { mark in
      ShownMark(
        id: mark.id, topic: mark.topic, message: mark.message, thread: mark.thread,
        title: mark.thread.map { titles[$0] ?? "" }, at: mark.at)
    }
  }

  /// - Throws: `HouseError.unfit` for none or several, and what `forget` throws.
  package func forget(_ new: NewMark) async throws -> ForgottenMark {
    switch (new.topic, new.message, new.thread) {
    case (let topic?, nil, nil): try await forget(topic: topic)
    case (nil, let message?, nil): try await forget(message: message)
    case (nil, nil, let thread?): try await forget(thread: thread)
    default: throw HouseError.unfit(field: "topic")
    }
  }
}
