import Companion
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// What a person sets is seen at once, kept, and worn before the first paint.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct SettingsPageTests {
  @Test func appearanceIsSeenAtOnceKeptAndWornBeforeTheFirstPaint() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.click("[name=theme][value=dark]")
        try await tab.click("[name=contrast]")
        try await tab.click("[name=stillness]")
        try await tab.type("\u{E014}\u{E014}", into: "[name=textSize]")
        #expect(
          try await tab.run("return getComputedStyle(document.documentElement).colorScheme") as? String
            == "dark")
        // Two keys, one after the other.
        try await tab.until("return getComputedStyle(document.documentElement).fontSize === '19.2px'")
        try await tab.until("return document.querySelector('#rooms [role=status]').textContent !== ''")
        let looks = try await someone.get("/api/me").json["appearance"] as? [String: Any]
        #expect(looks?["theme"] as? String == "dark" && looks?["contrast"] as? Bool == true)
        #expect(looks?["textSize"] as? Int == 120 && looks?["stillness"] as? Bool == true)

        // A page that nobody is signed in to yet wears it too.
        try await tab.open("http://127.0.0.1:\(live.port)/help")
        let root = try await tab.run(
          "const d = document.documentElement.dataset; return [d.theme, 'contrast' in d, 'still' in d].join()"
        )
        #expect(root as? String == "dark,true,true")
      }
    }
  }

  @Test func theQuickExitIsChosenAmongThePagesTheHouseTakes() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        let offered = try await tab.run(
          "return [...document.querySelectorAll('[name=url] option')].map(o => o.value)")
        #expect(offered as? [String] == QuickExit.addresses)
        try await tab.run(
          "document.querySelector('[name=url]').value = arguments[0]", [QuickExit.addresses[1]])
        try await tab.click("[name=key]")
        try await tab.run("document.querySelector('[name=url]').form.requestSubmit()")
        try await tab.until("return JSON.parse(localStorage.getItem('fidelio.exit'))?.key === false")
        let kept = try await someone.get("/api/me").json["quickExit"] as? [String: Any]
        #expect(kept?["url"] as? String == QuickExit.addresses[1] && kept?["key"] as? Bool == false)
      }
    }
  }

  @Test func theModelIsNamedWithWhetherWordsLeave() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.waitFor(".model-now .sign-in, .model-now .sign-out")
        #expect(try await tab.text(".model-now .sign-in").contains("on this machine"))
      }
    }
  }

  /// The shelf of models as the script of the page sees it; what is asked for is noted and changes it.
  private static let models = """
    window.asked = [];
    window.refusal = null;
    const model = (name, more) => ({ name, title: `Model ${name}`, bytes: 1e9, licence: 'MIT', languages: ['fr'],
      contextTokens: 8192, advice: '', installed: true, current: false, ...more });
    window.page = { mayChange: true, current: { name: 'one', host: '', remote: false, state: 'ready' },
      shelf: [model('one', { current: true }), model('two'), model('three', { installed: false })],
      found: [{ program: 'Ollama', url: 'http://127.0.0.1:11434/v1', models: ['llama'], needsKey: false }] };
    const of = (name) => window.page.shelf.find((one) => one.name === name);
    const does = {
      use: ({ name }) => window.page.shelf.forEach((one) => (one.current = one.name === name)),
      fetch: ({ name }) => (of(name).fetching = { bytes: 25e7, of: 1e9 }),
      remove: ({ name }) => (window.page.shelf = window.page.shelf.filter((one) => one.name !== name)),
      connect: ({ model }) => (model ? { connected: true, models: [] } : { connected: false, models: ['big', 'small'] }),
    };
    const plain = window.fetch;
    const answer = (status, body) =>
      new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    window.fetch = async (path, options = {}) => {
      if (!String(path).startsWith('/api/models')) return plain(path, options);
      if (options.method === 'GET') return answer(200, window.page);
      const [verb, body] = [path.split('/').at(-1), JSON.parse(options.body)];
      window.asked.push({ verb, ...body });
      if (window.refusal) return answer(503, { error: 'unavailable', sentence: window.refusal });
      return answer(200, does[verb](body) ?? {});
    };
    """

  private static func press(_ label: String, of model: String, _ tab: Tab) async throws {
    try await tab.until(
      """
      const row = [...document.querySelectorAll('.models li')].find(li => li.textContent.includes(arguments[0]));
      const button = [...row?.querySelectorAll('button') ?? []].find(b => b.textContent.startsWith(arguments[1]) && !b.disabled);
      button?.click();
      return Boolean(button);
      """, [model, label])
  }

  @Test func theModelsButtonsAskForWhatTheySayAndShowWhatCameOfIt() async throws {
    let words = PageWords.shared[.en]
    let row =
      "return [...document.querySelectorAll('.models li')].find(li => li.textContent.includes(arguments[0]))"
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        func asked() async throws -> [String] {
          let all = try await tab.run(
            "return window.asked.splice(0).map(a => `${a.verb} ${a.name ?? a.model}`)")
          return all as? [String] ?? []
        }
        try await tab.devtools("Page.addScriptToEvaluateOnNewDocument", ["source": Self.models])
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.until(row + "?.textContent.includes(arguments[1])", ["Model one", words["modelInUse"]])

        try await Self.press(words["modelUse"], of: "Model two", tab)
        try await tab.until(row + "?.textContent.includes(arguments[1])", ["Model two", words["modelInUse"]])
        #expect(try await asked() == ["use two"])

        try await Self.press("Download", of: "Model three", tab)
        try await tab.until(row + "?.querySelector('progress')?.value === 25e7", ["Model three"])
        #expect(try await tab.truth("document.querySelector('progress').max === 1e9"))
        #expect(try await asked() == ["fetch three"])
        // What is typed meanwhile stays, and so does the focus, while the figures change.
        try await tab.click("details:has([name=base]) summary")
        try await tab.type("https://models.example", into: "[name=base]")
        try await tab.run("window.page.shelf[2].fetching = { bytes: 5e8, of: 1e9 }")
        try await tab.until(row + "?.querySelector('progress')?.value === 5e8", ["Model three"])
        #expect(
          try await tab.truth(
            "document.activeElement === document.querySelector('[name=base]') && document.activeElement.value === 'https://models.example'"
          ))
        try await tab.run(
          row.replacing("return ", with: "const r = ") + "; r.querySelector('button').focus()", ["Model one"])
        try await tab.run("window.page.shelf[2].fetching = { bytes: 75e7, of: 1e9 }")
        try await tab.until(row + "?.querySelector('progress')?.value === 75e7", ["Model three"])
        #expect(
          try await tab.truth("document.activeElement.closest('li')?.textContent.includes('Model one')"))
        try await tab.run(
          "Object.assign(window.page.shelf[2], {fetching: null, installed: true, trouble: 'The disk is full.'})"
        )
        try await tab.until(
          row + "?.querySelector('.form-error')?.textContent === arguments[1]",
          ["Model three", "The disk is full."])

        // What is taken away is asked about first.
        try await Self.press(words["modelRemove"], of: "Model one", tab)
        try await tab.waitFor("#dialog[open]")
        try await tab.click("#dialog .outline")
        #expect(try await asked() == [])
        try await Self.press(words["modelRemove"], of: "Model one", tab)
        try await tab.click("#dialog[open] .danger")
        try await tab.until("return document.querySelectorAll('.models li').length === 3")
        #expect(try await asked() == ["remove one"])

        // A refusal is said in words, and the button can be pressed again.
        try await tab.run("window.refusal = 'The model does not start.'")
        try await Self.press(words["modelUse"], of: "Model three", tab)
        try await tab.until(
          "return [...document.querySelectorAll('.form-error[role=alert]')].some(e => !e.hidden && e.textContent === arguments[0])",
          ["The model does not start."])
        #expect(try await asked() == ["use three"])
        try await tab.run("window.refusal = null")
        try await Self.press(words["modelUse"], of: "Model three", tab)
        try await tab.until(
          row + "?.textContent.includes(arguments[1])", ["Model three", words["modelInUse"]])
        #expect(try await tab.count(".form-error[role=alert]:not([hidden])") == 0)
      }
    }
  }

  @Test func aServerIsConnectedByWhatWasFoundOrByItsAddress() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.devtools("Page.addScriptToEvaluateOnNewDocument", ["source": Self.models])
        try await tab.enter(live, as: someone, at: "/settings")
        try await Self.press("llama", of: "Ollama", tab)
        try await tab.until("return window.asked.length === 1")
        #expect(
          try await tab.run("return JSON.stringify(window.asked.splice(0)[0])") as? String
            == #"{"verb":"connect","base":"http://127.0.0.1:11434/v1","model":"llama"}"#)

        // Without a model's name the server's own are offered, and one must be chosen.
        try await tab.click("details:has([name=base]) summary")
        try await tab.type("https://models.example.org/v1", into: "[name=base]")
        try await tab.type("a key\u{E007}", into: "details [name=key]")
        try await tab.waitFor("[name=model][aria-invalid=true]")
        #expect(
          try await tab.run(
            "return [...document.querySelectorAll('#models-offered option')].map(o => o.value)")
            as? [String] == ["big", "small"])
        try await tab.type("big\u{E007}", into: "[name=model]")
        try await tab.until("return window.asked.length === 2")
        #expect(
          try await tab.run("return window.asked.map(a => [a.base, a.model, a.key, a.contextTokens].join())")
            as? [String] == [
              "https://models.example.org/v1,,a key,8192", "https://models.example.org/v1,big,a key,8192",
            ])
        #expect(
          try await tab.truth("!JSON.stringify({...localStorage, ...sessionStorage}).includes('a key')"))
      }
    }
  }

  @Test func aQuotaThatIsNoNumberIsRefusedBesideItsField() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone, at: "/settings")
        try await tab.type("lots\u{E007}", into: "[name=quota]")
        try await tab.waitFor("[name=quota][aria-invalid=true]")
        #expect(try await tab.run("return document.querySelector('[name=quota]').value") as? String == "lots")
        try await tab.run("document.querySelector('[name=quota]').value = ''")
        try await tab.type("500\u{E007}", into: "[name=quota]")
        try await tab.waitFor("#dialog output.code")
      }
    }
  }
}
