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
}
