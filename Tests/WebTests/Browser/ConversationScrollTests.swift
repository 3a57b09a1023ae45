import Companion
import Engines
import Support
import Testing

/// Ten thousand messages in a thread, and few of them in the page.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct ConversationScrollTests {
  @Test func aVeryLongThreadOpensAtOnceAndNeverJumps() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      let (_, name) = try await someone.settled()
      let thread = try #require(ChatThread.ID(name))
      let ids = try await live.house.resident(session: someone.token).fill(thread, messages: 10_000) {
        number in
        "Number \(number). " + String(repeating: "Some words more. ", count: number * 7 % 31)
      }
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.go(live, to: name)
        try await tab.waitFor(".message:last-child")
        try await tab.until(Self.isAtEnd)
        #expect(try await tab.text(".message:last-child .words").hasPrefix("Number 9999."))

        // Up, through several pages of messages: what is in view moves as far as the scrolling and no further.
        let up = try #require(try await tab.run(Self.scrollUp, [220, 140]) as? [String: Any])
        #expect((up["jumps"] as? [Any])?.isEmpty == true, "\(up)")
        #expect(try #require(up["most"] as? Int) <= 120)
        #expect(try #require(up["met"] as? Int) > 120, "it went beyond the first pages")

        try await tab.click("#to-end")
        try await tab.until(Self.isAtEnd)
        #expect(try await tab.count(".message") <= 120)

        // To a place in the middle, and on in both ways from there.
        try await tab.run("location.hash = arguments[0]", ["t=\(name)&m=\(ids[4_000])"])
        try await tab.until(
          "return document.activeElement.dataset.id === arguments[0]", [ids[4_000].description])
        #expect(try await tab.truth(Self.isInView))
        #expect(try await tab.run("return location.hash") as? String == "#t=\(name)")
        try await tab.until(
          """
          document.querySelector('#main').scrollTop += 500;
          return [...document.querySelectorAll('.message')].some(m => m.textContent.includes('Number 4090.'));
          """)
        #expect(try await tab.count(".message") <= 120)
        try await tab.click("#to-end")
        try await tab.until(
          "return document.querySelector('.message:last-child')?.textContent.includes('Number 9999.')")

        // A place that is no more is told of, and the end is shown.
        try await tab.go(live, to: name, message: Message.ID().description)
        try await tab.until("return document.querySelector('#banner').textContent.length > 10")
        try await tab.waitFor(".message:last-child")
      }
    }
  }

  static let isAtEnd =
    "const m = document.querySelector('#main'); return m.scrollHeight - m.scrollTop - m.clientHeight < 2"

  private static let isInView = """
    (() => { const m = document.querySelector('#main').getBoundingClientRect(),
      e = document.activeElement.getBoundingClientRect(); return e.top >= m.top && e.top < m.bottom })()
    """

  /// Scrolls up in steps and watches the message that stands in the middle of the view.
  private static let scrollUp = """
    const [step, count] = arguments, main = document.querySelector('#main');
    const jumps = [], met = new Set();
    let most = 0;
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    return (async () => {
      // A machine under load scrolls faster than pages come: steps at the top, where there is nothing yet, do not count.
      for (let i = 0, tries = 0; i < count && tries < 20 * count; tries += 1) {
        const all = [...document.querySelectorAll('.message')];
        all.forEach(m => met.add(m.dataset.id));
        most = Math.max(most, all.length);
        const edge = main.getBoundingClientRect().top + main.clientHeight / 2;
        const seen = all.find(m => m.getBoundingClientRect().bottom > edge);
        const from = main.scrollTop, before = seen?.getBoundingClientRect().top;
        main.scrollTop -= step;
        const moved = from - main.scrollTop;
        if (moved > 0) i += 1;
        await frame();
        await frame();
        if (!seen?.isConnected) jumps.push([i, 'gone']);
        else if (Math.abs(seen.getBoundingClientRect().top - before - moved) > 2) {
          jumps.push([i, seen.getBoundingClientRect().top - before - moved]);
        }
      }
      return {jumps, most, met: met.size};
    })();
    """
}
