import Companion
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// What a person sets is seen at once, kept, and worn before the first paint.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct SettingsPageTests {
  @Test func appearanceIsSeenAtOnceKeptAndWornBeforeTheFirstPaint() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.click("[name=theme][value=dark]")
        try await tab.click("[name=contrast]")
        try await tab.click("[name=stillness]")
        try await tab.type("\u{E014}\u{E014}", into: "[name=textSize]")
        #expect(
          try await tab.run("return getComputedStyle(document.documentElement).colorScheme") as? String
            == "dark")
        #expect(
          try await tab.run("return getComputedStyle(document.documentElement).fontSize") as? String
            == "19.2px")
        try await tab.until("return document.querySelector('#rooms [role=status]').textContent !== ''")
        let looks = try await someone.get("/api/me").json["appearance"] as? [String: Any]
        #expect(looks?["theme"] as? String == "dark" && looks?["contrast"] as? Bool == true)
        #expect(looks?["textSize"] as? Int == 120 && looks?["stillness"] as? Bool == true)

        // A page that nobody is signed in to yet wears it too.
        try await tab.open("http://127.0.0.1:\(live.port)/help")
        let root = try await tab.run(
          "const d = document.documentElement.dataset; return [d.theme, 'contrast' in d, 'still' in d].join()"
        )
        #expect(root as? String == "dark,true,true")
      }
    }
  }

  @Test func theQuickExitIsChosenAmongThePagesTheHouseTakes() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        let offered = try await tab.run(
          "return [...document.querySelectorAll('[name=url] option')].map(o => o.value)")
        #expect(offered as? [String] == QuickExit.addresses)
        try await tab.run(
          "document.querySelector('[name=url]').value = arguments[0]", [QuickExit.addresses[1]])
        try await tab.click("[name=key]")
        try await tab.run("document.querySelector('[name=url]').form.requestSubmit()")
        try await tab.until("return JSON.parse(localStorage.getItem('fidelio.exit'))?.key === false")
        let kept = try await someone.get("/api/me").json["quickExit"] as? [String: Any]
        #expect(kept?["url"] as? String == QuickExit.addresses[1] && kept?["key"] as? Bool == false)
      }
    }
  }

  @Test func theModelIsNamedWithWhetherWordsLeave() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.waitFor(".model-now .sign-in, .model-now .sign-out")
        #expect(try await tab.text(".model-now .sign-in").contains("on this machine"))
      }
    }
  }

  @Test func aQuotaThatIsNoNumberIsRefusedBesideItsField() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.type("lots\u{E007}", into: "[name=quota]")
        try await tab.waitFor("[name=quota][aria-invalid=true]")
        #expect(try await tab.run("return document.querySelector('[name=quota]').value") as? String == "lots")
        try await tab.run("document.querySelector('[name=quota]').value = ''")
        try await tab.type("500\u{E007}", into: "[name=quota]")
        try await tab.waitFor("#dialog output.code")
      }
    }
  }
}
