import Companion
import Foundation
import HTTPTypes
import Testing

/// The first run and the way of somebody who was invited.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct WelcomeTests {
  @Test func aWrongCodeIsSaidBesideItAndAllThatWasTypedStays() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      try await chromium.tab { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/settings")
        try await tab.waitFor("[data-state=ready] #start")
        #expect(
          try await tab.run("return location.pathname") as? String == "/welcome", "every page leads there")
        try await tab.click("#start [type=submit]")
        try await tab.waitFor("#setup-code[aria-invalid=true] ~ .field-error")
        let described = try await tab.run(
          "const e = document.querySelector('#setup-code'); return e.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')"
        )
        #expect((described as? String)?.contains("Fill this in") == true, "the error is read with its field")

        try await tab.type("AAAA-BBBB\u{E007}", into: "#setup-code")
        try await tab.waitFor("#you")
        try await tab.type("Robin", into: "#new-name")
        try await tab.type("short", into: "#new-passphrase")
        try await tab.click("[name=adult]")
        try await tab.click("#you [type=submit]")
        try await tab.waitFor(".field-error")
        let wrong = try await tab.run("return document.querySelector('[aria-invalid]').id") as? String
        if wrong == "new-passphrase" {
          try await tab.type(LiveHouse.passphrase, into: "#new-passphrase")
          try await tab.click("#you [type=submit]")
        }
        try await tab.waitFor("#start #setup-code[aria-invalid=true]")
        try await tab.run("document.querySelector('#setup-code').value = ''")
        try await tab.type(live.house.setupCode + "\u{E007}", into: "#setup-code")
        try await tab.waitFor("#you")
        #expect(try await tab.run("return document.querySelector('#new-name').value") as? String == "Robin")
        try await tab.run("history.back()")
        try await tab.waitFor("[data-state=ready] #start")
      }
    }
  }

  @Test(arguments: ["fr", "en"])
  func theFirstCompanionShowsHowItWouldSpeak(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      try await chromium.tab(language: language) { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.signUp(live, name: "Camille")
        try await tab.waitFor("#recovery-code output")
        #expect(
          try await tab.run("return document.querySelector('#recovery-code .primary').disabled") as? Bool
            == true)
        try await tab.click("#recovery-code [type=checkbox]")
        try await tab.click("#recovery-code .primary")
        try await tab.waitFor(".sample-words")
        try await tab.until("return document.querySelector('.sample-words').textContent.length > 20")

        let first = try await tab.text(".sample-words")
        try await tab.click("[name=style][value=playful]")
        try await tab.until(
          "return document.querySelector('.sample-words').textContent !== arguments[0]", [first])
        let playful = try await tab.text(".sample-words")
        try await tab.type("\u{E014}\u{E014}", into: "[name=warmth]")
        try await tab.until(
          "return document.querySelector('.sample-words').textContent !== arguments[0]", [playful])
        if language == "fr" {
          let tu = try await tab.text(".sample-words")
          try await tab.click("[name=address][value=vous]")
          try await tab.until(
            "return document.querySelector('.sample-words').textContent !== arguments[0]", [tu])
        } else {
          #expect(
            try await tab.run("return document.querySelector('[name=address]').checkVisibility()") as? Bool
              == false)
        }
        #expect(try await tab.text(".sample-words").contains("{") == false)

        try await tab.run("document.querySelector('#companion-form [name=name]').value = 'Nour'")
        try await tab.meetCompanion()
        #expect(try await tab.text("#head-title") == "Nour")
      }
    }
  }

  @Test func somebodyInvitedComesInByTheirCode() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let host = try await live.newcomer("Host")
      let code = try await host.post("/api/invitations").json["code"] as? String ?? ""
      try await chromium.tab { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor("[data-state=ready] #sign-in")
        try await tab.click("a[href='/welcome#invited']")
        try await tab.waitFor("#invitation")
        #expect(
          try await tab.run("return document.querySelector('#setup-code').checkVisibility()") as? Bool
            == false)
        try await tab.type(code + "\u{E007}", into: "#invitation")
        try await tab.waitFor("#you")
        try await tab.type("Guest", into: "#new-name")
        try await tab.type(LiveHouse.passphrase, into: "#new-passphrase")
        try await tab.click("[name=adult]")
        try await tab.click("#you [type=submit]")
        try await tab.keepRecoveryCode()
        // What belongs to the host is not shown to a guest.
        try await tab.open("http://127.0.0.1:\(live.port)/settings")
        try await tab.waitFor("#rooms [name=theme]")
        #expect(try await tab.count("[name=quota], .models") == 0)
      }
    }
  }
}
