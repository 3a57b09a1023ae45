import Engines
import Foundation
import Testing

/// Replies as they come, and what can be done with them.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ConversationReplyTests {
  private static let rich = """
    Look at this [page](https://example.org/a), not [that](javascript:alert(1)).

    ```swift
    let answer = 42
    ```

    | Day | Minutes |
    |:----|--------:|
    | Monday | 35 |

    - [x] breathe
    - [ ] walk

    The end.
    """

  @Test func aReplyGrowsWithoutTouchingWhatStandsAndIsFollowedOnlyFromTheEnd() async throws {
    let chromium = try await Chromium()
    let (first, second) = (Gate(), Gate())
    let filler = String(repeating: "A line of the reply.\n\n", count: 60)
    let model = Scripted { request in
      request.messages.last?.text.hasSuffix("quick") == true
        ? (0..<1_000).map { .delta("word\($0) ") }
        : [
          .delta(Self.rich + "\n\n" + filler), .wait(first), .delta(filler), .wait(second),
          .delta("Last words."),
        ]
    }
    try await LiveHouse.run(model: model) { live in
      defer {
        first.open()
        second.open()
      }
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("slow")
        await first.reached()
        try await tab.until(
          "return document.querySelectorAll('.message[data-role=companion] .words p').length > 50")
        try await tab.until(ConversationScrollTests.isAtEnd)
        try await tab.run(
          "window.head = document.querySelector('.message[data-role=companion] .words').firstChild")

        // Markdown becomes elements of the list and nothing else. T1, T3
        let link = "a[href='https://example.org/a'][target=_blank][rel='noopener noreferrer']"
        #expect(try await tab.count(".words \(link)") == 1)
        #expect(try await tab.count(".words a") == 1)
        #expect(try await tab.text(".words pre code") == "let answer = 42")
        #expect(try await tab.count(".words .table[tabindex='0'] td[data-side=right]") == 1)
        #expect(try await tab.count(".words .box[role=img][aria-label]") == 2)
        #expect(try await tab.text("#spoken").contains("A line of the reply."))

        // Somebody who reads further up is left there.
        try await tab.run("document.querySelector('#main').scrollTop -= 400")
        try await tab.until("return !document.querySelector('#to-end').hidden || true")
        let place = try await tab.run("return document.querySelector('#main').scrollTop") as? Int
        first.open()
        await second.reached()
        try await tab.until(
          "return document.querySelectorAll('.message[data-role=companion] .words p').length > 100")
        #expect(try await tab.run("return document.querySelector('#main').scrollTop") as? Int == place)
        try await tab.click("#to-end")
        second.open()
        try await tab.replied()
        try await tab.until(ConversationScrollTests.isAtEnd)
        #expect(try await tab.truth("window.head.isConnected"), "what stood was not drawn again")
        try await tab.until("return document.querySelector('#spoken').textContent.includes('Last words.')")

        try await tab.say("quick")
        try await tab.replied(2)
        let whole = (0..<1_000).map { "word\($0)" }.joined(separator: " ")
        #expect(try await tab.text(".message:last-child .words") == whole)
      }
    }
  }

  @Test func versionsStandSideBySideAndOneIsChosen() async throws {
    let chromium = try await Chromium()
    let count = Counting()
    try await LiveHouse.run(model: Scripted { _ in [.delta("Version \(count.next()).")] }) { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        let shown = "return document.querySelector('.message:last-child .words').textContent === arguments[0]"
        try await tab.enter(live, as: someone)
        try await tab.say("hello")
        try await tab.replied()
        for number in 2...3 {
          try await tab.click(".do-again")
          try await tab.until(shown, ["Version \(number)."])
          try await tab.replied()
        }
        #expect(try await tab.text(".branch").contains("3/3"))

        try await tab.click(".do-compare")
        try await tab.until("return document.querySelectorAll('.version .words p').length === 3")
        #expect(try await tab.text(".version:first-child .words") == "Version 1.")
        #expect(try await tab.count(".version[data-shown]") == 1)
        try await tab.click(".version:first-child button")
        try await tab.until(shown, ["Version 1."])
        #expect(try await tab.text(".branch").contains("1/3"))

        try await tab.click(".branch button:nth-of-type(2)")
        try await tab.until(shown, ["Version 2."])

        try await tab.editMessage()
        try await tab.press(" again\u{E007}")
        try await tab.until(shown, ["Version 4."])
        try await tab.replied()
        #expect(try await tab.text(".message[data-role=person] .words") == "hello again")
        #expect(try await tab.text(".message[data-role=person] .branch").contains("2/2"))

        try await tab.click(".message[data-role=person] .do-delete")
        try await tab.click("#dialog[open] .danger")
        // What stands beside it is shown, down to its newest reply.
        try await tab.until(shown, ["Version 3."])
        #expect(try await tab.count(".message") == 2)
      }
    }
  }

  // R26: the card comes before the first word and stays in view while the reply grows.
  @Test func theCardStaysInViewWhileALongReplyGrows() async throws {
    let chromium = try await Chromium()
    let long = String(repeating: "Je reste là.\n\n", count: 80)
    try await LiveHouse.run(model: Scripted(reply: long)) { live in
      let someone = try await live.newcomer("Camille", language: "fr", country: "FR")
      try await chromium.tab(language: "fr", width: 360, height: 640) { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("je vais me tuer ce soir")
        try await tab.replied()
        let isInView =
          "const c = document.querySelector('.crisis a[href^=tel]').getBoundingClientRect(), m = document.querySelector('#main').getBoundingClientRect(); return c.top >= m.top && c.bottom <= m.bottom"
        try await tab.until(isInView)
        // One tap to help, also from the drawer.
        try await tab.click("#shelf-open")
        try await tab.click("#shelf [data-help]")
        try await tab.waitFor("#help[open] a[href^='tel:']")
      }
    }
  }
}
