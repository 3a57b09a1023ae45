import Engines
import Foundation
import HTTPTypes
import Support
import Testing

@testable import Web

/// What is written: drafts, long texts, keys, and lines that break.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ConversationWritingTests {
  /// Escape twice within 600 ms is the quick exit.
  private static func pause() async throws { try await Task.sleep(for: .milliseconds(700)) }

  private static let keeps =
    "return fetch(`/api/threads/${arguments[0]}/draft`).then(r => r.json()).then(d => d.text === arguments[1])"
  private static let box = "return document.querySelector('#say').value === arguments[0]"

  @Test func draftsStayWithTheirConversationAndLongTextsBecomeAttachments() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, one) = try await someone.settled()
      _ = try await someone.say("first", in: one)
      let two = try await someone.post("/api/companions/\(companion)/threads").id()
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.go(live, to: one)
        try await tab.replied()
        try await tab.type("half a thought", into: "#say")
        try await tab.go(live, to: two)
        try await tab.until(Self.box, [""])
        try await tab.go(live, to: one)
        try await tab.until(Self.box, ["half a thought"])
        let kept = "return JSON.stringify({...localStorage, ...sessionStorage}).includes('thought')"
        #expect(try await tab.run(kept) as? Bool == false)
        try await tab.say(" and the rest")
        try await tab.replied(2)
        try await tab.until(Self.keeps, [one, ""])

        let long = (1...20_000).map { "line \($0)" }.joined(separator: "\n")
        try await tab.paste(long, into: "#say")
        try await tab.waitFor("#files .chip")
        #expect(try await tab.text("#files .file-size").contains("20,000"))
        #expect(try await tab.truth("document.querySelector('#say').value === ''"))
        try await tab.click("#files .file")
        try await tab.waitFor("#dialog[open] pre")
        #expect(try await tab.text("#dialog pre").hasPrefix("line 1\nline 2\n"))
        try await tab.press("\u{E00C}")
        try await tab.paste(String(repeating: "z", count: 8_001), into: "#say")
        try await tab.until("return document.querySelectorAll('#files .chip').length === 2")
        try await tab.click("#files .chip:last-child .icon")
        #expect(try await tab.count("#files .chip") == 1)
        try await tab.paste("short", into: "#say")
        #expect(try await tab.count("#files .chip") == 1, "a short text is just typed")
        try await tab.run(Self.drop, ["notes.md", "# Notes"])
        try await tab.until("return document.querySelectorAll('#files .chip').length === 2")
        try await tab.run(Self.drop, ["face.png", "x"])
        try await tab.waitFor("#composer-note")
        try await tab.say("here it is")
        try await tab.waitFor(".message a.file[download]")
        try await tab.replied(3)
        #expect(try await tab.count("#files .chip") == 0)
        let text =
          try await tab.run(
            "return fetch(document.querySelector('.message a.file').href).then(r => r.text())")
          as? String
        #expect(text == long)
      }
    }
  }

  /// Nothing waits for the house here: what is typed is left in the same moment.
  @Test func whatIsTypedAndLeftAtOnceIsThereOnComingBack() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, one) = try await someone.settled()
      _ = try await someone.follow(try await someone.say("first", in: one).reply)
      let two = try await someone.post("/api/companions/\(companion)/threads").id()
      _ = try await someone.follow(try await someone.say("second", in: two).reply)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        for (number, way) in ["address", "page", "shelf", "reload", "close", "exit"].enumerated() {
          let text = "half a thought, by \(way)"
          try await tab.go(live, to: one)
          try await tab.until(Self.isOpen, ["first", number == 0 ? "" : "half a thought, by"])
          try await tab.run("document.querySelector('#say').value = ''")
          try await tab.type(text, into: "#say")
          switch way {
          case "address": try await tab.go(live, to: two)
          case "page": try await tab.run("document.querySelector('.menu a[href=\"/settings\"]').click()")
          case "shelf":
            try await tab.run(
              "document.querySelector(`.thread[data-id='${arguments[0]}'] .open`).click()", [two])
          case "reload": try await tab.run("location.reload()")
          case "close": try await tab.open("about:blank")
          default: try await tab.run("document.querySelector('[data-exit]').click()")
          }
          if way == "shelf" {
            try await tab.until(Self.isOpen, ["second", ""])
            try await tab.run(
              "document.querySelector(`.thread[data-id='${arguments[0]}'] .open`).click()", [one])
          } else {
            try await tab.go(live, to: one)
          }
          try await tab.until(Self.box, [text])
        }
      }
    }
  }

  private static let isOpen = """
    const box = document.querySelector('#say');
    return document.querySelector('#messages').textContent.includes(arguments[0])
      && (arguments[1] ? box.value.startsWith(arguments[1]) : !box.value);
    """

  @Test func whatIsTypedBeforeTheDraftCameStandsBehindItAndNothingIsLost() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, thread) = try await someone.settled()
      _ = try await someone.ask(.put, "/api/threads/\(thread)/draft", json: #"{"text":"from before"}"#)
      try await chromium.tab { tab in
        // The draft is asked for and does not come.
        try await tab.devtools(
          "Page.addScriptToEvaluateOnNewDocument",
          [
            "source": """
            const plain = window.fetch;
            window.fetch = (path, options) => /draft$/.test(path) && options?.method === 'GET'
              ? new Promise((resolve) => (window.come = () => resolve(plain(path, options)))) : plain(path, options);
            """
          ])
        try await tab.enter(live, as: someone)
        try await tab.type("from now", into: "#say")
        try await tab.until("return Boolean(window.come)")
        try await tab.open("http://127.0.0.1:\(live.port)/help")
        try await tab.until(Self.keeps, [thread, "from before\nfrom now"])

        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.until("return Boolean(window.come)")
        try await tab.type("and later", into: "#say")
        try await tab.run("window.come()")
        try await tab.until(Self.box, ["from before\nfrom now\nand later"])
        try await tab.until(Self.keeps, [thread, "from before\nfrom now\nand later"])
      }
    }
  }

  @Test func filesThatWereNotSaidAreThereAfterAReload() async throws {
    let chromium = try await Chromium()
    let waiting =
      "return fetch(`/api/threads/${arguments[0]}/draft`).then(r => r.json()).then(d => d.files.length === arguments[1])"
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (companion, one) = try await someone.settled()
      let two = try await someone.post("/api/companions/\(companion)/threads").id()
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.go(live, to: one)
        let long = (1...9_000).map { "line \($0)" }.joined(separator: "\n")
        try await tab.paste(long, into: "#say")
        try await tab.waitFor("#files .chip")
        try await tab.run(Self.drop, ["notes.md", "# Notes"])
        try await tab.until(waiting, [one, 2])

        try await tab.go(live, to: two)
        #expect(try await tab.count("#files .chip") == 0, "they stay with their conversation")
        try await tab.go(live, to: one)
        try await tab.until("return document.querySelectorAll('#files .chip').length === 2")
        #expect(try await tab.text("#files .chip .file-size").contains("9,000"))
        #expect(try await tab.text("#files .chip:last-child").contains("notes.md"))
        let kept = "return JSON.stringify({...localStorage, ...sessionStorage}).includes('line 1')"
        #expect(try await tab.run(kept) as? Bool == false)

        try await tab.click("#files .chip:last-child .icon")
        try await tab.until(waiting, [one, 1])
        try await tab.say("here it is")
        try await tab.replied()
        #expect(try await tab.count(".message a.file[download]") == 1)
        try await tab.until(waiting, [one, 0])
        try await tab.go(live, to: one)
        try await tab.waitFor(".message a.file[download]")
        #expect(try await tab.count("#files .chip") == 0)
      }
    }
  }

  private static let drop = """
    const data = new DataTransfer();
    data.items.add(new File([arguments[1]], arguments[0]));
    document.querySelector('.room').dispatchEvent(new DragEvent('dragenter', {dataTransfer: data, bubbles: true}));
    document.querySelector('.room').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
    """

  @Test func theKeyboardGoesAllTheWay() async throws {
    let chromium = try await Chromium()
    let gate = Gate()
    let model = Scripted { request in
      request.messages.last?.text.hasSuffix("wait") == true
        ? [.delta("Well, "), .wait(gate)] : [.delta("Yes.")]
    }
    try await LiveHouse.run(model: model) { live in
      defer { gate.open() }
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        let focus =
          "return document.activeElement.closest('.message')?.querySelector('.words')?.textContent ?? document.activeElement.id"
        try await tab.enter(live, as: someone)
        try await tab.click("#say")
        try await tab.press("one")
        try await tab.press("\u{E007}", holding: "\u{E008}")
        try await tab.press("two\u{E007}")
        try await tab.replied()
        #expect(try await tab.text(".message .words") == "one\ntwo")

        try await tab.press("\u{E013}", holding: "\u{E00A}")
        #expect(try await tab.run(focus) as? String == "Yes.")
        try await tab.press("k")
        #expect(try await tab.run(focus) as? String == "one\ntwo")
        try await tab.press("\u{E004}")
        #expect(
          try await tab.truth("document.activeElement.matches('.acts button')"), "its buttons come next")
        try await tab.press("j")
        #expect(try await tab.run(focus) as? String == "Yes.")
        try await tab.press("?")
        try await tab.waitFor("#dialog[open] .keylist")
        try await tab.press("\u{E00C}")
        try await tab.until("return !document.querySelector('#dialog').open")
        try await tab.press("\u{E010}")
        #expect(try await tab.run(focus) as? String == "say")

        try await tab.press("\u{E013}")
        try await tab.waitFor(".edit textarea")
        try await Self.pause()
        try await tab.press(", wait\u{E00C}")
        try await tab.until("return !document.querySelector('.edit')")
        try await tab.say("please wait")
        await gate.reached()
        try await Self.pause()
        try await tab.press("\u{E00C}")
        try await tab.waitFor(".message[data-state=stopped]")
        #expect(try await tab.text(".message[data-state=stopped] .words") == "Well,")
      }
    }
  }

  @Test func whatIsSaidOnABrokenLineIsSaidOnce() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.connection(isCut: true)
        try await tab.say("through the tunnel")
        try await tab.waitFor("#banner")
        #expect(try await tab.truth("document.querySelector('#say').value === 'through the tunnel'"))
        try await tab.connection(isCut: false)
        try await tab.replied()
        #expect(try await tab.count(".message") == 2)
        #expect(try await tab.truth("document.querySelector('#say').value === ''"))

        // The request arrives, its answer does not: the same id is answered the same way.
        try await tab.run(
          """
          const plain = window.fetch;
          window.sent = [];
          window.fetch = async (path, options) => {
            const answer = await plain(path, options);
            if (!/messages$/.test(path) || options.method !== 'POST') return answer;
            window.sent.push(JSON.parse(options.body).id);
            if (window.sent.length < 3) throw new TypeError('lost');
            return answer;
          };
          """)
        try await tab.say("only once")
        try await tab.replied(2)
        #expect(
          try await tab.run("return [window.sent.length, new Set(window.sent).size]") as? [Int] == [3, 1])
        #expect(try await tab.count(".message") == 4)

        // Cancelled while it waits, it stays in the box.
        try await tab.connection(isCut: true)
        try await tab.say("on second thoughts")
        try await tab.waitFor("#stop")
        try await tab.click("#stop")
        try await tab.waitFor("#composer-note")
        #expect(try await tab.truth("document.querySelector('#say').value === 'on second thoughts'"))
        try await tab.connection(isCut: false)
      }
    }
  }

  @Test func theServersRestartLosesAndDoublesNothing() async throws {
    let chromium = try await Chromium()
    let gate = Gate()
    let model = Scripted { _ in [.delta("Before. "), .wait(gate), .delta("After.")] }
    try await TestHouse.open(model: model) { test in
      defer { gate.open() }
      let first = try await LiveHouse.door(of: test) { live in
        let someone = try await live.newcomer("Camille")
        return (port: live.port, someone: someone)
      }
      try await chromium.tab { tab in
        try await LiveHouse.door(of: test, port: first.port) { live in
          try await tab.enter(live, as: first.someone)
          try await tab.say("hello")
          try await tab.until("return document.querySelector('#messages').textContent.includes('Before.')")
        }
        // Nobody is at the door now.
        try await tab.waitFor("#banner")
        gate.open()
        try await LiveHouse.door(of: test, port: first.port) { _ in
          try await tab.replied()
          #expect(try await tab.text(".message[data-role=companion] .words") == "Before. After.")
          #expect(try await tab.count(".message") == 2)
        }
      }
    }
  }
}
