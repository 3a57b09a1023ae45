import Foundation
import HTTPTypes
import Testing

/// The page of days alone, in every theme and window: the walk through the house takes much longer.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct DaysLookTests {
  @Test(arguments: ["fr", "en"])
  func theDaysCanBeReadReachedAndHeard(_ language: String) async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language)
      for ago in 0...9 {
        let day = String(Date(timeIntervalSinceNow: -Double(ago) * 86_400).ISO8601Format().prefix(10))
        let night = #"{"bed":1380,"up":430,"latency":15,"wakes":0}"#
        _ = try await someone.ask(
          .put, "/api/care/days",
          json: #"{"day":"\#(day)","mood":\#((ago * 3) % 11),"note":"Bramquizon","sleep":\#(night)}"#)
      }
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/days")
        try await tab.waitFor("#seen .plot-figure svg")
        try await tab.run("document.querySelector('#calendar .row button').click()")
        try await tab.waitFor(".calendar-address")
        try await tab.run("for (const one of document.querySelectorAll('main details')) one.open = true")
        try await tab.until(Audit.rest)
        var troubles: [String] = []
        for look in AccessTests.themes {
          try await tab.wear(look)
          troubles += try await tab.troubles(Audit.colours).map { "\(look): \($0)" }
          if let folder = Screenshots.folder {
            try await tab.picture(to: URL(filePath: folder).appending(path: "days-\(language)-\(look).png"))
          }
        }
        for look in AccessTests.windows {
          try await tab.wear(look)
          troubles += try await tab.troubles(Audit.sizes).map { "\(look): \($0)" }
          if let folder = Screenshots.folder {
            try await tab.picture(to: URL(filePath: folder).appending(path: "days-\(language)-\(look).png"))
          }
        }
        try await tab.wear(Tab.Look(width: 1280))
        troubles += try await tab.troubles(Audit.sizes)
        troubles += try await tab.troubles(Audit.structure, [language])
        troubles += try await tab.namelessControls()
        #expect(troubles.isEmpty, "\(troubles.joined(separator: "\n"))")
      }
    }
  }
}
