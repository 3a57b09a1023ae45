import Foundation
import HTTPTypes
import Support
import Testing
import Web

/// T33: a page may send any number, any day and any header; each is answered, and the house lives on for everybody in it.
/// Generated from the route table.
@Suite struct ExtremeNumberTests {
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "4611686018427387904", "1e300", "-1e18", "2147483648",
    "-1",
    "0", "1",
  ]
  private static let texts = [
    "9223372036854775807", "-1", "", "9999-12-31", "0000-00-00", "-999999999-01-01", "2026-02-30", "99:99",
    "292277026597-01-01", "e\u{301}\u{1F469}\u{200D}\u{1F467}", "\u{202E}",
  ]

  /// Bodies in which a number is written that the samples leave out, with `#` in its place.
  private static let counted: [(HTTPRequest.Method, path: String, body: String)] = [
    (.patch, "/api/me", #"{"limits":{"minutesADay":#}}"#),
    (.patch, "/api/me", #"{"appearance":{"textSize":#}}"#),
    (.patch, "/api/companions/{companion}", #"{"tone":{"warmth":#}}"#),
    (.patch, "/api/threads/{thread}", #"{"tone":{"warmth":#}}"#),
    (
      .put, "/api/plan",
      #"{"version":#,"plan":{"signs":[],"coping":[],"distraction":[],"people":[],"professionals":[],"safety":[]}}"#
    ),
    (.put, "/api/care/intakes/{intake}", #"{"version":#,"answers":[]}"#),
    (
      .put, "/api/care/intakes/{intake}",
      #"{"version":1,"answers":[{"step":"phq1","value":{"kind":"item","item":#}}]}"#
    ),
    (
      .put, "/api/care/intakes/{intake}",
      #"{"version":1,"answers":[{"step":"impairment","value":{"kind":"ten","ten":#}}]}"#
    ),
    (.patch, "/api/care/bilans/{bilan}", #"{"version":#,"decision":"accepted"}"#),
    (.patch, "/api/care/formulations/{formulation}", #"{"version":1,"felt":[{"name":"fear","strength":#}]}"#),
    (
      .patch, "/api/exercises/{exercise}",
      #"{"step":"planWhen","value":{"kind":"moment","day":#,"minute":#}}"#
    ),
    (
      .post, "/api/exercises/{exercise}/answer",
      #"{"fields":{"actWhen":{"kind":"moment","day":#,"minute":600}}}"#
    ),
    (.post, "/api/exercises/{exercise}/answer", #"{"fields":{"lowBefore":{"kind":"ten","ten":#}}}"#),
    (
      .post, "/api/exercises/{exercise}/rounds",
      #"{"kind":"activity","day":#,"fields":{"activity":{"kind":"words","words":"walked"},"pleasure":{"kind":"ten","ten":#}}}"#
    ),
    (
      .post, "/api/exercises/{exercise}/rounds",
      #"{"kind":"night","fields":{"nightBed":{"kind":"sleep","sleep":{"bed":#,"awake":#,"rise":#}}}}"#
    ),
    (.post, "/api/acts/{act}", #"{"outcome":"done","day":#,"minute":#}"#),
    (.put, "/api/care/days", #"{"day":"2026-11-22","mood":#}"#),
    (.put, "/api/care/days", #"{"day":"2026-11-22","sleep":{"bed":#,"awake":#,"rise":#}}"#),
    (.patch, "/api/care/follow-up", #"{"minute":#,"capPerDay":#,"capPerWeek":#,"wellbeingWeekday":#}"#),
    (.patch, "/api/care/follow-up", #"{"quiet":{"from":#,"to":#}}"#),
    (.patch, "/api/rehearsals/{rehearsal}", #"{"difficulty":#}"#),
    (.patch, "/api/rehearsals/{rehearsal}", #"{"before":{"readiness":#,"dread":#}}"#),
    (.patch, "/api/rehearsals/{rehearsal}", #"{"date":{"day":"2100-01-01","minute":#}}"#),
    (.post, "/api/search", #"{"text":"word","limit":#}"#),
    (.post, "/api/memory/search", #"{"text":"word","limit":#}"#),
    (.post, "/api/companions/{companion}/fidelity", #"{"pairs":#}"#),
    (.post, "/api/models/connect", #"{"base":"http://127.0.0.1:9/v1","model":"x","contextTokens":#}"#),
  ]

  /// The sample with one of its texts or numbers after the other in another's place.
  private static func changed(_ body: String) -> [String] {
    guard let fields = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any] else {
      return []
    }
    return fields.keys.sorted().flatMap { name in
      (numbers + texts.map { "\"\($0)\"" }).map { other in
        let rest = fields.filter { $0.key != name }
        let data = (try? JSONSerialization.data(withJSONObject: rest)) ?? Data("{}".utf8)
        let text = String(decoding: data.dropLast(), as: UTF8.self)
        return text + (rest.isEmpty ? "" : ",") + "\"\(name)\":\(other)}"
      }
    }
  }

  /// Something in every room.
  private static func furnished(_ owner: Guest) async throws -> [String: String] {
    let (companion, thread) = try await owner.settled()
    let (message, reply) = try await owner.say("a word", in: thread)
    _ = try await owner.follow(reply)
    var ids = ["companion": companion, "thread": thread, "message": message, "reply": reply]
    ids["attachment"] = try await owner.attached(in: thread)
    ids["homework"] = try await owner.homework()
    (ids["exercise"], ids["round"], ids["act"]) = try await owner.planned()
    (ids["import"], ids["offer"]) = try await owner.broughtIn()
    ids.merge(try await owner.withCare()) { $1 }
    ids.merge(try await owner.rehearsed()) { $1 }
    return ids
  }

  private static func filled(_ path: String, _ ids: [String: String]) -> String {
    ids.reduce(path) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
  }

  @Test func everyNumberInABodyIsAnswered() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let ids = try await Self.furnished(owner)
      for (method, path, body) in Self.counted {
        for number in Self.numbers {
          let text = body.replacingOccurrences(of: "#", with: number)
          let answer = try await owner.ask(method, Self.filled(path, ids), json: text)
          #expect((200..<500).contains(answer.status), "\(path): \(text): \(answer.status)")
        }
      }
      for route in RouteTable.all where route.needs == .resident && route.takesBody && route.method != .delete
      {
        guard let sample = RouteSamples.body(of: route) else { continue }
        for body in Self.changed(sample) {
          let answer = try await owner.ask(route.method, RouteSamples.path(of: route, ids: ids), json: body)
          #expect(answer.status != 500, "\(route.method) \(route.path): \(body)")
        }
      }
      // What was taken of it is shown.
      for route in RouteTable.all where route.needs == .resident && route.method == .get {
        let answer = try await owner.get(RouteSamples.path(of: route, ids: ids))
        #expect(answer.status != 500, "\(route.path)")
      }
      #expect(try await live.guest.get("/health").status == 200)
    }
  }

  @Test func everyNumberInAQueryAndAHeaderIsAnswered() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let ids = try await Self.furnished(owner)
      for route in RouteTable.all where route.needs != .hostToken && route.method == .get {
        let path = Self.filled(route.path, ids)
        for value in Self.texts {
          let text = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
          let query = [
            "limit", "day", "before", "after", "around", "view", "as", "from", "to", "name", "country",
          ]
          .map { "\($0)=\(text)" }.joined(separator: "&")
          let answer = try await owner.get("\(path)?\(query)")
          #expect(answer.status != 500, "\(path): \(value)")
        }
        for number in Self.numbers {
          let answer = try await owner.ask(
            .get, path,
            headers: [
              "Last-Event-ID": number, "Range": "bytes=\(number)-\(number)", "Content-Length": nil,
              "Accept-Language": "fr-\(number);q=\(number), *;q=-1", "If-None-Match": "\"\(number)\"",
              "If-Modified-Since": number, "X-Forwarded-For": "\(number), 1.2.3.4.5.6",
              "User-Agent": "Mozilla/\(number)", "Accept": "text/html;q=\(number)",
            ])
          #expect(answer.status != 500, "\(path): \(number)")
        }
      }
      #expect(try await live.guest.get("/health").status == 200)
      #expect(try await owner.get("/api/threads").status == 200)
    }
  }

  /// A reply that stands complete gives its text from whatever event on a page says that it saw last.
  @Test func aReplyGoesOnFromAnyNumber() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let (_, thread) = try await owner.settled()
      let (_, reply) = try await owner.say("a word", in: thread)
      _ = try await owner.follow(reply)
      for number in Self.numbers + ["x", ""] {
        let rest = try await owner.follow(reply, after: number)
        #expect(rest.last?.name == "done" || rest.isEmpty, "\(number)")
      }
      #expect(try await owner.get("/api/threads").status == 200)
    }
  }
}
