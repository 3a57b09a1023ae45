import Engines
import Foundation
import Testing

/// The page in a real browser, from the first screen to a conversation.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct FirstEveningTests {
  @Test(arguments: ["fr", "en"])
  func aNewcomerSignsUpAndConverses(_ language: String) async throws {
    let chromium = try await Chromium()
    let reply = language == "fr" ? "Je vous écoute. Et ensuite ?" : "I am listening. And then?"
    try await LiveHouse.run(model: Scripted(reply: reply)) { live in
      try await chromium.tab(language: language) { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.signUp(live, name: "Camille", isAdult: false)
        try await tab.waitFor("#you-form [name=adult][aria-invalid=true]")
        #expect(try await tab.run("return document.querySelector('#new-name').value") as? String == "Camille")
        try await tab.click("[name=adult]")
        try await tab.click("#you-form button[type=submit]")
        try await tab.keepRecoveryCode()
        #expect(try await tab.run("return document.documentElement.lang") as? String == language)
        #expect(try await tab.text("#head-line").contains(language == "fr" ? "Intelligence" : "Artificial"))

        try await tab.say(language == "fr" ? "Bonsoir" : "Good evening")
        try await tab.replied()
        #expect(try await tab.text(".message[data-role=companion] .words") == reply)
        // The list is asked for anew after the reply, so its title comes a moment later.
        let title = language == "fr" ? "Bonsoir" : "Good"
        try await tab.until(
          "return document.querySelector('.thread[data-current] .open')?.textContent.includes('\(title)')")
        #expect(
          try await tab.text("#spoken").contains(language == "fr" ? "Je vous écoute." : "I am listening."))
        let kept = try await tab.run("return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
        #expect(Set(kept as? [String] ?? ["none"]).isSubset(of: ["fidelio.looks", "fidelio.exit"]))
        #expect(try await tab.run("return document.cookie") as? String == "")

        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor(".message[data-role=companion]")
        #expect(try await tab.text(".message[data-role=companion] .words") == reply)
      }
    }
  }

  @Test func signingInAgainAndBeingLockedGoOnWhereOneWas() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor("[data-state=ready] #sign-in")
        try await tab.type("Camille", into: "#name")
        try await tab.type("not the passphrase\u{E007}", into: "#passphrase")
        try await tab.waitFor("#sign-in-form .form-error")
        #expect(try await tab.run("return document.querySelector('#name').value") as? String == "Camille")
        try await tab.run("document.querySelector('#passphrase').value = ''")
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#passphrase")
        try await tab.waitFor("#house #say")
        try await tab.until("return Boolean(document.querySelector('.thread[data-current]'))")
        try await tab.say("before the lock")
        try await tab.replied()

        try await live.lock(someone)
        try await tab.say("after the lock")
        try await tab.waitFor("#unlock[open]")
        let veiled = "return getComputedStyle(document.querySelector('#messages')).visibility"
        #expect(try await tab.run(veiled) as? String == "hidden", "what was said is not behind the dialogue")
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#unlock-passphrase")
        try await tab.replied(2)

        #expect(try await tab.count(".message") == 4)
        #expect(try await tab.text(".message:nth-child(3) .words") == "after the lock")
      }
    }
  }

  @Test func aReplyIsStoppedAskedAgainEditedAndDeleted() async throws {
    let chromium = try await Chromium()
    let gate = Gate()
    let model = Scripted { request in
      let isEdited = request.messages.last?.text.hasSuffix("go ahead") == true
      return isEdited ? [.delta("At once.")] : [.delta("Slowly now. "), .wait(gate), .delta("Done.")]
    }
    try await LiveHouse.run(model: model) { live in
      defer { gate.open() }
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("please wait")
        try await tab.until("return document.querySelector('#messages').textContent.includes('Slowly now.')")
        try await tab.type("\u{E00C}", into: "#say")
        try await tab.replied()
        #expect(try await tab.count(".message[data-state=stopped]") == 1)

        try await tab.editMessage()
        try await tab.waitFor(".edit textarea")
        try await tab.run("document.querySelector('.edit textarea').value = 'go ahead'")
        try await tab.click(".edit button[type=submit]")
        try await tab.until("return document.querySelector('#messages').textContent.includes('At once.')")
        try await tab.replied()
        #expect(try await tab.text(".message[data-role=person] .branch").contains("2/2"))

        try await tab.click(".message[data-role=person] .branch button:first-child")
        try await tab.until("return document.querySelector('#messages').textContent.includes('Slowly now.')")

        gate.open()
        try await tab.click(".message[data-role=companion] .acts button:nth-child(2)")
        try await tab.until(
          "return document.querySelector('.message[data-role=companion] .branch')?.textContent.includes('2/2')"
        )
        try await tab.replied()
        #expect(try await tab.text(".message[data-role=companion] .words") == "Slowly now. Done.")

        try await tab.click(".message[data-role=companion] .do-delete")
        try await tab.click("#dialog[open] .danger")
        try await tab.until("return !document.querySelector('#messages').textContent.includes('Done.')")
      }
    }
  }

  @Test func aLostConnectionLosesAndDoublesNothing() async throws {
    let chromium = try await Chromium()
    let (before, after) = (Gate(), Gate())
    let model = Scripted { _ in
      [.delta("One. "), .wait(before), .delta("Two. "), .delta("Three. "), .wait(after), .delta("Four.")]
    }
    try await LiveHouse.run(model: model) { live in
      defer {
        before.open()
        after.open()
      }
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("count")
        try await tab.until("return document.querySelector('#messages').textContent.includes('One.')")
        let offline: [String: Any] = [
          "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        ]
        try await tab.devtools("Network.enable", [:])
        try await tab.devtools("Network.emulateNetworkConditions", offline)
        before.open()
        await after.reached()
        try await tab.devtools("Network.emulateNetworkConditions", offline.merging(["offline": false]) { $1 })
        after.open()
        try await tab.replied()

        #expect(try await tab.text(".message[data-role=companion] .words") == "One. Two. Three. Four.")
      }
    }
  }
}
