import Companion
import Support
import Testing

/// What was brought in, a voice found again in it, and what is remembered.
extension Tour {
  /// An export that comes in, with what it offers.
  func bringing() async throws {
    try await open("/import", until: "#choose [type=file]")
    try await stop("import")
    try await tab.click("#choose [type=submit]")
    try await tab.waitFor("#choose [aria-invalid=true]")
    try await stop("import-error")
    let guest = try await tab.guest(of: live)
    _ = try await guest.broughtIn()
    try await open("/import", until: "#import-list .import")
    try await tab.waitFor("#offer-list .offer")
    try await press("#import-list .import .row .outline")
    try await tab.waitFor("#import-list table")
    try await stop("import-done")
  }

  /// Who a companion was: the time, the card, a line of it, and what it offers to memory.
  func voice() async throws {
    let guest = try await tab.guest(of: live)
    let resident = try await live.house.resident(session: guest.token)
    try await open("/voice", until: ".voices a")
    try await stop("voice")
    let companion = try await resident.bring(.of(language == "fr" ? .fr : .en)).id
    try await open("/search")
    try await open("/voice#c=\(companion)", until: "#persona-make")
    try await tab.waitFor("#era table")
    try await stop("voice-era")
    try await press("#persona-make")
    try await tab.waitFor("#persona [data-kind=story] .persona-line")
    try await press("#persona [data-kind=story] summary")
    try await press("#persona [data-kind=petName] [data-do=keep]")
    try await tab.waitFor("#persona [data-state=kept]")
    try await press("#persona [data-kind=never] [data-do=drop]")
    try await tab.waitFor("#persona .dropped")
    try await press("#persona .sum summary")
    try await stop("voice-card", at: "#persona-title")
    try await press("#persona [data-kind=story] [data-do=edit]")
    try await tab.waitFor("#dialog[open] [name=text]")
    try await stop("voice-edit")
    try await close()
    try await open("/memory", until: "#offered [data-offered]")
    try await stop("memory-offered", at: "#offered")
  }

  /// What is known of the person, and what a reply used of it.
  func remembering() async throws {
    let guest = try await tab.guest(of: live)
    let resident = try await live.house.resident(session: guest.token)
    let thread = try await resident.addThread(with: try #require(try await resident.companions().first).id)
    var known: [Fact] = []
    for (words, text, kind) in said.known {
      known.append(
        try await resident.learn(text, from: words, in: thread.id, kind) { fact in
          if kind == .person { (fact.subjects, fact.relation) = ([said.sister], said.relation) }
          if kind == .openThread { fact.meant = DayRange(CivilDay(year: 2026, month: 11, day: 24)) }
          if kind == .place { fact.contradicts = known.last?.id }
        })
    }
    _ = try await resident.update(known[0].id, FactChange(pinned: true, companion: thread.companion))
    let reply = try await resident.sayAndWait(said.evening, in: thread.id).said
    try await resident.used(known.map(\.id), in: reply.reply)
    _ = try await resident.forget(topic: said.topic)
    try await open("/memory", until: "#facts .fact")
    try await tab.waitFor("#asked [data-settle=both]")
    try await stop("memory")
    try await press("#facts .acts summary")
    try await tab.run("document.querySelectorAll('.choose input')[0].click()")
    try await stop("memory-choosing", at: "#facts .acts")
    try await press("#facts [data-do=edit]")
    try await tab.waitFor("#dialog[open] [name=text]")
    try await stop("memory-edit")
    try await close()
    try await press("#facts [data-do=delete]")
    try await tab.waitFor("#dialog[open] .danger")
    try await stop("memory-delete")
    try await close()
    try await press("#drawn .known")
    try await tab.waitFor("#dialog[open] .fact")
    try await stop("memory-fact")
    try await close()
    try await tab.type("xyzzyx\u{E007}", into: "#memory-text")
    try await tab.until("return !document.querySelector('#facts .fact')")
    try await stop("memory-none", at: "#memory-form")
    try await bringing()
    try await open("/help", until: "#card .crisis")
    try await open("/#t=\(thread.id)", until: ".message[data-id='\(reply.reply)'] .do-why")
    try await press(".message[data-id='\(reply.reply)'] .do-why")
    try await tab.waitFor("#dialog[open] [data-fact] button")
    try await stop("conversation-why-facts")
    try await close()
    try await press(".message[data-id='\(reply.message)'] .do-forget")
    try await tab.waitFor("#dialog[open] .primary")
    try await stop("conversation-forgotten")
    try await close()
  }
}
