import Foundation
import HTTPTypes
import Testing

/// How the house is, in words.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct HousePageTests {
  @Test(arguments: ["fr", "en"])
  func theHouseIsToldInWordsWithTroubleFirst(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language)
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/house")
        try await tab.waitFor(".check h2")
        let states = try await tab.run(
          "return [...document.querySelectorAll('.check')].map(c => c.dataset.state)")
        let order = ["trouble", "note", "fine"]
        let places = (states as? [String] ?? []).compactMap { order.firstIndex(of: $0) }
        #expect(places.count >= 4 && places == places.sorted())
        let text = try await tab.text("#rooms")
        #expect(text.contains(language == "fr" ? "Le coffre" : "The store"))
        let commands = try await tab.run(
          "return [...document.querySelectorAll('.mend code')].map(c => c.textContent)")
        #expect((commands as? [String] ?? []).contains { $0.hasPrefix("./fidelio backup ") })
        #expect(!text.contains("/tmp") && !text.contains("Camille"))
      }
    }
  }
}
