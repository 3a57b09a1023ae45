import Engines
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Replies on their way to the reader.
@Suite struct EventStreamTests {
  @Test func aReplyComesWordByWordAndEndsWithTheMessage() async throws {
    try await LiveHouse.run(model: Scripted(reply: "Good evening. Tell me more.")) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("good evening", in: thread)

      let events = try await someone.follow(reply)

      #expect(events.text == "Good evening. Tell me more.")
      #expect(events.last?.name == "done")
      #expect(events.last?.data.contains("Good evening. Tell me more.") == true)
      #expect(events.compactMap { $0.id.flatMap { Int($0) } } == Array(1...events.count))
    }
  }

  @Test func aBrokenConnectionGoesOnFromTheLastEventSeenWithoutLosingOrDoublingAWord() async throws {
    let gate = Gate()
    let model = Scripted { _ in
      [.delta("One sentence. "), .delta("Another one. "), .wait(gate), .delta("The last one.")]
    }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("go on", in: thread)
      var seen: [ServerEvent] = []
      for try await event in try someone.stream(reply) {
        seen.append(event)
        if seen.text.hasPrefix("One sentence.") { break }
      }
      let last = try #require(seen.last?.id)

      gate.open()
      let rest = try await someone.follow(reply, after: last)

      #expect((seen + rest).text == "One sentence. Another one. The last one.")
      #expect(rest.first?.id.flatMap { Int($0) } == Int(last).map { $0 + 1 })
      #expect(rest.last?.name == "done")
    }
  }

  @Test func aClosedTabDoesNotStopTheReply() async throws {
    let gate = Gate()
    let model = Scripted { _ in [.delta("Begun. "), .wait(gate), .delta("And ended.")] }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("go on", in: thread)
      for try await _ in try someone.stream(reply) { break }

      gate.open()
      let events = try await someone.follow(reply)

      #expect(events.text == "Begun. And ended.")
    }
  }

  @Test func aSecondDeviceSeesTheReplyGrow() async throws {
    let gate = Gate()
    let model = Scripted { _ in [.delta("First part. "), .wait(gate), .delta("Second part.")] }
    try await LiveHouse.run(model: model) { live in
      let phone = try await live.newcomer("Someone")
      let (_, thread) = try await phone.settled()
      let (_, reply) = try await phone.say("go on", in: thread)
      await gate.reached()
      var laptop = live.guest
      laptop.cookie = try await live.guest.post(
        "/api/session", #"{"name":"Someone","passphrase":"\#(LiveHouse.passphrase)"}"#
      ).cookie
      let page = try await laptop.get("/api/threads/\(thread)/messages")
      #expect(page.body.contains(#""state":"growing""#))
      var events: [ServerEvent] = []
      for try await event in try laptop.stream(reply) {
        events.append(event)
        if events.text.hasPrefix("First part.") { gate.open() }
      }

      #expect(events.text == "First part. Second part.")
    }
  }

  @Test func stoppingKeepsWhatWasWritten() async throws {
    let gate = Gate()
    let model = Scripted { _ in [.delta("Kept words. "), .wait(gate), .delta("Never said.")] }
    try await LiveHouse.run(model: model) { live in
      defer { gate.open() }
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("go on", in: thread)
      await gate.reached()

      let stopped = try await someone.post("/api/replies/\(reply)/stop")
      let events = try await someone.follow(reply)

      #expect(stopped.status == 204)
      #expect(events.last?.data.contains(#""state":"stopped""#) == true)
      #expect(!events.text.contains("Never"))
    }
  }

  @Test func aDirectThreatShowsTheCrisisCardBeforeAnyWord() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone", language: "fr", country: "FR")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("je vais me tuer ce soir", in: thread)

      let events = try await someone.follow(reply)

      #expect(events.first?.name == "card")
      #expect(events.first?.data.contains("3114") == true)
      #expect(events.contains { $0.name == "delta" }, "and the conversation goes on")
    }
  }

  @Test func linesOfAnEventAreKeptApartWhateverEndsThem() {
    let event = ServerSentEvent(id: 7, name: "delta", data: "one\ntwo\r\nthree\rfour")

    #expect(event.wire == "id: 7\nevent: delta\ndata: one\ndata: two\ndata: three\ndata: four\n\n")
    var reader = ServerEventReader()
    let read = event.wire.utf8.flatMap { reader.read(CollectionOfOne($0)) }
    #expect(read == [ServerEvent(id: "7", name: "delta", data: "one\ntwo\nthree\nfour")])
  }

  @Test func aStreamThatIsNotForBrowsersCannotBeReadAsAPage() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("hello", in: thread)
      let answer = try await someone.get("/api/replies/\(reply)/events")

      #expect(answer.headers["content-type"] == "text/event-stream; charset=utf-8")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["cache-control"] == "no-store")
    }
  }
}
