import Companion
import Engines
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The first page of Care, from the first question to what came of it, by presses alone.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct CarePageTests {
  /// What is typed to a question outlives a closed tab, until it is kept as an answer.
  @Test func whatIsTypedToAQuestionComesBack() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.click("#begin")
        try await tab.type("It began in spring when", into: ".care-question[data-step=brings] textarea")
        try await tab.until(
          "return document.querySelector('.draft-state').textContent === 'The draft is kept.'")
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.waitFor(".care-question[data-step=brings] textarea")
        #expect(
          try await tab.run("return document.querySelector('.care-form textarea').value") as? String
            == "It began in spring when")
        try await tab.type(" we moved", into: ".care-question[data-step=brings] textarea")
        try await tab.click("#next")
        try await tab.until("return (\(Tab.careQuestion)) === 'since'")
      }
      let intake = try await someone.get("/api/care").json["intake"] as? [String: Any]
      #expect(intake?["draft"] == nil)
      #expect("\(intake ?? [:])".contains("It began in spring when we moved"))
    }
  }

  /// Every kind of question, a part at once, one answer changed, a pause over a reload, the bilan, a part of it in other
  /// words, and the acceptance.
  @Test func fromTheFirstQuestionToAnAcceptedBilan() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: "fr")
      try await chromium.tab(language: "fr", width: 390, height: 844) { tab in
        try await tab.enter(live, as: someone, at: "/care")
        #expect(try await tab.text("main").contains("Un score n’est pas un diagnostic"))
        try await tab.click("#begin")
        try await tab.waitFor(".care-question[data-step=brings]")
        // A question comes first on the screen, and whom to call stays above it.
        #expect(
          try await tab.run(
            "return [...document.querySelectorAll('.plainly li')].map((one) => one.checkVisibility())")
            as? [Bool]
            == [false, false, true])
        try await tab.click("#next")
        try await tab.waitFor(".care-form .form-error:not([hidden])")

        var asked: Set<String> = []
        while true {
          let now = try await tab.careStep()
          if now.isEmpty { break }
          asked.insert(now)
          switch now {
          case "since":
            try await tab.click("#back")
            try await tab.waitFor(".care-question[data-step=brings]")
            try await tab.type(" et le travail", into: ".care-form textarea")
            try await tab.click("#next")
            try await tab.until("return (\(Tab.careQuestion)) === 'since'")
            try await tab.answerCare(option: 2)
          case "tried":
            try await tab.click("[data-aside=skipped]")
            try await tab.until("return (\(Tab.careQuestion)) !== 'tried'")
          case "phq1", "phq2": try await tab.answerCare(option: 2)
          case "afraid":
            try await tab.click("#pause")
            try await tab.waitFor("#resume")
            try await tab.enter(live, as: someone, at: "/care")
            try await tab.click("#resume")
            try await tab.until("return (\(Tab.careQuestion)) === 'afraid'")
            try await tab.answerCare(words: "rater mon train")
          case "atWork":
            try await tab.click("#whole")
            try await tab.until("return document.querySelectorAll('.care-question').length === 6")
            for name in ["atWork", "atHome", "withPeople", "leisure", "selfCare"] {
              try await tab.click("[data-step=\(name)] .care-options label:nth-child(4)")
            }
            try await tab.type("le vélo", into: "[data-step=letGo] textarea")
            try await tab.click("#next")
            try await tab.until("return (\(Tab.careQuestion)) === 'night'")
            try await tab.click("#whole")
            try await tab.until("return document.querySelectorAll('.care-question').length === 1")
          case "past": try await tab.answerCare(option: 1)
          default: try await tab.answerCare()
          }
        }
        #expect(
          asked.isSuperset(of: ["offerPHQ9", "phq9", "night", "bed", "harm", "safe", "who5", "address"]))
        #expect(!asked.contains("audit2"), "whoever never drinks is not asked how much")

        try await tab.click("#make")
        try await tab.waitFor(".care-bilan")
        #expect(try await tab.count(".care-bilan > .care-block") == 6)
        #expect(try await tab.text("[data-block=understood]").contains("un peu de tout et le travail"))
        let drawn =
          try await tab.run(
            "const s = document.querySelector('svg.plot'); return [s.namespaceURI, s.querySelectorAll('rect, circle').length > 1, s.getBoundingClientRect().height > 50].join()"
          ) as? String
        #expect(drawn == "http://www.w3.org/2000/svg,true,true")
        #expect(try await tab.count(".plot-table td") > 1)
        try await tab.click("[data-change=weighs]")
        try await tab.run("document.querySelector('.care-editor textarea').value = ''")
        try await tab.type("surtout les soirs", into: ".care-editor textarea")
        try await tab.click("[data-keep=weighs]")
        try await tab.until(
          "return document.querySelector('[data-block=weighs]').textContent.includes('surtout les soirs')")
        try await tab.click("#accept")
        try await tab.until(
          "return document.querySelector('.care-decision').textContent.includes('Accepté le')")
        let kept = try await someone.get("/api/care/bilans").body
        #expect(kept.contains("surtout les soirs") && kept.contains(#""decision":"accepted""#))
      }
    }
  }

  // C1, R24: the card above everything else, no question, and the words kept; what is typed elsewhere holds it too.
  @Test func dangerInWordsStandsAboveEverythingAndTheQuestionWaits() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille", language: "fr")
      try await chromium.tab(language: "fr") { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.click("#begin")
        try await tab.type("je vais me tuer ce soir", into: ".care-form textarea")
        try await tab.click("#next")

        try await tab.waitFor("#watch .crisis a[href='tel:3114']")
        #expect(try await tab.count(".care-question") == 0)
        let isFirst =
          "document.querySelector('#watch').compareDocumentPosition(document.querySelector('h1')) & 4"
        #expect(try await tab.truth(isFirst))
        #expect(try await someone.get("/api/care").body.contains("je vais me tuer ce soir"))
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.waitFor("#watch .crisis")
        #expect(try await tab.count(".care-question, #resume") == 0)
      }
    }
  }

  /// In English, from a reminder's address: the ninth item brings the card, the house's own question lets it go on.
  @Test func theNinthItemAsksFirstHowOneIs() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin", country: "GB")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care#sitting=PHQ-9")
        for number in 1...8 {
          try await tab.until("return (\(Tab.careQuestion)) === arguments[0]", ["phq\(number)"])
          try await tab.answerCare()
        }
        try await tab.click(".care-options label:nth-child(2)")
        try await tab.click("#next")
        try await tab.waitFor("#watch .crisis a[href='tel:999']")
        #expect(try await tab.count(".care-question") == 0)

        try await tab.click("#watch [data-answer=safe]")

        try await tab.until("return document.querySelector('#sitting').textContent.includes('1 of 27')")
        #expect(try await tab.text("#sitting").contains("not a diagnosis"))
      }
    }
  }

  /// A shorter walk in English: two answers, the rest left open, taken stock of and compared with nothing.
  @Test func aHalfFinishedOneSaysSoInEnglish() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.click("#begin")
        try await tab.waitFor(".care-question[data-step=brings]")
        try await tab.answerCare(words: "the noise")
        try await tab.answerCare(option: 1)
        try await tab.click("#make-early")
        try await tab.waitFor(".care-bilan .notice")

        #expect(try await tab.text(".care-bilan .notice").contains("sleep"))
        #expect(try await tab.text("[data-block=understood]").contains("the noise"))
        try await tab.click("#not-now")
        try await tab.until(
          "return document.querySelector('.care-decision').textContent.includes('Not now:')")
        try await tab.click("#forget-care")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.waitFor("#begin")
        #expect(try await someone.get("/api/care/bilans").body.contains(#""bilans":[]"#))
      }
    }
  }

  // Another device was there first: what was typed stays, one sentence says what happened.
  @Test func whatCouldNotBeKeptStaysInItsField() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.click("#begin")
        try await tab.type("from here", into: ".care-form textarea")
        let path = "/api/care/intakes/\(try await someone.post("/api/care/intakes").id())"
        _ = try await someone.ask(
          .put, path, json: CareDoorTests.answer("brings", CareDoorTests.words("from there"), from: 1))
        try await tab.click("#next")

        try await tab.waitFor(".care-form .form-error:not([hidden])")
        #expect(try await tab.text(".care-form .form-error").contains("another device"))
        #expect(
          try await tab.run("return document.querySelector('.care-form textarea').value") as? String
            == "from here")
      }
    }
  }

  // WCAG 2.5.7: what is dragged can be pressed and steered with keys; at 320 px it is a list.
  @Test func aCardIsWrittenMovedAndReadAsAList() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/care")
        try await tab.click("#card-blank")
        try await tab.waitFor(".care-board [data-part=body]")
        #expect(try await tab.count(".care-board .care-part") == 5)
        #expect(try await tab.count(".care-lines .care-tip") == 5, "the arrow leads back")
        #expect(try await !tab.truth("document.querySelector('details.deeper').open"))
        try await tab.click("[data-part=emotions] [data-edit]")
        try await tab.type("fear", into: "[data-part=emotions] .care-felt-row input")
        try await tab.type("70", into: "[data-part=emotions] .care-felt-row input:last-child")
        try await tab.click("[data-keep=emotions]")
        try await tab.until(
          "return document.querySelector('[data-part=emotions]').textContent.includes('fear: 70')")

        let left = "document.querySelector('[data-part=body]').offsetLeft"
        let before = try await tab.run("return \(left)") as? Int ?? 0
        try await tab.click("[data-move=body]")
        try await tab.click("[data-part=body] [data-way=right]")
        try await tab.until("return \(left) > arguments[0]", [before])
        let pressed = try await tab.run("return \(left)") as? Int ?? 0
        try await tab.run("document.querySelector('[data-move=body]').focus()")
        try await tab.press("\u{E014}")
        try await tab.until("return \(left) > arguments[0]", [pressed])
        // Kept a moment after the last step.
        var kept = ""
        for _ in 0..<200 where !kept.contains(#""x":20"#) {
          try await Task.sleep(for: .milliseconds(50))
          kept = try await someone.get("/api/care/formulations").body
        }
        #expect(kept.contains(#""x":20"#))

        try await tab.wear(Tab.Look(width: 320))
        try await tab.until(
          "return getComputedStyle(document.querySelector('.care-board')).display === 'grid'")
        try await tab.until("return document.querySelector('[data-part=body]').style.left === ''")
        #expect(try await tab.troubles(Audit.sizes).isEmpty)
      }
    }
  }
}
