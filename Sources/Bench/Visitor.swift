package import Companion
package import Foundation
package import Web

/// Somebody who uses a house through its doors, as the page and the command line do.
package struct Visitor: Sendable {
  package let client: HouseClient

  package static let name = "Camille"
  package static let passphrase = "sept lampes sous la pluie"

  /// - Parameter address: As the server printed it.
  /// - Throws: `HouseClientError.notLoopback`.
  package init(to address: URL) throws {
    client = try HouseClient(HouseDoor(host: address.host() ?? "", port: address.port ?? 0))
  }

  /// Makes the first account of a new house and is signed in.
  /// - Returns: The recovery code.
  @discardableResult
  package func signUp(
    setupCode: String, name: String = name, passphrase: String = passphrase, language: Language = .fr
  ) async throws -> String {
    struct Form: Encodable {
      let setupCode, name, passphrase, language: String
      let country = "FR"
      let adult = true
    }
    struct Welcome: Decodable { let recoveryCode: String }
    let form = Form(
      setupCode: setupCode, name: name, passphrase: passphrase, language: language.rawValue)
    let welcome: Welcome = try await client.send(.post, "/api/accounts", json: form)
    return welcome.recoveryCode
  }

  package func signIn(name: String = name, passphrase: String = passphrase) async throws {
    try await client.send(.post, "/api/session", json: ["name": name, "passphrase": passphrase])
  }

  private struct Identified: Decodable { let id: String }

  private func id<T>(_ found: Identified) throws -> Named<T> {
    guard let id = Named<T>(found.id) else { throw HouseClientError.notTheHouse }
    return id
  }

  package func addCompanion(
    name: String = "Léo", persona: String = "Calme, curieux, parle simplement."
  ) async throws -> CompanionProfile.ID {
    try id(try await client.send(.post, "/api/companions", json: ["name": name, "persona": persona]))
  }

  package func addThread(with companion: CompanionProfile.ID) async throws -> ChatThread.ID {
    try id(try await client.send(.post, "/api/companions/\(companion)/threads", json: [String: String]()))
  }

  /// Newest activity first.
  package func threads() async throws -> [ChatThread.ID] {
    let found: [Identified] = try await client.get("/api/threads")
    return try found.map { try id($0) }
  }

  package func say(_ text: String, in thread: ChatThread.ID) async throws -> Said {
    try await client.send(.post, "/api/threads/\(thread)/messages", json: ["text": text])
  }

  /// What a page of a thread shows.
  package struct Page: Decodable, Sendable {
    package struct Row: Decodable, Sendable { package let message: Line }
    package struct Line: Decodable, Sendable {
      package let id: Message.ID
      package let role: Message.Role
      package let text: String
      package let state: Message.State
    }

    private let messages: [Row]
    package let older: Bool
    package let damaged: Int
    /// Oldest first.
    package var lines: [Line] { messages.map(\.message) }
  }

  package func page(
    of thread: ChatThread.ID, before: Message.ID? = nil, limit: Int = 40
  ) async throws -> Page {
    let from = before.map { "&before=\($0)" } ?? ""
    return try await client.get("/api/threads/\(thread)/messages?limit=\(limit)\(from)")
  }

  package func events(
    of reply: Message.ID, after: String? = nil
  ) -> AsyncThrowingStream<ServerEvent, any Error> {
    client.events("/api/replies/\(reply)/events", after: after)
  }

  /// Follows a reply to its end.
  package func hear(_ reply: Message.ID, within limit: Duration = .seconds(60)) async throws -> Heard {
    try await withThrowingTaskGroup(of: Heard.self) { group in
      group.addTask {
        var heard = Heard()
        for try await event in events(of: reply) { heard.take(event, at: .now) }
        return heard
      }
      group.addTask {
        try await Task.sleep(for: limit)
        throw BenchError.replyDidNotEnd
      }
      defer { group.cancelAll() }
      return try await group.next() ?? Heard()
    }
  }

  /// A reply as it was received.
  package struct Heard: Sendable {
    package init() {}

    package private(set) var events: [ServerEvent] = []
    package private(set) var firstDelta: ContinuousClock.Instant?
    package private(set) var text = ""

    package var names: [String] { events.map(\.name) }
    /// What the house said instead of a whole reply.
    package private(set) var sentence: String?

    package mutating func take(_ event: ServerEvent, at moment: ContinuousClock.Instant) {
      events.append(event)
      struct Piece: Decodable {
        var text: String?
        var sentence: String?
      }
      let piece = try? JSONDecoder().decode(Piece.self, from: Data(event.data.utf8))
      switch event.name {
      case "delta":
        firstDelta = firstDelta ?? moment
        text += piece?.text ?? ""
      case "replace": text = piece?.text ?? ""
      case "error": sentence = piece?.sentence
      default: break
      }
    }
  }
}

/// The host's door, which the token file in the home opens.
package struct HostDoor: Sendable {
  package let client: HouseClient

  /// - Throws: `HouseClientError.unreachable` when no server holds the home.
  package init(tokenFile: URL) throws {
    guard let door = HouseDoor.read(from: tokenFile) else { throw HouseClientError.unreachable }
    client = try HouseClient(door)
  }

  /// Counters and timings of the running server; no word of anybody's.
  package func figures() async throws -> Figures.Snapshot { try await client.get("/api/host/figures") }

  /// Asks the house to try its encoder, which loads it where it is not loaded yet.
  /// - Returns: Whether it answered.
  package func tryEncoder() async throws -> Bool {
    let doctor: Doctor = try await client.get("/api/host/doctor")
    return doctor.checks.contains { $0.key == "encoder" && $0.state == .good }
  }
}
