import Foundation
import HTTPTypes
import Testing

/// Finding again what was said.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct SearchPageTests {
  @Test func whatWasSaidIsFoundWithoutAccentsAndTheWayLeadsThere() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled(name: "Ada")
      let said = "Ma sœur déménage à Angoulême <img src=x onerror=window.pwned=1>"
      let (message, reply) = try await someone.say(said, in: thread)
      _ = try await someone.follow(reply)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/search")
        try await tab.type("angoul", into: "#search-text")
        try await tab.waitFor(".hit mark")
        #expect(try await tab.text(".hit mark").hasPrefix("Angoul"))
        #expect(try await tab.count("img") == 0)
        #expect(
          try await tab.run("return document.querySelector('.hit').getAttribute('href')") as? String
            == "/#t=\(thread)&m=\(message)")
        #expect(
          try await tab.run("return location.href") as? String == "http://127.0.0.1:\(live.port)/search")

        try await tab.type("xyzzy", into: "#search-text")
        try await tab.until("return document.querySelectorAll('.hit').length === 0")
        try await tab.until("return document.querySelector('#search-status').textContent !== ''")
      }
    }
  }
}
