import Companion
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Bringing an export in, in the browser.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ImportPageTests {
  @Test func aFileIsChosenComesInIsReportedAndItsOfferAccepted() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-page-\(UUID()).jsonl")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(Guest.smallExport.utf8).write(to: file)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/account")
        try await tab.waitFor("a[href='/import']")
        try await tab.run("document.querySelector(\"a[href='/import']\").click()")
        try await tab.waitFor("#choose [type=file]")
        try await tab.type(file.path, into: "#choose [type=file]")
        try await tab.click("#choose [type=submit]")
        try await tab.waitFor("#import-list [data-state=done]")
        #expect(try await tab.text("#import-list").contains("brought in: 1. Messages: 1."))
        try await tab.run("document.querySelector('#import-list .row .outline').click()")
        try await tab.waitFor("#import-list table a")
        #expect(try await tab.text("#import-list table").contains("An evening"))

        try await tab.waitFor("#offer-list .offer")
        #expect(try await someone.get("/api/companions").body.contains(#""persona":"""#))
        // Nothing is chosen beforehand that would change a character.
        try await tab.click("#offer-list [type=submit]")
        try await tab.waitFor("#offer-list [name=companion][aria-invalid=true]")
        let nour = "0123456789abcdef0123456789abcdef"
        #expect(
          try await someone.ask(.patch, "/api/companions/\(nour)", json: #"{"persona":"Slow."}"#).status
            == 200)
        try await tab.run("location.reload()")
        try await tab.until(
          "return document.querySelector(`#offer-list option[value='\(nour)']`) && document.readyState === 'complete'"
        )
        try await tab.run("document.querySelector('#offer-list [name=companion]').value = '\(nour)'")
        try await tab.click("#offer-list [type=submit]")
        try await tab.waitFor("#dialog[open] .danger")
        #expect(
          try await tab.text("#dialog").contains(
            "Nour already has a character, which would be replaced: “Slow.”"))
        try await tab.click("#dialog .danger")
        try await tab.until(
          "return document.querySelector('#offer-list h3')?.textContent === 'Former character: Nour'")
        try await tab.click("#offer-list .offer .row .outline")
        try await tab.until("return document.querySelector('#offers').hidden")

        #expect(try await someone.get("/api/companions").body.contains("Calm."))
      }
    }
  }

  /// What would let something leave the house is left by taking all over, says what leaves before it is taken, and a no
  /// leaves it waiting.
  @Test(arguments: ["fr", "en"])
  func whatLeavesTheHouseIsTakenByItselfAlone(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language)
      _ = try await someone.brings(Guest.leavingExport)
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/import")
        try await tab.waitFor("#offer-all button")
        try await tab.click("#offer-all button")
        try await tab.waitFor("#dialog[open] .primary")
        try await tab.click("#dialog .primary")
        try await tab.until("return document.querySelectorAll('#offer-list .offer').length === 2")
        func book() async throws -> String { try await someone.get("/api/care/follow-up").body }
        #expect(try await book().contains(#""isOn":true"#))
        #expect(try await !book().contains("ring.example.org"))

        let address = "#offer-list .offer:nth-child(2)"
        try await tab.click("\(address) .primary")
        try await tab.waitFor("#dialog[open] .primary")
        let told = try await tab.text("#dialog")
        #expect(told.contains(language == "fr" ? "sous la clé de la maison" : "under the house’s own key"))
        try await tab.click("#dialog .outline")
        #expect(try await !book().contains("ring.example.org"))
        #expect(try await tab.text(address).contains("https://ring.example.org:443/x"))
        #expect(try await tab.troubles(Audit.structure, [language]).isEmpty)

        try await tab.click("\(address) .primary")
        try await tab.waitFor("#dialog[open] .primary")
        try await tab.click("#dialog .primary")
        try await tab.until("return document.querySelectorAll('#offer-list .offer').length === 1")
        #expect(try await book().contains("ring.example.org"))
        try await tab.click("#offer-list .offer .primary")
        try await tab.waitFor("#dialog[open] .primary")
        #expect(try await tab.text("#dialog").contains("api.example.org"))
        try await tab.click("#dialog .primary")
        try await tab.until("return document.querySelector('#offers').hidden")
      }
    }
  }
}
