import Foundation
import HTTPTypes
import Testing

@testable import Companion
@testable import Web

/// How the pages look and how one leaves them at once, as each person chose.
@Suite struct PersonalChoiceTests {
  @Test func whatIsChosenStaysAndTheRestKeepsItsValue() async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")
      let url = QuickExit.addresses[2]

      let before = try await someone.get("/api/me").json
      let first = try await someone.ask(
        .patch, "/api/me",
        json: #"{"appearance":{"theme":"dark","textSize":150},"quickExit":{"url":"\#(url)"}}"#)
      let second = try await someone.ask(.patch, "/api/me", json: #"{"appearance":{"stillness":true}}"#)
      let after = try await someone.get("/api/me").json

      #expect((before["appearance"] as? [String: Any])?["theme"] as? String == "system")
      #expect((before["quickExit"] as? [String: Any])?["key"] as? Bool == true)
      #expect((before["quickExits"] as? [String])?.contains(url) == true)
      #expect(first.status == 200 && second.status == 200)
      let appearance = try #require(after["appearance"] as? [String: Any])
      #expect(appearance["theme"] as? String == "dark")
      #expect(appearance["textSize"] as? Int == 150)
      #expect(appearance["stillness"] as? Bool == true)
      #expect(appearance["contrast"] as? Bool == false)
      #expect((after["quickExit"] as? [String: Any])?["url"] as? String == url)
    }
  }

  @Test(arguments: [
    (#"{"appearance":{"textSize":89}}"#, 422, "textSize"),
    (#"{"appearance":{"textSize":201}}"#, 422, "textSize"),
    (#"{"appearance":{"theme":"pink"}}"#, 400, "theme"),
    (#"{"quickExit":{"url":"https://evil.example/"}}"#, 422, "url"),
    (#"{"quickExit":{"url":"javascript:alert(1)"}}"#, 422, "url"),
    (#"{"quickExit":{"key":"yes"}}"#, 400, "key"),
  ])
  func whatDoesNotFitIsNamed(_ body: String, _ status: Int, _ field: String) async throws {
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Someone")

      let answer = try await someone.ask(.patch, "/api/me", json: body)

      #expect(answer.status == status)
      #expect(answer.json["field"] as? String == field)
    }
  }

  @Test func aRecordFromBeforeTheChoiceStillOpens() throws {
    let old = #"{"name":"A","language":"fr","country":"FR","adult":true,"remoteConsents":[],"createdAt":0}"#

    let person = try RecordCoding.decode(Person.self, Data(old.utf8))

    #expect(person.appearance == nil && person.quickExit == nil)
  }

  @Test func everyQuickExitLeadsToAPageOverTLS() {
    #expect(QuickExit.addresses.allSatisfy { LinkAddress.fit($0) != nil && $0.hasPrefix("https://") })
  }

  @Test(arguments: ["fr", "en"])
  func theSamplesOfToneAreToldInTheLanguageAskedFor(_ language: String) async throws {
    try await LiveHouse.run { live in
      let answer = try await live.guest.get("/api/tone?lang=\(language)").json

      #expect((answer["warmth"] as? [String])?.count == 5)
      #expect((answer["enthusiasm"] as? [String])?.count == 5)
      #expect((answer["styles"] as? [String: Any])?.count == 6)
      #expect((answer["asked"] as? String)?.hasPrefix("J’ai") == (language == "fr"))
    }
  }
}
