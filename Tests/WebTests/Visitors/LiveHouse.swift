import Companion
import Engines
import Foundation
import ServiceLifecycle
import Support
import Web

/// A real house behind a real door, in a temporary home, with a scripted model.
struct LiveHouse: Sendable {
  static let passphrase = TestHouse.passphrase

  let house: House
  let port: Int

  /// Opens the house and its door, runs the work, closes everything and takes the home away.
  static func run<T: Sendable>(
    model: any LanguageModel = Scripted(reply: "I am listening."), web: WebSettings = WebSettings(port: 0),
    change: (inout HouseSettings) -> Void = { _ in }, log: CapturedLog = CapturedLog(),
    _ work: @Sendable (LiveHouse) async throws -> T
  ) async throws -> T {
    try await TestHouse.open(model: model, change: change, log: log) { test in
      try await door(of: test, web: web, log: log, work)
    }
  }

  /// Opens a door of a house that is open, runs the work and closes the door.
  /// - Parameter port: The one it had before; `nil` takes a free one.
  static func door<T: Sendable>(
    of test: TestHouse, port: Int? = nil, web: WebSettings = WebSettings(port: 0),
    log: CapturedLog = CapturedLog(), _ work: (LiveHouse) async throws -> T
  ) async throws -> T {
    var web = web
    if let port { web.port = port }
    let (ports, announced) = AsyncStream<Int>.makeStream()
    let door = try FrontDoor(
      house: test.house, settings: web, logger: log.logger, onRunning: { announced.yield($0) })
    // Closed as the product closes it: first nobody is let in any more. A door whose task is merely cancelled drops the
    // connection that is just being accepted, and the network library ends the whole process for that.
    var closing = ServiceGroupConfiguration(services: [door], gracefulShutdownSignals: [], logger: log.logger)
    closing.maximumGracefulShutdownDuration = .seconds(5)
    let group = ServiceGroup(configuration: closing)
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        // A door that does not open ends the wait for its port.
        defer { announced.finish() }
        try await group.run()
      }
      guard let port = await ports.first(where: { _ in true }) else {
        try await tasks.waitForAll()
        throw CancellationError()
      }
      let result: Result<T, any Error>
      do { result = .success(try await work(LiveHouse(house: test.house, port: port))) } catch {
        result = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return try result.get()
    }
  }

  var guest: Guest { Guest(port: port) }

  /// Locks somebody's account, as twelve quiet hours do.
  func lock(_ guest: Guest) async throws {
    await house.lock(try await house.account(session: guest.token))
  }

  /// A new account, signed in by the door itself: the first by set-up code, others by invitation.
  func newcomer(
    _ name: String, language: String = "en", country: String = "FR", quotaBytes: Int64? = nil
  ) async throws -> Guest {
    let admission =
      try await house.needsFirstAccount()
      ? #""setupCode":"\#(house.setupCode)""#
      : #""invitation":"\#(try await house.invite(quotaBytes: quotaBytes))""#
    let answer = try await guest.post(
      "/api/accounts",
      """
      {\(admission),"name":"\(name)","passphrase":"\(Self.passphrase)","language":"\(language)",\
      "country":"\(country)","adult":true}
      """)
    guard answer.status == 201, let cookie = answer.cookie else { throw Wire.Trouble() }
    var guest = guest
    guest.cookie = cookie
    return guest
  }
}

extension Guest {
  /// A companion and a conversation with it.
  func settled(name: String = "Ada") async throws -> (companion: String, thread: String) {
    let companion = try await post("/api/companions", #"{"name":"\#(name)"}"#).id()
    return (companion, try await post("/api/companions/\(companion)/threads").id())
  }

  /// Says something; answers with the ids of message and reply.
  func say(_ text: String, in thread: String) async throws -> (message: String, reply: String) {
    let body = String(decoding: try JSONEncoder().encode(["text": text]), as: UTF8.self)
    let answer = try await post("/api/threads/\(thread)/messages", body)
    guard answer.status == 202, let message = answer.json["message"] as? String,
      let reply = answer.json["reply"] as? String
    else { throw Wire.Trouble() }
    return (message, reply)
  }

  /// Says something with a text file and waits for the reply; answers with the file's id.
  func attached(in thread: String, name: String = "a.txt", text: String = "a file") async throws -> String {
    let form: [String: Any] = ["text": "see", "attachments": [["name": name, "text": text]]]
    let body = String(decoding: try JSONSerialization.data(withJSONObject: form), as: UTF8.self)
    let answer = try await post("/api/threads/\(thread)/messages", body)
    guard answer.status == 202, let reply = answer.json["reply"] as? String else { throw Wire.Trouble() }
    _ = try await follow(reply)
    let messages = try await get("/api/threads/\(thread)/messages").json["messages"] as? [[String: Any]] ?? []
    for case let message as [String: Any] in messages.reversed().map({ $0["message"] }) {
      if let files = message["attachments"] as? [[String: Any]], let id = files.first?["id"] as? String {
        return id
      }
    }
    throw Wire.Trouble()
  }

  /// Follows a reply by the house's own client, to the end of the stream.
  func follow(_ reply: String, after: String? = nil) async throws -> [ServerEvent] {
    var events: [ServerEvent] = []
    for try await event in try stream(reply, after: after) { events.append(event) }
    return events
  }

  func stream(_ reply: String, after: String? = nil) throws -> AsyncThrowingStream<ServerEvent, any Error> {
    let client = try HouseClient(HouseDoor(port: port))
    client.cookie = cookie
    return client.events("/api/replies/\(reply)/events", after: after)
  }
}

extension Wire.Answer {
  /// The id of what was made.
  func id() throws -> String {
    guard status == 201, let id = json["id"] as? String else { throw Wire.Trouble() }
    return id
  }
}

extension [ServerEvent] {
  /// What a page would show of them.
  var text: String {
    reduce(into: "") { text, event in
      let fields = (try? JSONSerialization.jsonObject(with: Data(event.data.utf8))) as? [String: Any]
      switch event.name {
      case "delta": text += fields?["text"] as? String ?? ""
      case "replace": text = fields?["text"] as? String ?? ""
      default: break
      }
    }
  }
}
