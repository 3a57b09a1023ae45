import Companion
import Engines
import Foundation
import HTTPTypes
import Testing
import Web

/// Questions, bilans and cards at the door.
@Suite struct CareDoorTests {
  static func answer(_ step: String, _ value: String, from version: Int) -> String {
    #"{"version":\#(version),"answers":[{"step":"\#(step)","value":\#(value)}]}"#
  }

  /// A value that each step takes and that opens nothing; words are skipped.
  static func calm(_ step: String) -> String {
    switch step {
    case "night": #"{"kind":"sleep","sleep":{"latency":15,"wakes":1,"up":420}}"#
    case "bed": #"{"kind":"sleep","sleep":{"bed":1380,"awake":15}}"#
    case "harm": #"{"kind":"choice","choice":"no"}"#
    case "safe": #"{"kind":"choice","choice":"yes"}"#
    case _ where step.hasPrefix("phq") || step.hasPrefix("gad") || step.hasPrefix("audit"):
      #"{"kind":"item","number":0}"#
    case _ where step.hasPrefix("who"): #"{"kind":"item","number":3}"#
    case "belief", "atWork", "atHome", "withPeople", "leisure", "selfCare", "sleepSatisfaction":
      #"{"kind":"scale","number":3}"#
    default: #"{"kind":"skipped"}"#
    }
  }

  static func words(_ text: String) -> String { #"{"kind":"words","words":"\#(text)"}"# }

  /// What is typed comes with the questions it is typed to, and goes with their answer.
  @Test func aDraftIsKeptUntilItsAnswer() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let path = "/api/care/intakes/\(try await someone.post("/api/care/intakes").id())"
      let page = "00112233445566778899aabbccddeeff"
      func write(_ text: String, _ number: Int) async throws -> Int {
        let json = #"{"texts":{"brings":["\#(text)"]},"page":"\#(page)","number":\#(number)}"#
        return try await someone.ask(.put, path + "/draft", json: json).status
      }

      #expect(try await write("Since May", 2) == 204)
      #expect(try await write("Since", 1) == 204, "late, and not taken")
      let read = try await someone.get(path).json
      #expect(read["draft"] as? [String: [String]] == ["brings": ["Since May"]])
      let version = try #require(read["version"] as? Int)
      let answer = #"{"step":"brings","value":\#(Self.words("Since May."))}"#
      let answered = try await someone.ask(
        .put, path,
        json: #"{"version":\#(version),"answers":[\#(answer)],"page":"\#(page)","number":4}"#)
      #expect(answered.status == 200 && answered.json["draft"] == nil)
      #expect(try await write("Since May.", 3) == 204)
      #expect(try await someone.get(path).json["draft"] == nil)
    }
  }

  // C1, R25: the card comes with the answer that was typed or chosen, the answer is kept, and nothing says a level.
  @Test func dangerBringsTheCardBeforeAnyQuestion() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let begun = try await someone.post("/api/care/intakes")
      #expect(begun.status == 201 && begun.json["position"] as? String == "brings")
      let path = "/api/care/intakes/\(try begun.id())"

      let told = try await someone.ask(
        .put, path, json: Self.answer("brings", Self.words("I want to kill myself"), from: 1))

      #expect(told.status == 200 && told.json["position"] == nil && told.json["pause"] as? String == "care")
      let watch = try #require(told.json["watch"] as? [String: Any])
      #expect(watch["card"] != nil && watch["checkIn"] != nil)
      #expect(told.body.contains("I want to kill myself"), "nothing typed is lost")
      for word in ["\"level\"", "\"risk\"", "\"urgent\"", "\"gravest\""] {
        #expect(!told.body.contains(word))
      }
      let again = try await someone.get(path)
      #expect(again.json["position"] == nil, "and a reload asks no question either")
    }
  }

  // Another device changed it: the refusal still carries the card.
  @Test func aRefusedAnswerStillBringsTheCard() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let path = "/api/care/intakes/\(try await someone.post("/api/care/intakes").id())"
      _ = try await someone.ask(
        .put, path, json: Self.answer("brings", Self.words("from the phone"), from: 1))

      let late = try await someone.ask(
        .put, path, json: Self.answer("brings", Self.words("I want to die"), from: 1))

      #expect(late.status == 409 && late.code == "conflict" && late.sentence?.isEmpty == false)
      #expect((late.json["watch"] as? [String: Any])?["card"] != nil)
    }
  }

  @Test func theNinthItemBringsTheCardAndTheCheckInLetsItGoOn() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let begun = try await someone.post("/api/care/intakes", #"{"sitting":"PHQ-9"}"#)
      let path = "/api/care/intakes/\(try begun.id())"
      var version = 1
      for number in 1...8 {
        let value = #"{"kind":"item","number":0}"#
        let told = try await someone.ask(.put, path, json: Self.answer("phq\(number)", value, from: version))
        version = try #require(told.json["version"] as? Int)
        #expect(told.json["watch"] == nil)
      }

      let ninth = try await someone.ask(
        .put, path, json: Self.answer("phq9", #"{"kind":"item","number":1}"#, from: version))

      #expect((ninth.json["watch"] as? [String: Any])?["card"] != nil)
      let held = try await someone.post("\(path)/resume")
      #expect(held.json["pause"] as? String == "care")
      _ = try await someone.post("/api/care/check-in", #"{"answer":"safe"}"#)
      let resumed = try await someone.post("\(path)/resume")
      #expect(resumed.json["pause"] == nil && (resumed.json["score"] as? String)?.contains("1 of 27") == true)
    }
  }

  @Test func aBilanIsMadeChangedAcceptedAndForgotten() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      #expect(try await someone.post("/api/care/bilans").status == 404)
      let path = "/api/care/intakes/\(try await someone.post("/api/care/intakes").id())"
      _ = try await someone.ask(.put, path, json: Self.answer("brings", Self.words("the noise"), from: 1))

      let made = try await someone.post("/api/care/bilans")
      let bilan = try #require((made.json["bilans"] as? [[String: Any]])?.first)
      #expect(made.status == 201 && (bilan["missing"] as? String)?.contains("sleep") == true)
      let place = "/api/care/bilans/\(bilan["id"] as? String ?? "")"
      let edited = try await someone.ask(
        .patch, place, json: #"{"version":1,"block":"weighs","text":"mostly the nights"}"#)
      #expect(edited.body.contains("mostly the nights"))
      #expect(
        try await someone.ask(.patch, place, json: #"{"version":1,"decision":"accepted"}"#).status == 409)
      let accepted = try await someone.ask(.patch, place, json: #"{"version":2,"decision":"accepted"}"#)
      #expect(accepted.body.contains("acceptedAt"))
      #expect(try await someone.ask(.patch, place, json: #"{"version":3}"#).status == 400)
      let danger = try await someone.ask(
        .patch, place, json: #"{"version":3,"block":"weighs","text":"I want to die"}"#)
      #expect((danger.json["watch"] as? [String: Any])?["card"] != nil)

      #expect(try await someone.ask(.delete, "/api/care").status == 204)
      let desk = try await someone.get("/api/care")
      #expect(desk.json["intake"] == nil && (desk.json["sheets"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func aCardIsWrittenAndMoved() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let made = try await someone.post("/api/care/formulations", #"{"fromAnswers":true}"#)
      let place = "/api/care/formulations/\(try made.id())"

      let told = try await someone.ask(
        .patch, place,
        json: #"{"version":1,"texts":{"body":"a tight throat"},"places":{"body":{"x":3,"y":97}},"belief":40}"#
      )

      #expect(told.status == 200 && told.body.contains("a tight throat") && told.body.contains(#""x":3"#))
      let unfit = try await someone.ask(.patch, place, json: #"{"version":2,"belief":101}"#)
      #expect(unfit.status == 422 && unfit.json["field"] as? String == "belief")
      #expect(try await someone.ask(.delete, place).status == 204)
      #expect(try await someone.ask(.delete, place).status == 404)
    }
  }

  @Test func fiveThousandWordsGoThrough() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let path = "/api/care/intakes/\(try await someone.post("/api/care/intakes").id())"
      let words = (0..<5_000).map { "day\($0 % 7)" }.joined(separator: " ")

      let told = try await someone.ask(.put, path, json: Self.answer("brings", Self.words(words), from: 1))

      #expect(told.status == 200 && told.body.contains(words))
      let blank = try await someone.ask(.put, path, json: Self.answer("brings", Self.words("  "), from: 2))
      #expect(blank.status == 422)
    }
  }
}

extension Guest {
  /// Something in each room of the desk; answers with the ids by kind.
  func withCare() async throws -> [String: String] {
    let intake = try await post("/api/care/intakes").id()
    _ = try await ask(
      .put, "/api/care/intakes/\(intake)",
      json: CareDoorTests.answer("brings", CareDoorTests.words("the cellar"), from: 1))
    let shelf = try await post("/api/care/bilans")
    guard let bilan = (shelf.json["bilans"] as? [[String: Any]])?.first?["id"] as? String else {
      throw Wire.Trouble()
    }
    let formulation = try await post("/api/care/formulations", #"{"fromAnswers":true}"#).id()
    return ["intake": intake, "bilan": bilan, "formulation": formulation]
  }
}
