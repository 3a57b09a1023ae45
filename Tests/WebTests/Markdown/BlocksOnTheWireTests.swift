import Companion
import Engines
import Foundation
import Testing

@testable import Web

/// Blocks beside the text, in pages and in events.
@Suite struct BlocksOnTheWireTests {
  private static let hostile =
    "# Hi\n\n<script>alert(1)</script> **bold** [a](javascript:alert(1)) ![x](https://b.org/x.png)\n\n- one\n- two\n"

  // T1, T2
  @Test func whatAReaderPutsTogetherFromTheEventsIsWhatThePageShowsLater() async throws {
    let model = Scripted { _ in Self.hostile.utf8.map { .delta(String(decoding: [$0], as: UTF8.self)) } }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("say *something*", in: thread)

      let events = try await someone.follow(reply)

      let page = try await someone.get("/api/threads/\(thread)/messages")
      let views = try #require(page.json["messages"] as? [[String: Any]])
      let expected = Self.plain(try #require(views.last?["blocks"]))
      #expect(events.blocks.map(Self.plain) == expected)
      let done = try #require(events.last?.fields["blocks"])
      #expect(Self.plain(done) == expected)
      #expect(events.text == Self.hostile, "and who knows only text goes on working")
      #expect(Self.plain(try #require(views.first?["blocks"])) == #"[["p","say ",["em","something"]]]"#)
      let told = events.map(\.data).joined()
      #expect(!told.contains(#"["script"#) && !told.contains(#""href":"javascript"#))
    }
  }

  @Test func whoComesBackIsToldFromWhereTheyLeft() async throws {
    let gate = Gate()
    let model = Scripted { _ in
      [.delta("One here.\n\nTwo here. "), .wait(gate), .delta("And more. \n\nThree at last.")]
    }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Someone")
      let (_, thread) = try await someone.settled()
      let (_, reply) = try await someone.say("go on", in: thread)
      var seen: [ServerEvent] = []
      for try await event in try someone.stream(reply) {
        seen.append(event)
        if seen.text.contains("Two here.") { break }
      }
      let last = try #require(seen.last?.id)

      gate.open()
      let rest = try await someone.follow(reply, after: last)

      let whole = Self.plain(try #require(rest.last?.fields["blocks"]))
      #expect((seen + rest).blocks.map(Self.plain) == whole)
      let firsts = rest.filter { $0.name == "delta" }.compactMap { $0.fields["from"] as? Int }
      #expect(firsts.allSatisfy { $0 >= 1 }, "the first paragraph is not told again")
      #expect(try await someone.follow(reply).blocks.map(Self.plain) == whole)
    }
  }

  @Test func aReplyLongOverIsToldWhole() throws {
    var telling = EventTelling(seen: "Old words.\n\nMore.")

    let wire = try telling.wire(NumberedEvent(id: 41, event: .replace("New *words*.")))

    #expect(wire.hasPrefix("id: 41\nevent: replace\n"))
    #expect(wire.contains(#""blocks":[["p","New ",["em","words"],"."]],"from":0"#))
  }

  /// For comparison: the same JSON text for the same blocks.
  private static func plain(_ value: Any) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

extension ServerEvent {
  var fields: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(data.utf8))) as? [String: Any] ?? [:]
  }
}

extension [ServerEvent] {
  /// The blocks a page holds after these events; `nil` when one of them does not fit on what came before.
  var blocks: [Any]? {
    var blocks: [Any] = []
    for event in self where event.name == "delta" || event.name == "replace" {
      guard let from = event.fields["from"] as? Int, let more = event.fields["blocks"] as? [Any],
        from <= blocks.count
      else { return nil }
      blocks = blocks.prefix(from) + more
    }
    return blocks
  }
}
