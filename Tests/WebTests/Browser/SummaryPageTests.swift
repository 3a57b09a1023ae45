import Companion
import Foundation
import HTTPTypes
import Testing

/// The summary in the browser: ticked, looked at, taken along; what is on paper is what was on the page.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct SummaryPageTests {
  // C3, CARE §8
  @Test(.enabled(if: Tab.readsPaper, "poppler-utils is not installed"), arguments: ["fr", "en"])
  func theFileHoldsWhatWasTickedAndNothingElse(_ language: String) async throws {
    let isFrench = language == "fr"
    let why = isFrench ? "Je dors mal depuis l’été." : "I have slept badly since the summer."
    let asked = isFrench ? "Combien de séances ?" : "How many sessions?"
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: language, country: "FR")
      _ = try await someone.ask(
        .put, "/api/plan",
        json:
          #"{"version":0,"plan":{"signs":[],"coping":[{"text":"Marcher au canal"}],"distraction":[],"people":[],"professionals":[],"safety":[]}}"#
      )
      try await chromium.tab(language: language, width: 390, height: 800) { tab in
        try await tab.enter(live, as: someone, at: "/summary")
        try await tab.waitFor("#tick-why")
        #expect(
          try await tab.run("return document.querySelectorAll('[name=ticked]:checked').length") as? Int == 0)
        #expect(try await tab.truth("document.querySelector('#summary-get').disabled"), "nothing is ticked")
        try await tab.type(why, into: "[name=why]")
        try await tab.type(asked, into: "[name=questions]")
        try await tab.click("#tick-why")
        try await tab.until(
          "return document.querySelector('#preview')?.textContent.includes(arguments[0])", [why])

        let shown = try await tab.text("#preview .paper")
        #expect(!shown.contains(asked) && !shown.contains("canal"))
        #expect(shown.contains(isFrench ? "sans valeur diagnostique" : "no diagnostic value"))
        #expect(try await !tab.truth("document.querySelector('#summary-get').disabled"))
        let first = try await tab.paper()
        #expect(first.contains(why) && !first.contains(asked) && !first.contains("canal"))

        try await tab.click("#tick-why")
        try await tab.click("#tick-safety")
        try await tab.click("#tick-questions")
        try await tab.until(
          "const p = document.querySelector('#preview .paper')?.textContent ?? ''; return p.includes(arguments[0]) && p.includes('canal') && !p.includes(arguments[1])",
          [asked, why])
        let second = try await tab.paper()
        #expect(second.contains(asked) && second.contains("Marcher au canal") && !second.contains(why))
        // The same text on the page as on paper.
        let lines =
          try await tab.run(
            "return [...document.querySelectorAll('#preview .paper :is(h3:not(.paper-break), h4, p, blockquote, td)')].map(e => e.textContent.replace(/\\s+/g, ' ').trim())"
          ) as? [String] ?? []
        #expect(lines.count > 5)
        for line in lines { #expect(second.contains(line), "\(line)") }
      }
    }
  }

  // CARE §8: the card is drawn, boxes that lie over nothing and arrows between them; on a narrow window it is a list.
  @Test(.enabled(if: Tab.readsPaper, "poppler-utils is not installed"))
  func theCardIsDrawnInThePreviewAndOnPaper() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      let card = try await someone.post("/api/care/formulations").json
      let id = try #require(card["id"] as? String)
      let version = try #require(card["version"] as? Int)
      let words =
        #""situation":"Monday meeting","thoughts":"They think I am slow","behaviours":"I keep silent","keepsGoing":"Nobody hears me""#
      let kept = try await someone.ask(
        .patch, "/api/care/formulations/\(id)", json: #"{"version":\#(version),"texts":{\#(words)}}"#)
      #expect(kept.status == 200)
      try await chromium.tab(width: 1_000, height: 800) { tab in
        try await tab.enter(live, as: someone, at: "/summary")
        try await tab.click("#tick-formulation")
        try await tab.waitFor("#preview .loop-part")

        #expect(try await tab.count("#preview .loop-part") == 6)
        #expect(try await tab.run(Self.overlaps) as? [String] == [])
        #expect(try await tab.truth("document.querySelector('.loop-back').checkVisibility()"))
        let paper = try await tab.paper()
        for text in [
          "Monday meeting", "They think I am slow", "I keep silent", "Nobody hears me", "A loop: ",
        ] {
          #expect(try await tab.text("#preview .loop").contains(text) && paper.contains(text), "\(text)")
        }
        try await tab.devtools(
          "Emulation.setDeviceMetricsOverride",
          ["width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": true])
        try await tab.until("return !document.querySelector('.loop-back').checkVisibility()")
        #expect(try await tab.run(Self.overlaps) as? [String] == [])
        #expect(try await tab.truth("document.documentElement.scrollWidth <= 320"))
      }
    }
  }

  /// Pairs of boxes of a drawn card that lie over one another.
  private static let overlaps = """
    const boxes = [...document.querySelectorAll('.loop-part')].map((one) => [one.dataset.part, one.getBoundingClientRect()]);
    return boxes.flatMap(([name, one], index) => boxes.slice(0, index)
      .filter(([, other]) => one.left < other.right - 1 && other.left < one.right - 1
        && one.top < other.bottom - 1 && other.top < one.bottom - 1)
      .map(([other]) => `${name} over ${other}`));
    """

  @Test func homeworkIsTypedInAndPlanned() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/summary")
        try await tab.type("Walk to the canal", into: "#homework [name=text]")
        try await tab.type("Dr Roux", into: "#homework [name=from]")
        try await tab.run(
          """
          const day = new Date(Date.now() + 86400000).toISOString().slice(0, 10);
          document.querySelector('#homework [name=day]').value = day;
          """)
        try await tab.click("#homework [type=submit]")
        try await tab.waitFor("#homework [data-homework]")

        let told = try await tab.text("#homework [data-homework]")
        #expect(told.contains("Walk to the canal") && told.contains("given by Dr Roux"))
        try await tab.click("#homework [data-homework] button")
        try await tab.until("return !document.querySelector('#homework [data-homework]')")
      }
    }
  }
}
