import Companion
import Engines
import Foundation
import HTTPTypes
import Testing
import Web

/// Journal and summary through the door.
@Suite struct JournalDoorTests {
  private static func id(_ answer: Wire.Answer) throws -> String {
    try #require((answer.json["entry"] as? [String: Any])?["id"] as? String)
  }

  // R25: what comes with an entry says nothing of a level.
  @Test func dangerBringsTheCardAndNoLevel() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone", country: "GB")

      let answer = try await someone.post("/api/journal", #"{"text":"I want to kill myself tonight"}"#)

      #expect(answer.status == 201)
      #expect((answer.json["watch"] as? [String: Any])?["card"] != nil)
      #expect(answer.json["offer"] == nil)
      for word in ["\"level\"", "\"score\"", "active_ideation", "\"risk\""] {
        #expect(!answer.body.contains(word))
      }
      #expect(try await someone.get("/api/journal").body.contains("I want to kill myself tonight"))
    }
  }

  @Test func anEntryIsWrittenFoundChangedAndDeleted() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let id = try Self.id(
        try await someone.post("/api/journal", #"{"text":"A walk along the canal.","prompt":"alive"}"#))

      let found = try await someone.post("/api/journal/search", #"{"text":"CANAL walks"}"#)
      #expect(found.list.count == 1 && found.body.contains("\"hit\":true"))
      let changed = try await someone.ask(.patch, "/api/journal/\(id)", json: #"{"text":"At home."}"#)
      #expect(changed.status == 200 && changed.body.contains("At home."))
      #expect(try await someone.post("/api/journal/search", #"{"text":"canal"}"#).list.isEmpty)
      #expect(try await someone.ask(.delete, "/api/journal/\(id)").status == 204)
      #expect(try await someone.ask(.delete, "/api/journal/\(id)").status == 404)
      #expect(try await someone.get("/api/journal?before=\(id)").status == 404)
      #expect(try await someone.post("/api/journal", #"{"text":"  "}"#).status == 422)
      #expect(try await someone.post("/api/journal", #"{"text":"x","prompt":"unheard"}"#).status == 400)
    }
  }

  // T6: sent to be saved, kept by no cache, never shown inline.
  @Test func filesAreSentToBeSaved() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      _ = try await someone.post("/api/journal", #"{"text":"A walk."}"#)
      let wish = #"{"ticked":["why"],"why":"I sleep badly.","questions":""}"#
      _ = try await someone.ask(.put, "/api/summary", json: wish)

      for (path, type) in [
        ("/api/journal/file", "application/pdf"), ("/api/journal/file?as=md", "text/markdown; charset=utf-8"),
        ("/api/summary/file", "application/pdf"),
      ] {
        let file = try await someone.get(path)
        #expect(file.status == 200, "\(path)")
        #expect(file.headers["content-type"] == type)
        #expect(file.headers["cache-control"] == "no-store")
        #expect(file.headers["x-content-type-options"] == "nosniff")
        #expect(file.headers["content-disposition"]?.hasPrefix("attachment; filename=\"fidelio-") == true)
      }
      #expect(try await someone.get("/api/journal/file?as=exe").status == 422)
      let none = try await someone.ask(.put, "/api/summary", json: #"{"ticked":[],"why":"","questions":""}"#)
      #expect(none.status == 200)
      #expect(try await someone.get("/api/summary/file").status == 422)
      let odd = #"{"ticked":["diagnosis"],"why":"","questions":""}"#
      #expect(try await someone.ask(.put, "/api/summary", json: odd).status == 400)
    }
  }

  @Test func homeworkIsPlannedAndTakenAway() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let id = try await someone.homework()

      #expect(try await someone.get("/api/summary").body.contains("Walk to the canal"))
      #expect(try await someone.ask(.delete, "/api/summary/homework/\(id)").status == 204)
      #expect(try await someone.ask(.delete, "/api/summary/homework/\(id)").status == 404)
    }
  }
}
