import Companion
import Foundation
import Web

/// Saying something and following the answer.
extension Chat {
  func send(_ text: String) async throws {
    let thread = try await currentThread(for: text)
    try await ask { [client] in
      try await client.send(.post, "/api/threads/\(thread)/messages", json: ["text": text])
    }
  }

  func retry() async throws {
    guard let last = try await lastMessages(2).last(where: { $0.role == .companion }) else {
      return say(ChatWords.nothingYet)
    }
    try await ask { [client] in
      try await client.send(.post, "/api/messages/\(last.id)/regenerate", json: [String: String]())
    }
  }

  func edit(_ typed: String) async throws {
    guard let last = try await lastMessages(4).last(where: { $0.role == .person }) else {
      return say(ChatWords.nothingYet)
    }
    var text = typed
    if text.isEmpty, keyboard.isTerminal { text = await change(last.text) ?? "" }
    guard !text.allSatisfy(\.isWhitespace) else { return }
    let changed = text
    try await ask { [client] in
      try await client.send(.post, "/api/messages/\(last.id)/edit", json: ["text": changed])
    }
  }

  /// The last messages of the conversation, oldest first.
  func lastMessages(_ count: Int) async throws -> [Message] {
    guard let thread else { return [] }
    let page: ThreadPage = try await client.get("/api/threads/\(thread)/messages?limit=\(count)")
    return page.messages.map(\.message)
  }

  /// What was said last, dimmed, so that the person knows where they are.
  func showLast() async throws {
    guard keyboard.isTerminal else { return }
    for message in try await lastMessages(4) {
      let name = message.role == .person ? ChatWords.you.in(language) : companion.name.harmless
      show("\(name) › \(message.text.harmless)", .quiet)
    }
  }

  /// - Parameter text: What is to be said in it: a house that cannot keep a conversation must still show a number.
  private func currentThread(for text: String) async throws -> ChatThread.ID {
    if let thread { return thread }
    let made: ChatThread = try await client.send(
      .post, "/api/companions/\(companion.id)/threads", json: ["saying": text])
    thread = made.id
    return made.id
  }

  /// Sends what begins a reply, after asking for consent where the model is elsewhere. After a lock asks for
  /// the passphrase and sends it again.
  private func ask(_ request: () async throws -> Said) async throws {
    while true {
      do {
        me = try await client.get("/api/me")
        if me.model.isRemote, !me.model.consented {
          guard try await consent() else { return say(ChatWords.notSent) }
        }
        let reply = try await request().reply
        guard try await follow(reply) == .failed, try await choosesVoice() else { return }
        let again: Said = try await client.send(
          .post, "/api/messages/\(reply)/regenerate", json: [String: String]())
        _ = try await follow(again.reply)
        return
      } catch let error as HouseClientError where error.code == "locked" {
        try await unlock()
      }
    }
  }

  private func follow(_ reply: Message.ID) async throws -> ReplyFollower.End {
    var printer = ReplyPrinter(
      name: companion.name.harmless, paint: paint, columns: TerminalMode.columns, language: language)
    defer {
      printer.end()
      if keyboard.isTerminal { Out.line("") }
    }
    let follower = ReplyFollower(connection: connection, keyboard: keyboard, language: language, reply: reply)
    return try await follower.follow(&printer) { try await unlock() }
  }

  private func consent() async throws -> Bool {
    guard let host = me.model.host, keyboard.isTerminal else { return false }
    let answer = try await Asking(keyboard: keyboard, language: language).line(ChatWords.agree(host.harmless))
    guard ["y", "yes", "o", "oui"].contains(answer.lowercased()) else { return false }
    try await client.send(.post, "/api/me/consent", json: ["host": host])
    me = try await client.get("/api/me")
    return true
  }

  /// Opens the account again with its passphrase.
  func unlock() async throws {
    let passphrases = Passphrases(settings: settings)
    let passphrase = try await passphrases.existing()
    try await Threshold(client: client, asking: passphrases.asking)
      .pass("/api/session/unlock", ["passphrase": passphrase])
  }
}
