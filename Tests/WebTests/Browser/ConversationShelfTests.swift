import Companion
import Engines
import Foundation
import Support
import Testing

/// The conversations at the side, the private ones, and why a reply came.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ConversationShelfTests {
  @Test func fiveHundredConversationsStandByDateAndAreSortedOut() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, _) = try await someone.settled()
      let resident = try await live.house.resident(session: someone.token)
      let id = try #require(CompanionProfile.ID(companion))
      for number in 0..<500 {
        let thread = try await resident.addThread(with: id)
        _ = try await resident.update(thread.id, ThreadChange(title: "Talk \(number)"))
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.until("return document.querySelectorAll('#threads .thread').length >= 500")
        #expect(try await tab.count("#threads h2") >= 1)

        // Pinned comes first, archived is folded away, a name is changed where it stands.
        try await menu(tab, "Talk 100", item: 2)
        try await tab.until(
          "return document.querySelector('#threads ul').textContent.includes('Talk 100')"
            + " && document.querySelectorAll('#threads ul')[0].children.length === 1")
        try await menu(tab, "Talk 200", item: 3)
        try await tab.waitFor("#archived")
        #expect(try await tab.truth("!document.querySelector('#threads').textContent.includes('Talk 200')"))
        try await tab.click("#archived summary")
        try await tab.until("return document.querySelector('#archived ul').textContent.includes('Talk 200')")
        try await menu(tab, "Talk 300", item: 1)
        try await tab.waitFor(".rename input")
        try await tab.run("document.querySelector('.rename input').value = ''")
        try await tab.press("A better name\u{E007}")
        try await tab.until("return document.querySelector('#threads').textContent.includes('A better name')")
        let names = try await resident.threads(of: nil).map(\.title)
        #expect(names.contains("A better name") && !names.contains("Talk 300"))
      }
    }
  }

  private func menu(_ tab: Tab, _ title: String, item: Int) async throws {
    // The list may just be drawn anew.
    try await tab.until(
      "return [...document.querySelectorAll('.thread > .open')].some(one => one.title === arguments[0])",
      [title])
    try await tab.run(
      "const row = [...document.querySelectorAll('.thread')].find(t => t.querySelector('.open').title === arguments[0]);"
        + " row.scrollIntoView({block: 'center'}); row.querySelector('.icon').click()", [title])
    try await tab.click("#thread-menu:popover-open button:nth-child(\(item))")
  }

  @Test func aPrivateConversationShowsItAndIsGoneAfterALock() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.click("#new-private")
        try await tab.waitFor("#private-sign")
        #expect(try await tab.truth("document.querySelector('#house').hasAttribute('data-private')"))
        try await tab.say("between us")
        try await tab.replied()
        #expect(try await tab.count(".thread[data-private] .sign[role=img][aria-label]") == 1)

        try await live.lock(someone)
        try await tab.say("still there?")
        try await tab.waitFor("#unlock[open]")
        try await tab.type("\(LiveHouse.passphrase)\u{E007}", into: "#unlock-passphrase")
        // Another private one takes its place, and what was being said is not lost.
        try await tab.until(
          "return document.querySelector('#say').value === 'still there?' && !document.querySelector('#unlock').open"
        )
        #expect(try await tab.truth("document.querySelector('#house').hasAttribute('data-private')"))
        #expect(
          try await tab.truth("!document.querySelector('#messages').textContent.includes('between us')"))
      }
    }
  }

  @Test func theListIsADrawerOnNarrowScreens() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab(width: 360, height: 700) { tab in
        try await tab.enter(live, as: someone)
        try await tab.click("#shelf-open")
        try await tab.waitFor("#shelf[role=dialog][aria-modal]")
        #expect(try await tab.run("return document.activeElement.id") as? String == "shelf-close")
        for _ in 0..<12 {
          try await tab.press("\u{E004}")
          #expect(
            try await tab.truth(
              "document.activeElement === document.body || document.activeElement.closest('#shelf')"))
        }
        try await tab.press("\u{E00C}")
        try await tab.until("return document.querySelector('#house').dataset.shelf !== 'open'")
        #expect(try await tab.run("return document.activeElement.id") as? String == "shelf-open")
        #expect(try await tab.count("[inert]") == 0)
      }
    }
  }

  @Test func whyAReplyCameIsOneClickAway() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        for _ in 0..<2 {
          try await tab.say("My sister Anouk sings in a choir")
          try await tab.replied()
          try await tab.click("#new-thread")
          try await tab.until("return document.querySelectorAll('.message').length === 0")
        }
        try await tab.say("What does my sister Anouk do?")
        try await tab.replied()
        try await tab.click(".do-why")
        try await tab.waitFor("#dialog[open] .parts")
        #expect(try await tab.count(".parts tbody tr") >= 3)
        #expect(try await tab.count(".budget span") >= 3)
        let told = ".memories:not(:has([data-fact]))"
        let memories = try await tab.text(told)
        #expect(memories.ranges(of: "choir").count == 1, "the same words are shown once: \(memories)")
        #expect(memories.contains("said 2 times"))
        try await tab.click("\(told) a")
        try await tab.until("return document.activeElement.textContent.includes('choir')")
      }
    }
  }
}
