import Foundation
import Testing

/// Leaving at once, without a trace that the Back button finds.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct QuickExitTests {
  @Test(arguments: ["button", "key", "sheet", "card"])
  func thePageIsBlankAndBackDoesNotBringItUp(_ way: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.open("about:blank")
        try await tab.enter(live, as: someone)
        let here = "http://127.0.0.1:\(live.port)/\(way == "card" ? "help" : "settings")"
        try await tab.open(here)
        try await tab.waitFor(way == "card" ? "#card .crisis" : "[data-state=ready] #rooms")
        // The neutral page is out of reach here: another house stands in for it.
        try await LiveHouse.run { other in
          let neutral = "https://127.0.0.1:\(other.port)/"
          try await tab.run(
            "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", [neutral])
          if way == "key" {
            try await tab.type("\u{E00C}\u{E00C}", into: "body")
          } else if way == "card" {
            try await tab.click("#card .crisis > button.outline")
          } else if way == "sheet" {
            try await tab.click(".bar [data-help]")
            try await tab.click("#help[open] .sheet-exit")
          } else {
            try await tab.click(".bar [data-exit]")
          }
          try await tab.until("return location.href !== '\(here)'")
          try await tab.back()
          try await Task.sleep(for: .milliseconds(500))
          let shown = try await tab.run("return document.body?.innerText ?? ''") as? String ?? ""
          #expect(!shown.contains("Camille") && !shown.contains("Fidelio"), "\(shown)")
        }
        // Who comes back by the address is at home.
        try await tab.open("http://127.0.0.1:\(live.port)/settings")
        try await tab.waitFor("[data-state=ready] #rooms")
      }
    }
  }

  @Test func oneEscapeOrTwoSlowOnesLeaveNothing() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.type("\u{E00C}", into: "body")
        try await Task.sleep(for: .milliseconds(700))
        try await tab.type("\u{E00C}", into: "body")
        #expect(
          try await tab.run("return document.documentElement.dataset.gone ?? 'here'") as? String == "here")

        try await tab.run("localStorage.setItem('fidelio.exit', '{\"key\":false}')")
        try await tab.type("\u{E00C}\u{E00C}", into: "body")
        #expect(
          try await tab.run("return document.documentElement.dataset.gone ?? 'here'") as? String == "here")
      }
    }
  }
}
