import HTTPTypes
import Testing

/// The conversation, with what is attached to it and what stands over it.
extension Tour {
  func talk() async throws {
    try await stop("conversation-empty")
    // Before any danger was said: afterwards nothing is begun.
    try await exercises()
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
    try await press(".message[data-role=companion] .do-why")
    try await tab.waitFor("#dialog[open] table")
    try await stop("conversation-why")
    try await close()
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
  func attach() async throws {
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
  func leaving() async throws {
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
  func furnish() async throws {
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
}
