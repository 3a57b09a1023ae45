import Companion
import Engines
import Foundation
import HTTPTypes
import Support
import Testing

/// The journal in the browser: written, kept, reflected on, found, and never lost.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct JournalPageTests {
  private struct Said: Sendable {
    let language: String
    let entry: String
    let reply: String
    let thought: String
    let question: String
  }

  private static let both = [
    Said(
      language: "fr", entry: "Nous avons dîné tôt. Tout le monde me trouve nul, j’en suis sûr.",
      reply: "On dirait que la soirée a été lourde. Qu’est-ce qui vous a aidé un peu ?",
      thought: "Tout le monde me trouve nul, j’en suis sûr.", question: "Qu’est-ce qui vous a aidé un peu ?"),
    Said(
      language: "en", entry: "We had dinner early. Everybody thinks I am useless, I am sure of it.",
      reply: "It sounds as if the evening was heavy. What helped a little?",
      thought: "Everybody thinks I am useless, I am sure of it.", question: "What helped a little?"),
  ]

  // CARE §9: one reflection, one question, and an offer that names no trap and can be left.
  @Test(arguments: [0, 1])
  func anEntryIsKeptReflectedOnAndOffered(_ index: Int) async throws {
    let said = Self.both[index]
    let chromium = try await Chromium()
    // Vectors of another width are left out: what is made of hashed words would be taken for meaning.
    try await run(Scripted(reply: said.reply)) { live in
      let someone = try await live.newcomer("Camille", language: said.language, country: "FR")
      try await chromium.tab(language: said.language) { tab in
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.waitFor("#writing textarea")
        #expect(try await !tab.text(".journal-question").isEmpty, "a prompt of the day")
        try await tab.run(
          "const s = document.querySelector('[name=prompt]'); s.value = ''; s.dispatchEvent(new Event('change'))"
        )
        try await tab.type(said.entry, into: "#writing textarea")
        try await tab.click("#writing [type=submit]")
        try await tab.waitFor("#after .journal-asked")

        #expect(try await tab.text("#after .journal-asked") == said.question)
        #expect(try await tab.text("#entries .journal-words") == said.entry)
        #expect(
          try await tab.run("return document.querySelector('#writing textarea').value") as? String == "")
        try await tab.waitFor(".journal-offer blockquote")
        let offered = try await tab.text(".journal-offer")
        #expect(offered.contains(said.thought))
        for name in ["Lecture de pensée", "Mind reading", "Étiquetage", "Labelling", "Catastrophi"] {
          #expect(!offered.contains(name), "no trap is named (C5)")
        }
        try await tab.click(".journal-offer [data-act=leave]")
        try await tab.until("return !document.querySelector('.journal-offer')")
        #expect(try await tab.text("#after").contains(said.question), "the rest stays")
      }
      let kept = try await someone.get("/api/journal").json["entries"] as? [[String: Any]]
      #expect(kept?.first?["text"] as? String == said.entry)
      #expect((kept?.first?["reflection"] as? [String: Any])?["question"] as? String == said.question)
    }
  }

  // CARE §9: the offer is taken, and the thought stands in the first step of the record, word for word.
  @Test(arguments: [0, 1])
  func anOfferTakenBeginsARecordWithTheThought(_ index: Int) async throws {
    let said = Self.both[index]
    let chromium = try await Chromium()
    try await run(Scripted(reply: said.reply)) { live in
      let someone = try await live.newcomer("Camille", language: said.language, country: "FR")
      try await chromium.tab(language: said.language) { tab in
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.type(said.entry, into: "#writing textarea")
        try await tab.click("#writing [type=submit]")
        try await tab.click(".journal-offer li .outline")

        try await tab.waitFor("[data-question=situation] textarea")
        #expect(try await tab.run("return location.pathname") as? String == "/exercises")
        #expect(try await tab.text(".sight").contains(said.thought))
        try await tab.exerciseWords("situation", "A table, samedi.")
        // The thought is answered already: how much it is believed comes next.
        try await tab.waitFor("[data-question=belief]")
        #expect(try await tab.text(".sight").contains(said.thought))
      }
      let begun = try await someone.get("/api/exercises").json["begun"] as? [[String: Any]]
      #expect(begun?.count == 1)
      #expect(begun?.first?["about"] as? String == said.thought)
    }
  }

  private func run(_ model: Scripted, _ work: @Sendable (LiveHouse) async throws -> Void) async throws {
    try await TestHouse.open(model: model, embedder: ScriptedEmbedder(dimension: 8)) { test in
      try await LiveHouse.door(of: test) { try await work($0) }
    }
  }

  // C1, R24
  @Test func dangerStandsAboveEverythingAndTheWordsAreKept() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run(model: Scripted(reply: "It sounds as if it was heavy.")) { live in
      let someone = try await live.newcomer("Robin", country: "GB")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.type("I want to die tonight.", into: "#writing textarea")
        try await tab.click("#writing [type=submit]")
        try await tab.waitFor("#watch .crisis")
        try await tab.waitFor("#watch [data-answer=safe]")

        #expect(try await tab.count(".journal-offer") == 0)
        #expect(try await tab.text("#entries").contains("I want to die tonight."))
        let isAbove = try await tab.run(
          "return Boolean(document.querySelector('#watch').compareDocumentPosition(document.querySelector('#writing')) & 4)"
        )
        #expect(isAbove as? Bool == true)
      }
    }
  }

  @Test func whatIsTypedComesBackAndAFailedSaveKeepsIt() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.type("half a page", into: "#writing textarea")
        try await tab.until(
          "return document.querySelector('#journal-state').textContent === 'The draft is kept.'")
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.waitFor("#writing textarea")
        #expect(
          try await tab.run("return document.querySelector('#writing textarea').value") as? String
            == "half a page")

        try await tab.run(
          """
          const ask = window.fetch;
          window.restore = () => (window.fetch = ask);
          window.fetch = (path, how) => how?.method === 'POST' ? Promise.reject(new Error('gone')) : ask(path, how);
          """)
        try await tab.click("#writing [type=submit]")
        try await tab.waitFor("#writing .field-error")
        #expect(
          try await tab.run("return document.querySelector('#writing textarea').value") as? String
            == "half a page")
        try await tab.run("window.restore()")
        try await tab.click("#writing [type=submit]")
        try await tab.waitFor("#entries .journal-words")
        #expect(try await someone.get("/api/journal").json["draft"] == nil)
      }
    }
  }

  @Test func anEntryIsFoundChangedAndDeleted() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Robin")
      _ = try await someone.post("/api/journal", #"{"text":"An été by the sea."}"#)
      _ = try await someone.post("/api/journal", #"{"text":"Rain all day."}"#)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/journal")
        try await tab.type("ETE\u{E007}", into: "#journal-search [name=text]")
        try await tab.waitFor("#entries mark")
        #expect(try await tab.count("#entries .journal-entry") == 1)
        try await tab.click("#entries [data-act=edit]")
        try await tab.type(" Changed.", into: "#entries textarea")
        try await tab.click("#entries [type=submit]")
        try await tab.until(
          "return document.querySelector('#entries .journal-words')?.textContent.includes('Changed.')")
        try await tab.click("#entries [data-act=delete]")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.until(
          "return document.querySelector('#journal-said').textContent === 'The page is deleted.'")
        #expect(try await !someone.get("/api/journal").body.contains("by the sea"))
      }
    }
  }
}
