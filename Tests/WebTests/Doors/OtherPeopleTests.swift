import Engines
import HTTPTypes
import Support
import Testing
import Web

/// Two accounts in one house: what is one's is nothing to the other. Generated from the route table.
@Suite struct OtherPeopleTests {
  @Test func everyRouteWithABodyHasASample() {
    let missing = RouteTable.all.filter { $0.takesBody && RouteSamples.body(of: $0) == nil }

    #expect(missing.isEmpty, "give these a sample: \(missing.map(\.path))")
  }

  // T9, T10
  @Test func anIDOfSomebodyElseAnswersLikeOneThatDoesNotExist() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let (companion, thread) = try await owner.settled()
      let (message, reply) = try await owner.say("a word", in: thread)
      _ = try await owner.follow(reply)
      let attachment = try await owner.attached(in: thread)
      var ids = [
        "companion": companion, "thread": thread, "message": message, "reply": reply,
        "attachment": attachment,
      ]
      let session: String = try #require(
        try await owner.get("/api/sessions").list.first?["id"] as? String)
      ids["session"] = session
      ids["contact"] = try #require(
        (try await owner.post("/api/contacts", #"{"name":"A friend"}"#).json["contact"] as? [String: Any])?[
          "id"] as? String)
      ids["passkey"] = try await owner.withPasskey(PaperKey(), opens: true).id
      ids["noted"] = try await owner.post("/api/week/noted", #"{"mood":"even"}"#).id()
      ids["entry"] = try #require(
        (try await owner.post("/api/journal", #"{"text":"A quiet evening."}"#).json["entry"]
          as? [String: Any])?["id"] as? String)
      ids["homework"] = try await owner.homework()
      ids["fact"] = try await owner.post(
        "/api/memory", #"{"text":"She plays the cello.","kind":"state"}"#
      ).id()
      ids["mark"] = try await owner.post("/api/forgotten", #"{"topic":"the trombone"}"#).id()
      ids["line"] = try await owner.post(
        "/api/companions/\(companion)/persona/lines", #"{"kind":"who","text":"Fond of quinces."}"#
      ).id()
      (ids["exercise"], ids["round"], ids["act"]) = try await owner.planned()
      (ids["import"], ids["offer"]) = try await owner.broughtIn()
      ids.merge(try await owner.withCare()) { $1 }
      ids.merge(try await owner.rehearsed()) { $1 }
      let unknown = ids.mapValues { _ in "00112233445566778899aabbccddeeff" }
      let stranger = try await live.newcomer("Stranger")
      let own = try await stranger.settled()

      let routes = RouteTable.all.filter {
        $0.needs == .resident && (!$0.pathIDs.isEmpty || !$0.queryIDs.isEmpty)
      }
      #expect(routes.count >= 12)
      for route in routes {
        let body = RouteSamples.body(of: route)
        let theirs = try await stranger.ask(route.method, RouteSamples.path(of: route, ids: ids), json: body)
        let nobodys = try await stranger.ask(
          route.method, RouteSamples.path(of: route, ids: unknown), json: body)
        #expect(theirs.status == 404, "\(route.method) \(route.path)")
        #expect(theirs.body == nobodys.body && theirs.status == nobodys.status, "\(route.path)")
        for kind in route.queryIDs.values {
          var mixed = ids
          mixed["thread"] = own.thread
          for path in RouteSamples.pathsByQuery(of: route, ids: mixed) {
            let child = try await stranger.ask(route.method, path, json: body)
            #expect(child.status == 404, "\(kind) of somebody else under an own thread")
          }
        }
      }
      let page = try await owner.get("/api/threads/\(thread)/messages")
      #expect(try await owner.get("/api/sessions").list.count == 1)
      #expect(try await owner.get("/api/me/factors").body.contains(ids["passkey"] ?? "-"))
      #expect(try await owner.get("/api/contacts").body.contains("A friend"))
      #expect(try await owner.post("/api/memory/search", "{}").body.contains("the cello"))
      #expect(try await owner.get("/api/forgotten").body.contains("the trombone"))
      let plans = try await owner.get("/api/acts")
      #expect(plans.body.contains("call Lea") && !plans.body.contains("outcome"))
      #expect(try await !owner.get("/api/exercises/\(ids["exercise"] ?? "-")").body.contains("taken over"))
      #expect(try await owner.get("/api/care").body.contains("the cellar"))
      #expect(try await owner.get("/api/companions/\(companion)/persona").body.contains("Fond of quinces."))
      #expect(try await owner.get("/api/journal").body.contains("A quiet evening."))
      #expect(try await owner.get("/api/summary").body.contains("Walk to the canal"))
      #expect(page.status == 200 && page.body.contains("a word"), "and nothing happened to the owner's own")
    }
  }

  // T9: ids in bodies.
  @Test func anIDOfSomebodyElseInABodyAnswersLikeOneThatDoesNotExist() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let (companion, thread) = try await owner.settled()
      let (message, reply) = try await owner.say("a word", in: thread)
      _ = try await owner.follow(reply)
      let stranger = try await live.newcomer("Stranger")
      let own = try await stranger.settled()
      let unknown = "00112233445566778899aabbccddeeff"

      let searched = try await stranger.post("/api/search", #"{"text":"word","companion":"\#(companion)"}"#)
      let nothing = try await stranger.post("/api/search", #"{"text":"word","companion":"\#(unknown)"}"#)
      #expect(searched.status == 404 && searched.body == nothing.body)
      let everywhere = try await stranger.post("/api/search", #"{"text":"word"}"#)
      #expect((everywhere.json["hits"] as? [Any])?.isEmpty == true)

      let fact = try await owner.post("/api/memory", #"{"text":"A cello","kind":"state"}"#).id()
      let mine = try await stranger.post("/api/memory", #"{"text":"A flute","kind":"state"}"#).id()
      let bodies: [(path: String, theirs: String, nobodys: String)] = [
        (
          "/api/memory/merge", #"{"text":"x","facts":["\#(mine)","\#(fact)"]}"#,
          #"{"text":"x","facts":["\#(mine)","\#(unknown)"]}"#
        ),
        ("/api/memory/search", #"{"after":"\#(fact)"}"#, #"{"after":"\#(unknown)"}"#),
        (
          "/api/memory", #"{"text":"x","kind":"state","companion":"\#(companion)"}"#,
          #"{"text":"x","kind":"state","companion":"\#(unknown)"}"#
        ),
        ("/api/forgotten", #"{"message":"\#(message)"}"#, #"{"message":"\#(unknown)"}"#),
        ("/api/forgotten", #"{"thread":"\#(thread)"}"#, #"{"thread":"\#(unknown)"}"#),
      ]
      for body in bodies {
        let theirs = try await stranger.post(body.path, body.theirs)
        let nobodys = try await stranger.post(body.path, body.nobodys)
        #expect(theirs.status == 404 && theirs.body == nobodys.body, "\(body.path)")
      }
      let scoped = try await stranger.ask(
        .patch, "/api/memory/\(mine)", json: #"{"companion":"\#(companion)"}"#)
      #expect(scoped.status == 404)
      #expect(try await owner.post("/api/memory/search", "{}").body.contains("A cello"))
      #expect(try await owner.get("/api/forgotten").list.isEmpty)

      // An id that somebody else took is as free as any.
      let path = "/api/threads/\(own.thread)/messages"
      let said = try await stranger.post(path, #"{"text":"mine","id":"\#(message)"}"#)
      #expect(said.status == 202 && said.json["message"] as? String == message)
      _ = try await stranger.follow(try #require(said.json["reply"] as? String))
      let page = try await owner.get("/api/threads/\(thread)/messages")
      #expect(page.body.contains("a word") && !page.body.contains("mine"))
    }
  }

  // T10
  @Test func aMessageIsNoPlaceMarkInAnotherThread() async throws {
    try await LiveHouse.run { live in
      let owner = try await live.newcomer("Owner")
      let (companion, first) = try await owner.settled()
      let second = try await owner.post("/api/companions/\(companion)/threads").id()
      let (message, reply) = try await owner.say("here", in: first)
      _ = try await owner.follow(reply)

      for place in ["before", "after", "around"] {
        let answer = try await owner.get("/api/threads/\(second)/messages?\(place)=\(message)")
        #expect(answer.status == 404, "\(place)")
      }
    }
  }

  // T9, T11, T12
  @Test func withoutASessionEveryPrivateRouteIsShut() async throws {
    try await LiveHouse.run(web: WebSettings(port: 0, hostToken: "the-host-token")) { live in
      let someone = try await live.newcomer("Someone")
      let ids = Dictionary(
        uniqueKeysWithValues: [
          "companion", "thread", "message", "reply", "attachment", "account", "session", "passkey", "contact",
        ].map {
          ($0, "00112233445566778899aabbccddeeff")
        })
      for route in RouteTable.all where route.needs != .nothing {
        let path = RouteSamples.path(of: route, ids: ids)
        let body = RouteSamples.body(of: route)
        let outside = try await live.guest.ask(route.method, path, json: body)
        #expect(outside.status == 401, "\(route.method) \(route.path)")
        #expect(outside.sentence?.isEmpty == false)
        // One credential is not good at the other's door.
        if route.needs == .hostToken {
          let session = String(try #require(someone.cookie?.split(separator: "=").last))
          let asHost = try await someone.ask(
            route.method, path, json: body, headers: ["Authorization": "Bearer \(session)"])
          #expect(asHost.status == 401, "\(route.path)")
        } else {
          let asResident = try await live.guest.ask(
            route.method, path, json: body,
            headers: ["Authorization": "Bearer the-host-token", "Cookie": "fidelio_session=the-host-token"])
          #expect(asResident.status == 401, "\(route.path)")
        }
      }
    }
  }

  // T11: nothing in the house but what the table says.
  @Test(arguments: [
    "/api", "/api/debug", "/debug", "/metrics", "/api/export", "/.env", "/api/host", "/assets",
  ])
  func thereIsNoOtherDoor(_ path: String) async throws {
    try await LiveHouse.run { live in
      let answer = try await live.guest.get(path)
      #expect(answer.status == 404)
    }
  }
}
