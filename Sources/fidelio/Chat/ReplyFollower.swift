import Companion
import Foundation
import Web

/// Follows one reply to its end: resumes after a lost connection, a restarted server and a lock, and lets
/// Ctrl-C stop the reply.
struct ReplyFollower: Sendable {
  enum End: Equatable, Sendable { case whole, stopped, failed }

  let connection: Connection
  let keyboard: Keyboard
  let language: Language
  let reply: Message.ID

  /// How long a server that went away is looked for.
  private static let patience = Duration.seconds(60)

  private enum Step: Sendable { case end(End), locked }

  /// What was seen so far.
  private struct Place {
    var lastEvent: String?
    var lostSince: ContinuousClock.Instant?
  }

  /// - Parameter unlock: Asks for the passphrase after a lock; throws when the person gives up.
  /// - Throws: `HouseClientError` when the house stays away.
  func follow(_ printer: inout ReplyPrinter, unlock: () async throws -> Void) async throws -> End {
    var place = Place()
    printer.wait()
    while true {
      switch try await listening({ try await read(&printer, &place) }) {
      case .end(let end): return end
      case .locked:
        printer.note(ChatWords.lockedAgain)
        try await unlock()
      }
    }
  }

  /// Does the work while keys are watched: Ctrl-C stops the reply, all others wait for the next entry.
  private func listening(_ work: () async throws -> Step) async throws -> Step {
    guard keyboard.isTerminal else { return try await work() }
    return try await keyboard.raw {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          var others: [Key] = []
          while let key = await keyboard.next() {
            if key == .interrupt {
              _ = try? await connection.client.send(.post, "/api/replies/\(reply)/stop")
            } else {
              others.append(key)
            }
          }
          keyboard.giveBack(others)
        }
        defer { group.cancelAll() }
        return try await work()
      }
    }
  }

  private func read(_ printer: inout ReplyPrinter, _ place: inout Place) async throws -> Step {
    while true {
      do {
        let events = connection.client.events("/api/replies/\(reply)/events", after: place.lastEvent)
        for try await event in events {
          place.lostSince = nil
          place.lastEvent = event.id ?? place.lastEvent
          if let end = try show(event, &printer) { return .end(end) }
        }
        // Closed before the end: the house locks, or it is being stopped.
        try await wait(&printer, &place)
      } catch let error as HouseClientError {
        switch error {
        case .refused(_, "locked", _, _): return .locked
        case .brokeOff, .unreachable, .timedOut: try await wait(&printer, &place)
        default: throw error
        }
      }
    }
  }

  /// - Returns: `nil` while the reply goes on.
  private func show(_ event: ServerEvent, _ printer: inout ReplyPrinter) throws -> End? {
    let data = Data(event.data.utf8)
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    switch event.name {
    case "card": if let card = try? decoder.decode(CardText.self, from: data) { printer.card(card) }
    case "check-in":
      let asked = try decoder.decode(CheckInQuestion.self, from: data)
      printer.remark(([asked.question] + ChatWords.answers(asked.answers)).joined(separator: "\n"))
    case "notice":
      printer.remark(try decoder.decode(ReplyData.Sentence.self, from: data).sentence)
      printer.wait()
    case "delta": printer.delta(try decoder.decode(ReplyData.Text.self, from: data).text)
    case "replace": printer.whole(try decoder.decode(ReplyData.Text.self, from: data).text)
    case "done":
      let message = try decoder.decode(ReplyData.Done.self, from: data).message
      printer.whole(message.text)
      switch message.state {
      case .stopped:
        printer.note(ChatWords.stopped)
        return .stopped
      case .interrupted, .failed:
        printer.remark(Words.interrupted(in: language))
        return .failed
      case .whole, .growing:
        printer.end()
        return .whole
      }
    case "error":
      printer.remark(try decoder.decode(ReplyData.Sentence.self, from: data).sentence)
      return .failed
    default: break
    }
    return nil
  }

  private func wait(_ printer: inout ReplyPrinter, _ place: inout Place) async throws {
    let now = ContinuousClock.now
    let since = place.lostSince ?? now
    guard now - since < Self.patience else { throw HouseClientError.unreachable }
    let isNew = place.lostSince == nil
    place.lostSince = since
    try await Task.sleep(for: .milliseconds(300))
    if await !connection.renew(), isNew { printer.note(ChatWords.reconnecting) }
  }
}
