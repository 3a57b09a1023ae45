import Companion
import Engines
import Foundation
import Support
import Testing

@testable import Web

/// How near a voice comes, in the browser: a measure from the press to its figure, and the blind game.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct VoiceMeasurePageTests {
  private static func former(_ week: Int) -> String {
    let words = ["window", "garden", "river", "kitchen", "station", "letter", "morning"]
    let place = words[week % 7]
    return week.isMultiple(of: 2)
      ? "Would you like to tell me about the \(place)? I have been thinking of it since you left."
      : "I see the \(place) now. And what did you say then? It sounds like a good day."
  }

  /// A house in which somebody talked with Ada for years, and a model that makes lists of everything.
  private static func measured(
    _ language: String, _ work: @Sendable (Tab, LiveHouse, Guest, _ companion: String) async throws -> Void
  ) async throws {
    let chromium = try await Chromium()
    let model = Scripted(reply: "- The first thing is tea.\n- The second thing is rest.\n- However, walk.")
    try await LiveHouse.run(model: model, change: { $0.restBeforeReading = .milliseconds(1) }) { live in
      let someone = try await live.newcomer("Camille", language: language)
      let (companion, _) = try await someone.settled()
      let resident = try #require(try await live.house.whoever(came: someone.token))
      let id = try #require(CompanionProfile.ID(companion))
      try await resident.talkedLongAgo(with: id) { Self.former($0) }
      try await chromium.tab(language: language) { tab in
        try await tab.enter(live, as: someone, at: "/voice#c=\(companion)")
        try await tab.waitFor("#measure-room form")
        try await work(tab, live, someone, companion)
      }
    }
  }

  @Test(arguments: [("fr", "autre voix", "listes"), ("en", "another voice", "lists")])
  func aMeasureIsBegunGoesOnByItselfAndIsToldInWords(
    _ language: String, _ verdict: String, _ trait: String
  ) async throws {
    try await Self.measured(language) { tab, _, someone, companion in
      try await tab.run("document.querySelector('#measure-room [name=pairs]').value = '20'")
      try await tab.click("#measure-room form [type=submit]")
      try await tab.waitFor("#measure-room .verdict")

      let told = try await tab.text("#measure-room")
      #expect(told.contains(verdict) && told.contains(trait), "\(told)")
      try await tab.until("return document.querySelectorAll('#measure-room .measures tbody tr').length === 1")
      for look in [Tab.Look(width: 360), Tab.Look(), Tab.Look(isDark: true)] {
        try await tab.wear(look)
        let troubles = try await tab.troubles(Audit.sizes) + tab.troubles(Audit.colours)
        #expect(troubles.isEmpty, "\(look): \(troubles)")
        try await tab.keepPicture("measure-\(language)-\(look)")
      }
      #expect(try await tab.troubles(Audit.structure, [language]).isEmpty)
      #expect(try await tab.namelessControls().isEmpty)
      let messages = try await someone.get("/api/companions/\(companion)/threads").list
      #expect(messages.count == 2, "no conversation was made of it")
    }
  }

  @Test func theBlindGameIsPlayedWithTheKeyboardAndCountsForNothingElse() async throws {
    try await Self.measured("en") { tab, _, someone, companion in
      _ = try await someone.post("/api/companions/\(companion)/fidelity", #"{"pairs":20}"#)
      try await tab.run("location.reload()")
      try await tab.waitFor("#measure-room .verdict")
      let before = try await someone.get("/api/companions/\(companion)/fidelity").body
      try await tab.run("[...document.querySelectorAll('#measure-room button')].at(-1).focus()")
      try await tab.run("document.activeElement.click()")

      for round in 1...10 {
        try await tab.until("return document.querySelectorAll('.side button:enabled').length === 2")
        try await tab.run(
          "[...document.querySelectorAll('.side')].find(s => !s.querySelector('.written').textContent.startsWith('- ')).querySelector('button').click()"
        )
        try await tab.until(
          "return document.querySelector('.game-count').textContent.includes(arguments[0])",
          ["right in \(round) of \(round)."])
        #expect(try await tab.run("return document.activeElement.matches('.primary')") as? Bool == true)
        if round == 10 { try await tab.keepPicture("game") }
        try await tab.run("document.activeElement.click()")
      }

      #expect(try await someone.get("/api/companions/\(companion)/fidelity").body == before)
    }
  }
}

extension Tab {
  /// Leaves a picture in the folder that `FIDELIO_PICTURES` names, for whoever wants to look.
  func keepPicture(_ name: String) async throws {
    guard let folder = ProcessInfo.processInfo.environment["FIDELIO_PICTURES"] else { return }
    try await picture(to: URL(filePath: folder).appending(path: "\(name).png"))
  }
}
