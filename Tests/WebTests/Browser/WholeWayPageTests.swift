import Companion
import Engines
import Foundation
import HTTPTypes
import Support
import Testing

/// The whole way home, in a browser: from a vendor's archive to a conversation with the companion as it was.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct WholeWayPageTests {
  @Test(arguments: [
    (Language.fr, "capitaine", "Bonsoir, je suis rentré."), (.en, "captain", "Good evening, I am home."),
  ])
  func fromAnArchiveToTheKeptCompanion(_ language: Language, _ petName: String, _ said: String) async throws {
    let chromium = try await Chromium()
    let persona = InventedPersona.of(language)
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-way-\(UUID()).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try persona.writeChatGPTArchive(to: file)
    let reply = language == .fr ? "Te voilà. Le train a tenu ?" : "There you are. Did the train hold?"
    let model = Scripted(reply: reply)
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer(persona.person, language: language.rawValue)
      let resident = try await live.house.resident(session: someone.token)
      try await chromium.tab(language: language.rawValue) { tab in
        // The archive comes in.
        try await tab.enter(live, as: someone, at: "/import")
        try await tab.waitFor("#choose [type=file]")
        try await tab.type(file.path, into: "#choose [type=file]")
        try await tab.click("#choose [type=submit]")
        try await tab.waitFor("#import-list [data-state=done]")
        let companion = try #require(try await resident.companions().first)
        #expect(try await resident.companions().count == 1)

        // The time is chosen by the model that was loved, not the one that came after it.
        let host = try await tab.run("return location.origin") as? String ?? ""
        try await tab.open("\(host)/voice#c=\(companion.id)")
        try await tab.waitFor("#era table")
        try await tab.run(
          """
          for (const box of document.querySelectorAll('#era [name=model]')) {
            if (box.checked !== (box.value === '\(InventedPersona.former)')) box.click();
          }
          """)
        try await tab.run("document.querySelector('#era [type=submit]').click()")
        try await tab.until("return document.querySelector('#era-done').textContent !== ''")
        #expect(try await resident.eraPage(of: companion.id).chosen?.models == [InventedPersona.former])

        // Who it was: the card is made, a line kept, and taken into use.
        try await tab.waitFor("#persona-make")
        try await tab.click("#persona-make")
        try await tab.waitFor("#persona [data-kind=petName] .persona-line")
        #expect(try await tab.text("#persona").contains(petName))
        try await tab.run("document.querySelector('#persona [data-kind=petName] [data-do=keep]').click()")
        try await tab.waitFor("#persona [data-kind=petName] [data-state=kept]")
        try await tab.click("#persona-use")
        try await tab.waitFor("#persona-used")

        // How it spoke.
        try await tab.click("#manner-turn")
        try await tab.waitFor("#manner .quotes li")

        // And a conversation with it.
        _ = try await resident.addThread(with: companion.id)
        try await tab.open("\(host)/")
        try await tab.waitFor("#house #say")
        try await tab.until("return Boolean(document.querySelector('.thread[data-current]'))")
        try await tab.say(said)
        try await tab.replied()
        #expect(try await tab.text(".message[data-role=companion]:last-child .words") == reply)
      }
      let asked = try #require(model.heard.requests.last { $0.messages.last?.text.contains(said) == true })
      let former = Set(persona.pairs().map(\.reply))
      #expect(asked.messages.first?.text.contains(petName) == true, "the card is in the prompt")
      #expect(
        asked.messages.contains { $0.role == .assistant && former.contains($0.text) }, "so are exemplars")
      #expect(!asked.messages.contains { $0.role == .assistant && $0.text.hasPrefix("- ") })
    }
  }
}
