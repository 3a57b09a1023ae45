import Companion
import Foundation
import HTTPTypes
import Support
import Testing

/// The memory page, and what the conversation says and does of memory.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct MemoryPageTests {
  private static func resident(_ guest: Guest, in live: LiveHouse) async throws -> Resident {
    try await live.house.resident(session: guest.token)
  }

  @Test func aFactLeadsToItsWordsAndIsConfirmedCorrectedAndDeleted() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled(name: "Ada")
      let resident = try await Self.resident(someone, in: live)
      let fact = try await resident.learn(
        "Her sister <b>Odile</b> lives in Nantes.", from: "My sister Odile lives in Nantes now.",
        in: try #require(ChatThread.ID(thread)), .person
      ) {
        $0.subjects = ["Odile"]
        $0.relation = "sister"
      }
      let message = try #require(fact.sources.first?.message)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/memory")
        try await tab.waitFor(".fact")
        #expect(try await tab.text(".fact-text").contains("<b>Odile</b>"), "words are never markup")
        #expect(try await tab.text(".fact blockquote") == "My sister Odile lives in Nantes now.")
        let place =
          try await tab.run("return document.querySelector('.said').getAttribute('href')") as? String
        #expect(place == "/#t=\(thread)&m=\(message)")
        #expect(try await tab.text(".around li button").contains("Odile"))

        try await tab.click("[data-do=confirm]")
        try await tab.until("return !document.querySelector('[data-do=confirm]')")
        #expect(try await resident.fact(fact.id).standing == .confirmed)
        #expect(try await tab.truth("document.activeElement.matches('.fact-text')"), "the place is kept")

        try await tab.click("[data-do=edit]")
        try await tab.waitFor("#dialog[open] [name=text]")
        try await tab.run("document.querySelector('#dialog [name=text]').value = ''")
        try await tab.click("#dialog [type=submit]")
        try await tab.waitFor("#dialog [name=text][aria-invalid=true]")
        try await tab.type("Odile lives in Brest.", into: "#dialog [name=text]")
        try await tab.run("document.querySelector('#dialog [name=from]').value = '2026-11-20'")
        try await tab.click("#dialog [type=submit]")
        try await tab.until(
          "return document.querySelector('.fact-text')?.textContent === 'Odile lives in Brest.'")
        let edited = try await resident.fact(fact.id)
        #expect(edited.standing == .edited && edited.meant?.last.name == "2026-11-20")
        #expect(edited.subjects == ["Odile"] && edited.relation == "sister")

        try await tab.click("[data-do=delete]")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.until("return !document.querySelector('.fact')")
        #expect(try await resident.facts().isEmpty)
        #expect(try await tab.text("#memory-status").contains("Nothing is remembered so far"))
      }
    }
  }

  @Test func factsAreWrittenFilteredMergedAndPutRight() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let resident = try await Self.resident(someone, in: live)
      let old = try await resident.addFact(NewFact(text: "Lives in Lyon.", kind: .state))
      let new = try await resident.addFact(NewFact(text: "Lives in Nantes.", kind: .state))
      try await resident.revise { facts in
        FactRevision(
          changed: facts.filter { $0.id == new.id }.map { one in
            var one = one
            one.contradicts = old.id
            return one
          })
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/memory")
        try await tab.waitFor("#asked [data-settle=this]")
        try await tab.click("#asked [data-settle=this]")
        try await tab.until("return document.querySelector('#questions').hidden")
        try await tab.waitFor(".fact .older")
        #expect(try await resident.fact(old.id).supersededBy == new.id)

        for text in ["Plays the cello.", "Plays in a quartet."] {
          let before = try await tab.count(".fact")
          try await tab.click("#fact-new")
          try await tab.waitFor("#dialog[open] [name=text]")
          try await tab.type(text, into: "#dialog [name=text]")
          try await tab.run("document.querySelector('#dialog [name=kind]').value = 'preference'")
          try await tab.click("#dialog [type=submit]")
          try await tab.until(
            "return document.querySelectorAll('.fact').length === arguments[0]", [before + 1])
        }
        try await tab.run("document.querySelector('#memory-kind').value = 'preference'")
        try await tab.run(
          "document.querySelector('#memory-kind').dispatchEvent(new Event('input', {bubbles: true}))")
        try await tab.until("return document.querySelectorAll('.fact').length === 2")
        try await tab.run("document.querySelectorAll('.choose input').forEach((box) => box.click())")
        try await tab.until("return !document.querySelector('#choosing .primary').disabled")
        try await tab.run("document.querySelector('#choosing .primary').click()")
        try await tab.waitFor("#dialog[open] [name=text]")
        try await tab.run("document.querySelector('#dialog [name=text]').value = ''")
        try await tab.type("Plays the cello in a quartet.", into: "#dialog [name=text]")
        try await tab.click("#dialog [type=submit]")
        try await tab.until("return document.querySelectorAll('.fact').length === 1")
        #expect(try await resident.facts().count == 3)
        #expect(try await tab.truth("document.querySelector('#choosing').hidden"))

        // What is looked for stands in no address.
        try await tab.type("xyzzy", into: "#memory-text")
        try await tab.until("return !document.querySelector('.fact')")
        #expect(
          try await tab.run("return location.href") as? String == "http://127.0.0.1:\(live.port)/memory")
      }
    }
  }

  @Test func aMemoryThatWasUsedIsNotUsedAgain() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, first) = try await someone.settled(name: "Ada")
      let (message, reply) = try await someone.say("The cello lesson is on Friday.", in: first)
      _ = try await someone.follow(reply)
      let second = try await someone.post("/api/companions/\(companion)/threads").id()
      let asked = try await someone.say("When is the cello lesson?", in: second)
      _ = try await someone.follow(asked.reply)
      let resident = try await Self.resident(someone, in: live)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.go(live, to: second)
        let why = ".message[data-id='\(asked.reply)'] .do-why"
        try await tab.waitFor(why)
        try await tab.run("document.querySelector(arguments[0]).click()", [why])
        let row = "#dialog li:has([href$='\(message)']) .row"
        try await tab.waitFor("\(row) button")
        try await tab.click("\(row) button")
        try await tab.waitFor("\(row) [role=status]")
        #expect(try await resident.forgotten().marks.map(\.message) == [Message.ID(message)])
        try await tab.click("\(row) button")
        try await tab.until("return !document.querySelector(arguments[0])", ["\(row) [role=status]"])
        #expect(try await resident.forgotten().isEmpty)
        try await tab.click("\(row) button")
        try await tab.waitFor("\(row) [role=status]")

        // Opened again, it says so.
        try await tab.run("document.querySelector('#dialog').close()")
        try await tab.run("document.querySelector(arguments[0]).click()", [why])
        try await tab.waitFor("\(row) [role=status]")
        #expect(try await tab.count("\(row) button") == 0)
        #expect(try await tab.count("\(row) a[href='/memory']") == 1)
      }
    }
  }

  /// The picture is a list: where there is room it stands in a ring in which nothing hides anything.
  @Test func thePeopleAroundStandInARingWhereThereIsRoom() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let resident = try await Self.resident(someone, in: live)
      for (name, relation) in [
        ("Odile", "sister"), ("Paul", "friend"), ("Marguerite", "grandmother"), ("Ben", "brother"),
        ("Dr Featherstone", "doctor"), ("Samira", "colleague"), ("Jo", "neighbour"), ("Anselm", "cousin"),
      ] {
        _ = try await resident.addFact(
          NewFact(text: "\(name) is a \(relation).", kind: .person, subjects: [name], relation: relation))
      }
      _ = try await resident.addFact(
        NewFact(text: "Odile and Paul are getting married.", kind: .event, subjects: ["Odile", "Paul"]))
      let overlaps = """
        (() => {
          const boxes = [...document.querySelectorAll('.around li, .around .middle')].filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect());
          const page = document.querySelector('.around').getBoundingClientRect();
          return boxes.some((a, i) => a.left < page.left - 1 || a.right > page.right + 1 || boxes.slice(i + 1).some((b) =>
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
        })()
        """
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/memory")
        try await tab.waitFor(".ring line.bond-line")
        #expect(try await tab.count(".ring li") == 8)
        for look in [
          Tab.Look(), Tab.Look(width: 320), Tab.Look(textSize: 200), Tab.Look(width: 360, textSize: 200),
        ] {
          try await tab.wear(look)
          #expect(try await tab.truth(overlaps) == false, "\(look)")
        }
        try await tab.wear(Tab.Look())
        #expect(try await tab.truth("document.querySelector('.middle').checkVisibility()"))
        #expect(try await tab.text("#drawn").contains("Odile and Paul"), "what the lines say stands in words")

        try await tab.click(".ring li:nth-child(2) button")
        try await tab.until("return document.querySelector('#memory-person').value !== ''")
        try await tab.until("return document.querySelectorAll('.fact').length <= 2")
        #expect(try await tab.truth("document.activeElement.id === 'facts-title'"))
      }
    }
  }

  @Test func nothingOfAPrivateConversationHasToBeForgotten() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.run("document.querySelector('#new-private').click()")
        try await tab.until("return !document.querySelector('#private-sign').hidden")
        try await tab.sayAndHear("Good evening.")
        try await tab.run("document.querySelector('.do-forget').click()")
        try await tab.until("return document.querySelector('#banner').textContent.includes('private')")
        #expect(try await someone.get("/api/forgotten").list.isEmpty)
      }
    }
  }

  @Test func aTopicIsNotRememberedAnyMore() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let resident = try await Self.resident(someone, in: live)
      _ = try await resident.addFact(NewFact(text: "My brother is called Dan.", kind: .person))
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/memory")
        try await tab.waitFor(".fact")
        try await tab.type("my brother\u{E007}", into: "#topic")
        try await tab.waitFor("#dialog[open] .danger")
        try await tab.click("#dialog .danger")
        try await tab.waitFor("[data-mark]")
        try await tab.until("return !document.querySelector('.fact')")
        #expect(try await resident.facts().isEmpty)

        try await tab.click("[data-mark] button")
        try await tab.until("return !document.querySelector('[data-mark]')")
        #expect(try await resident.forgotten().isEmpty)
      }
    }
  }

  @Test func aReplySaysWhichFactsItUsedAndTakesBackWhatWasWrong() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled(name: "Ada")
      let resident = try await Self.resident(someone, in: live)
      let fact = try await resident.learn(
        "Likes tea.", from: "I like tea.", in: try #require(ChatThread.ID(thread)), .preference)
      let (message, reply) = try await someone.say("Good evening.", in: thread)
      _ = try await someone.follow(reply)
      try await resident.used([fact.id], in: try #require(Message.ID(reply)))
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.go(live, to: thread)
        try await tab.waitFor(".message[data-id='\(reply)'] .do-why")
        try await tab.run(
          "document.querySelector(arguments[0]).click()", [".message[data-id='\(reply)'] .do-why"])
        try await tab.waitFor("#dialog[open] [data-fact] button")
        #expect(try await tab.text("#dialog [data-fact]").contains("Likes tea."))
        try await tab.click("#dialog [data-fact] button")
        try await tab.waitFor("#dialog [data-fact] [role=status]")
        #expect(try await resident.fact(fact.id).standing == .wrong)
        try await tab.click("#dialog [data-fact] button")
        try await tab.until("return !document.querySelector('#dialog [data-fact] [role=status]')")
        #expect(try await resident.fact(fact.id).isUsable)
        try await tab.run("document.querySelector('#dialog').close()")

        // "Do not remember this", and back.
        try await tab.run(
          "document.querySelector(arguments[0]).click()", [".message[data-id='\(message)'] .do-forget"])
        try await tab.waitFor("#dialog[open] .outline")
        #expect(try await resident.forgotten().marks.map(\.message) == [Message.ID(message)])
        try await tab.click("#dialog .row .outline")
        try await tab.until("return !document.querySelector('#dialog').open")
        #expect(try await resident.forgotten().isEmpty)

        try await tab.run("document.querySelector('.thread[data-current] .icon').click()")
        try await tab.waitFor("#thread-menu:popover-open")
        try await tab.run("document.querySelectorAll('#thread-menu button')[3].click()")
        try await tab.waitFor("#dialog[open] .primary")
        #expect(try await resident.forgotten().marks.map(\.thread) == [ChatThread.ID(thread)])
        #expect(try await resident.facts().isEmpty)
      }
    }
  }
}
