import Engines
import Foundation
import HTTPTypes
import Testing

/// Nothing anybody wrote is ever run or loaded. T1, T2
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct InertTests {
  private static let hostile =
    "<script>window.pwned=1</script><img src=x onerror=\"window.pwned=1\"><svg onload=\"window.pwned=1\"></svg>"
    + "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe><a href=\"javascript:window.pwned=1\">a</a>"
    + "<a href='data:text/html,<script>1</script>'>b</a> ![x](http://127.0.0.1:9/x.png) {{w.helpNow}} <b>bold</b>"

  @Test func hostileTextStaysTextWhoeverWroteIt() async throws {
    let chromium = try await Chromium()
    // One byte at a time, as a hostile model server would.
    let model = Scripted { _ in Self.hostile.utf8.map { .delta(String(decoding: [$0], as: UTF8.self)) } }
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("<img src=x onerror=window.pwned=1>")
      let name = #"<img src=x onerror='window.pwned=1'>"#
      let persona = String(
        decoding: try JSONEncoder().encode(["name": name, "persona": Self.hostile]), as: UTF8.self)
      let companion = try await someone.post("/api/companions", persona).id()
      let thread = try await someone.post("/api/companions/\(companion)/threads").id()
      let title = String(decoding: try JSONEncoder().encode(["title": name]), as: UTF8.self)
      _ = try await someone.ask(.patch, "/api/threads/\(thread)", json: title)
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.until(
          "return document.querySelector('.thread[data-current] .open').textContent === arguments[0]", [name])
        try await tab.say(Self.hostile)
        try await tab.replied()

        #expect(try await tab.text(".message[data-role=companion] .words") == Self.hostile)
        #expect(try await tab.text(".message[data-role=person] .words") == Self.hostile)
        #expect(try await tab.text("#head-title") == name)
        #expect(try await tab.run("return typeof window.pwned") as? String == "undefined")
        let made =
          "img, iframe, svg, b, script:not([src]), a[href^='javascript'], a[href^='data'], .messages a"
        #expect(try await tab.count(made) == 0)
        let loaded = try await tab.run(
          "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))"
        )
        #expect((loaded as? [String])?.isEmpty == true)

        try await tab.open("http://127.0.0.1:\(live.port)/companions")
        try await tab.click(".companion")
        try await tab.until(
          "return document.querySelector('[name=persona]')?.value === arguments[0]", [Self.hostile])
        #expect(try await tab.run("return typeof window.pwned") as? String == "undefined")
      }
    }
  }

  /// Even if a later change slipped, the browser itself makes no markup out of text here. T5
  @Test func theBrowserRefusesMarkupMadeFromText() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      try await chromium.tab { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        let outcome = try await tab.run(
          "try { document.body.innerHTML = '<p>x</p>'; return 'made' } catch (e) { return e.name }")
        #expect(outcome as? String == "TypeError")
        let inline = try await tab.run(
          "const s = document.createElement('script'); try { s.textContent = 'window.pwned=1'; document.head.append(s) } catch (e) {} return typeof window.pwned"
        )
        #expect(inline as? String == "undefined")
      }
    }
  }
}
