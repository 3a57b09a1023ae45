import Companion
import Engines
import Foundation
import HTTPTypes
import Support
import Testing
import Web

/// A walk through every screen of a new house in one language and one window, from the first run on. At each it
/// stops and has it looked at. Long because it is one walk: each stop stands on what the ones before it did.
struct Tour {
  /// One screen, in one state.
  struct Stop: Sendable {
    let name: String
    /// Only narrow windows show it, or only wide ones.
    var isNarrow: Bool?
    /// What it is about, to be brought into view in each window.
    var place: String?
  }

  let tab: Tab
  let live: LiveHouse
  let language: String
  let gate: Gate
  let look: (Stop) async throws -> Void

  private var said: Invented { Invented(language) }
  private var address: String { "http://127.0.0.1:\(live.port)" }

  /// Opens a house for it, walks through, and closes the house.
  static func walk(
    _ chromium: Chromium, _ language: String,
    _ look: @Sendable @escaping (Tab, Stop) async throws -> Void
  ) async throws {
    let gate = Gate()
    try await LiveHouse.run(model: Invented(language).model(until: gate)) { live in
      defer { gate.open() }
      try await chromium.tab(language: language) { tab in
        let tour = Tour(tab: tab, live: live, language: language, gate: gate) { try await look(tab, $0) }
        try await tour.firstRun()
        try await tour.talk()
        try await tour.around()
        try await tour.away()
      }
    }
  }

  private func stop(_ name: String, isNarrow: Bool? = nil, at place: String? = nil) async throws {
    try await tab.until(Audit.rest)
    try await look(Stop(name: name, isNarrow: isNarrow, place: place))
  }

  private func open(_ path: String, until selector: String = "[data-state=ready] main") async throws {
    try await tab.open(address + path)
    try await tab.waitFor(selector)
  }

  /// Whatever stands over it, and whether or not the mouse is near.
  private func press(_ selector: String) async throws {
    try await tab.waitFor(selector)
    try await tab.run("document.querySelector(arguments[0]).click()", [selector])
  }

  private func isThere(_ path: String) -> Bool { RouteTable.all.contains { $0.path == path } }

  private func saved() async throws {
    try await tab.until(
      "return /^(Tout est|Everything is)/.test(document.querySelector('#plan-state').textContent)")
  }

  private func close() async throws { try await tab.run("document.querySelector('#dialog').close()") }

  // MARK: The first run

  private func firstRun() async throws {
    try await open("/", until: "#start-form")
    try await stop("welcome-1")
    try await tab.click("#start-form [type=submit]")
    try await tab.waitFor("#setup-code[aria-invalid=true]")
    try await stop("welcome-1-error")
    try await tab.type(live.house.setupCode + "\u{E007}", into: "#setup-code")
    try await tab.waitFor("#you-form")
    try await tab.until("return document.querySelectorAll('#new-country option').length > 200")
    try await stop("welcome-2")
    try await tab.type("court", into: "#new-passphrase")
    try await tab.click("#you-form [type=submit]")
    try await tab.waitFor("#new-name[aria-invalid=true]")
    try await stop("welcome-2-error")
    try await tab.run("document.querySelector('#new-passphrase').value = ''")
    try await tab.type(said.person, into: "#new-name")
    try await tab.type(LiveHouse.passphrase, into: "#new-passphrase")
    try await tab.run("document.querySelector('#new-country').value = 'FR'")
    try await tab.click("[name=adult]")
    try await tab.click("#you-form [type=submit]")
    try await tab.waitFor("#recovery-code output")
    try await stop("welcome-3-recovery")
    try await tab.click("#recovery-code [type=checkbox]")
    try await tab.click("#recovery-code .primary")
    try await tab.waitFor("#companion-form [type=submit]")
    try await stop("welcome-4-companion")
    try await tab.meetCompanion()
  }

  // MARK: The conversation

  private func talk() async throws {
    try await stop("conversation-empty")
    try await furnish()
    try await tab.run("location.hash = ''")
    try await open("/", until: "#threads .thread")
    try await tab.until("return document.querySelectorAll('.thread').length > 8")
    try await press("#new-thread")
    try await tab.waitFor("#empty")
    try await tab.say(said.evening)
    try await tab.replied()
    try await stop("conversation")
    try await tab.wear(Tab.Look(width: 360))
    try await press("#shelf-open")
    try await stop("conversation-shelf", isNarrow: true)
    try await press(".thread[data-current] .icon")
    try await tab.waitFor("#thread-menu:popover-open")
    try await stop("conversation-menu", isNarrow: false)
    try await tab.click("#thread-menu button:nth-last-child(2)")
    try await tab.waitFor("#dialog[open] .tone-here")
    try await stop("conversation-tone")
    try await close()
    try await press(".message[data-role=person] .do-edit")
    try await tab.waitFor("form.edit textarea")
    try await stop("conversation-edit")
    try await tab.type(" …!", into: "form.edit textarea")
    try await tab.click("form.edit [type=submit]")
    try await tab.waitFor(".branch")
    try await tab.replied()
    try await press(".message[data-role=companion] .do-again")
    try await tab.waitFor(".do-compare")
    try await tab.replied()
    try await stop("conversation-branches")
    try await press(".do-compare")
    try await tab.waitFor("#dialog[open] .version")
    try await stop("conversation-compare")
    try await close()
    if isThere("/api/messages/{message}/why") || isThere("/api/messages/{reply}/why") {
      try await press(".message[data-role=companion] .do-why")
      try await tab.waitFor("#dialog[open] table")
      try await stop("conversation-why")
      try await close()
    }
    try await press(".message[data-role=companion] .do-delete")
    try await tab.waitFor("#dialog[open] .danger")
    try await stop("conversation-delete")
    try await close()
    try await tab.say(said.lengthy)
    try await tab.until("return document.querySelectorAll('.words table').length > 0")
    try await tab.replied(2)
    try await stop("conversation-long-end")
    try await tab.run("document.querySelector('.words table').scrollIntoView()")
    try await stop("conversation-long", at: ".words table")
    try await tab.say(said.danger)
    try await tab.waitFor(".crisis")
    try await tab.replied(3)
    try await tab.run("document.querySelector('.crisis').scrollIntoView()")
    try await stop("conversation-crisis", at: ".crisis")
    for text in said.calm { try await tab.sayAndHear(text) }
    try await tab.waitFor(".check-in [data-answer=inDanger]")
    try await stop("conversation-check-in")
    try await press(".check-in [data-answer=unsure]")
    try await tab.waitFor(".check-in-said")
    try await stop("conversation-check-in-said")
    try await tab.say(said.failing)
    try await tab.waitFor(".state[data-kind=error]")
    try await stop("conversation-error")
    try await tab.say(said.waiting)
    try await tab.waitFor("#stop")
    try await stop("conversation-growing")
    try await tab.click("#stop")
    try await tab.until("return document.querySelector('#stop').hidden")
    try await tab.click(".bar [data-help]")
    try await tab.waitFor("#help[open] .crisis")
    try await stop("help-dialog")
    try await tab.run("document.querySelector('#help').close()")
    try await attach()
    try await leaving()
    try await press("#new-private")
    try await tab.waitFor("#private-sign")
    try await stop("conversation-private")
  }

  /// Texts that go with a message: before it is sent, read, and in the message.
  private func attach() async throws {
    for (name, lines) in said.files {
      try await tab.paste(String(repeating: said.evening + "\n", count: lines), into: "#say")
      try await tab.until(
        "return [...document.querySelectorAll('#files .chip')].some(e => e.textContent.includes(arguments[0]))",
        [name])
    }
    try await stop("conversation-files")
    try await press("#files .chip .file")
    try await tab.waitFor("#dialog[open] .file-text")
    try await stop("conversation-file")
    try await close()
    try await tab.click("#send")
    try await tab.waitFor(".message .files .file")
    try await tab.until("return !document.querySelector('#stop:not([hidden])')")
    try await stop("conversation-sent-files", at: ".message .files")
  }

  /// A model elsewhere: nothing is sent before the person agrees, and the bar says so from then on.
  private func leaving() async throws {
    try await tab.run(
      """
      const ask = window.fetch;
      window.restore = () => (window.fetch = ask);
      window.fetch = (path, how) => how?.method === 'POST' && String(path).endsWith('/messages')
        ? Promise.resolve(new Response(JSON.stringify({error: 'needsConsent', sentence: '', host: arguments[0]}),
          {status: 409, headers: {'Content-Type': 'application/json'}}))
        : ask(path, how);
      return import(document.documentElement.dataset.assets + '/frame/remote.js')
        .then((remote) => remote.showModel({state: 'ready', isRemote: true, host: arguments[0]}));
      """, ["api.example.org"])
    try await tab.say(said.evening)
    try await tab.waitFor("#dialog[open] .primary")
    try await stop("conversation-consent")
    try await tab.click("#dialog .row .outline")
    try await tab.run("window.restore()")
    try await stop("conversation-remote")
  }

  /// Conversations and companions, as after some months.
  private func furnish() async throws {
    let guest = try await tab.guest(of: live)
    for title in said.titles {
      let body =
        #"{"name":"\#(title == said.titles[0] ? said.longName : "Ada")","persona":"\#(said.evening)"}"#
      guard title == said.titles[0] || title == said.titles[2] else { continue }
      _ = try await guest.post("/api/companions", body)
    }
    let list = try await guest.get("/api/companions").body
    let ids = list.matches(of: /"id":"([0-9a-f]{32})"/).map { String($0.output.1) }
    for (number, title) in said.titles.enumerated() {
      let thread = try await guest.post("/api/companions/\(ids[number % ids.count])/threads").id()
      let said = try await guest.say(said.evening, in: thread)
      _ = try await guest.follow(said.reply)
      let facts = number == 1 ? #","pinned":true"# : number > 7 ? #","archived":true"# : ""
      _ = try await guest.ask(.patch, "/api/threads/\(thread)", json: #"{"title":"\#(title)"\#(facts)}"#)
    }
  }

  // MARK: Around it

  private func around() async throws {
    try await open("/search")
    try await stop("search")
    try await tab.type(said.found + "\u{E007}", into: "#search-text")
    try await tab.waitFor(".hit")
    try await stop("search-hits")
    try await tab.run("document.querySelector('#search-text').value = ''")
    try await tab.type("xyzzyx\u{E007}", into: "#search-text")
    try await tab.until(
      "return !document.querySelector('.hit') && document.querySelector('#search-status').textContent !== ''")
    try await stop("search-none")
    try await remembering()
    try await open("/companions", until: "#rooms .companion")
    try await stop("companions")
    try await tab.click("#rooms .companion")
    try await tab.waitFor("[name=persona]")
    try await tab.run("document.querySelector('.further').open = true")
    try await stop("companions-edit")
    try await open("/companions#new", until: "[name=persona]")
    try await tab.until("return Boolean(document.querySelector('.sample-words')?.textContent)")
    try await stop("companions-new")
    try await open("/week", until: "#week table")
    try await tab.run("document.querySelectorAll('.taps button')[3].click()")
    try await tab.waitFor(".noted .mood")
    try await stop("week")
    try await tab.click("#forget")
    try await tab.waitFor("#dialog[open] .danger")
    try await stop("week-forget")
    try await close()
    try await open("/settings", until: "#rooms .room-card")
    try await tab.until("return document.querySelectorAll('[name=country] option').length > 200")
    try await stop("settings")
    try await open("/account", until: "#rooms .room-card")
    try await stop("account")
    try await press("#rooms > :last-child .danger")
    try await tab.waitFor("#dialog[open] [type=password]")
    try await tab.click("#dialog [type=submit]")
    try await tab.waitFor("#dialog [aria-invalid=true]")
    try await stop("account-delete-error")
    try await close()
    try await secondStep()
    if isThere("/api/house") {
      try await open("/house", until: "#rooms .check")
      try await stop("house")
    }
    try await open("/plan", until: "#rooms .room-card")
    try await tab.type(said.helps, into: "[data-part=coping] textarea")
    try await tab.type("06 12 34 56 78", into: "[data-part=people] [type=tel]")
    try await tab.type(said.friend, into: "[data-part=people] textarea")
    try await saved()
    try await stop("plan")
    try await tab.click("[data-add=trusted]")
    try await tab.waitFor("#dialog[open] [name=name]")
    try await tab.click("#dialog [type=submit]")
    try await tab.waitFor("#dialog [aria-invalid=true]")
    try await stop("plan-contact-error")
    try await tab.type(said.friend, into: "#dialog [name=name]")
    try await tab.type("06 12 34 56 78", into: "#dialog [name=phone]")
    try await tab.click("#dialog [type=submit]")
    try await tab.waitFor("[data-kind=trusted] [data-write]")
    try await tab.click("[data-kind=trusted] [data-write]")
    try await tab.waitFor("#dialog[open] [data-way=sms]")
    try await stop("plan-message")
    try await close()
    try await tab.until("return document.querySelectorAll('[data-kind=trusted] li').length === 1")
    try await stop("plan-filled")
    try await bringing()
    try await voice()
    try await open("/help", until: "#card .crisis .own")
    try await stop("help")
    try await open("/protocol?lang=\(language)", until: "#figures")
    try await stop("protocol")
    try await open("/nowhere", until: "h1")
    try await stop("not-found")
  }

  /// An export that comes in, with what it offers.
  private func bringing() async throws {
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
  private func voice() async throws {
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
  private func remembering() async throws {
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

  /// Six digits: their secret, and that they are asked for.
  private func secondStep() async throws {
    try await open("/account", until: "#rooms .room-card:nth-child(3) .outline")
    try await press("#rooms .room-card:nth-child(3) .outline")
    try await tab.type(LiveHouse.passphrase + "\u{E007}", into: "#dialog [type=password]")
    try await tab.waitFor("#dialog .qr")
    try await stop("account-codes")
    let secret = try await tab.text("#dialog output").replacing(" ", with: "")
    try await tab.type(PaperCodes(secret).code() + "\u{E007}", into: "#dialog [name=code]")
    try await tab.waitFor("#rooms .room-card:nth-child(3) .sign-in")
    try await stop("account-codes-on", at: "#rooms .room-card:nth-child(3)")
  }

  // MARK: Locked, silent, signed out

  private func away() async throws {
    try await open("/settings", until: "#rooms .room-card")
    try await live.lock(try await tab.guest(of: live))
    try await tab.run(
      "import(document.documentElement.dataset.assets + '/frame/api.js').then(a => a.get('/api/companions'))")
    try await tab.waitFor("#unlock[open]")
    try await stop("unlock")
    try await tab.type("wrong words entirely\u{E007}", into: "#unlock-passphrase")
    try await tab.waitFor("#unlock .form-error:not([hidden]), #unlock .field-error")
    try await stop("unlock-error")
    _ = try await tab.guest(of: live).ask(.delete, "/api/session")
    try await open("/enter?lang=\(language)", until: "#sign-in")
    try await stop("enter")
    try await tab.type(said.person, into: "#name")
    try await tab.type("wrong words entirely\u{E007}", into: "#passphrase")
    try await tab.waitFor("#sign-in-form .form-error, #sign-in-form .field-error")
    try await stop("enter-error")
    try await tab.run("document.querySelector('#passphrase').value = ''")
    try await tab.type(LiveHouse.passphrase + "\u{E007}", into: "#passphrase")
    try await tab.waitFor("#second-step [name=code]")
    try await stop("enter-second")
    try await tab.type("000 00\u{E007}", into: "#second-step [name=code]")
    try await tab.waitFor("#second-step [aria-invalid=true]")
    try await stop("enter-second-error")
    try await open("/enter?lang=\(language)#recover", until: "#recover")
    try await stop("enter-recover")
    try await open("/welcome?lang=\(language)#invited", until: "#start")
    try await stop("welcome-invited")
  }
}
