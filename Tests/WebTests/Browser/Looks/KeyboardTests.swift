import Foundation
import Testing

/// Every page by keyboard alone, and with less motion.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct KeyboardTests {
  private static let pages = [
    "/", "/search", "/companions", "/companions#new", "/settings", "/account", "/house", "/help", "/enter",
    "/welcome", "/care",
  ]

  @Test func theFocusGoesInOrderCanBeSeenAndIsNeverHidden() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("hello")
        try await tab.replied()
        for page in Self.pages {
          for look in [Tab.Look(), Tab.Look(width: 360, isDark: true)] {
            try await tab.open("http://127.0.0.1:\(live.port)/health")
            try await tab.open("http://127.0.0.1:\(live.port)\(page)")
            try await tab.waitFor("[data-state=ready] main")
            try await tab.wear(look)
            let troubles = try await tab.walkWithTheTabKey()
            #expect(troubles.isEmpty, "\(page) \(look):\n\(troubles.joined(separator: "\n"))")
          }
        }
      }
    }
  }

  // WCAG 1.4.11, 2.4.7
  @Test func theRingOfTheFocusStandsOutInEveryTheme() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.say("I want to kill myself tonight")
        try await tab.waitFor(".crisis")
        try await tab.replied()
        for page in Self.pages {
          try await tab.open("http://127.0.0.1:\(live.port)/health")
          try await tab.open("http://127.0.0.1:\(live.port)\(page)")
          try await tab.waitFor("[data-state=ready] main")
          for look in AccessTests.themes {
            try await tab.wear(look)
            try await tab.expectRings(at: "\(page) \(look)", atLeast: 4)
          }
        }
        try await tab.click(".bar [data-help]")
        try await tab.waitFor("#help[open] .crisis")
        for look in AccessTests.themes {
          try await tab.wear(look)
          try await tab.expectRings(at: "help \(look)", atLeast: 4)
        }
        // The check itself finds what is wrong.
        try await tab.run("document.querySelector('#help').style.setProperty('--focus', 'var(--clay-soft)')")
        #expect(try await tab.troubles(Audit.rings).count > 1)
      }
    }
  }

  @Test func nothingMovesForThoseWhoAskForStillness() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        for page in Self.pages {
          try await tab.open("http://127.0.0.1:\(live.port)\(page)")
          try await tab.waitFor("[data-state=ready] main")
          try await tab.devtools(
            "Emulation.setEmulatedMedia",
            ["features": [["name": "prefers-reduced-motion", "value": "reduce"]]])
          #expect(try await tab.troubles(Audit.motion).isEmpty, "\(page), asked of the browser")
          try await tab.devtools("Emulation.setEmulatedMedia", ["features": [[String: String]]()])
          try await tab.run("document.documentElement.dataset.still = ''")
          #expect(try await tab.troubles(Audit.motion).isEmpty, "\(page), asked in the settings")
        }
      }
    }
  }

  @Test func aReplyIsAnnouncedBySentenceAndErrorsAtOnce() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        let regions =
          try await tab.run(
            """
            const spoken = document.querySelector('#spoken');
            return [spoken.getAttribute('aria-live'), spoken.closest('main') === null,
              document.querySelector('#banner').getAttribute('role'),
              document.querySelector('#composer-note').getAttribute('role')].join()
            """) as? String
        #expect(regions == "polite,true,status,alert")
        try await tab.say("hello")
        try await tab.replied()
        #expect(try await tab.count("#spoken p") >= 1)
      }
    }
  }
}

extension Tab {
  private static let tabbable = """
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
      e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}) && !e.closest('[inert]')
      && !(e.type === 'radio' && !e.checked && [...e.form?.elements[e.name] ?? []].some(o => o.checked))).length
    """

  /// Where the focus is, and what is wrong with it there.
  private static let focus = #"""
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const parse = c => (c.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
      return .2126 * f(r) + .7152 * f(g) + .0722 * f(b) };
    const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] === 1) return c } return [255, 255, 255] };
    const bad = [];
    const ring = [e, e.closest('.composer-box'), e.closest('label')].filter(Boolean).map(one => getComputedStyle(one))
      .find(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    if (!ring) bad.push('no ring');
    else {
      const [a, b] = [light(parse(ring.outlineColor)), light(ground(e.parentElement))].sort((x, y) => y - x);
      if ((a + .05) / (b + .05) < 3) bad.push(`a pale ring ${((a + .05) / (b + .05)).toFixed(2)}`);
    }
    const box = e.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) bad.push('outside of the window');
    else {
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 2);
      const top = document.elementFromPoint(x, y);
      if (top && !e.contains(top) && !top.contains(e) && !e.labels?.[0]?.contains(top)) bad.push(`hidden by ${top.tagName}.${top.className}`);
    }
    const last = window.lastFocus;
    if (last?.isConnected && !(last.compareDocumentPosition(e) & 4)) bad.push('out of order');
    window.lastFocus = e;
    return [`${e.tagName.toLowerCase()}#${e.id}.${e.className} ${e.name ?? ''}`, bad];
    """#

  /// Presses Tab from the top of the page to its end.
  func walkWithTheTabKey() async throws -> [String] {
    let count = try await run(Self.tabbable) as? Int ?? 0
    // From the top, also where a page puts the focus into its form.
    try await run("window.lastFocus = null; scrollTo(0, 0); document.querySelector('.skip').focus()")
    var troubles: [String] = []
    var seen = 1
    for _ in 1..<min(count, 60) {
      try await stroke("Tab", code: 9)
      guard let found = try await run(Self.focus) as? [Any], let name = found.first as? String else { break }
      seen += 1
      troubles += (found.last as? [String] ?? []).map { "\(name): \($0)" }
    }
    if seen < min(count, 60) - 2 { troubles.append("only \(seen) of \(count) could be reached") }
    return troubles
  }
}

extension Tab {
  fileprivate func expectRings(at place: String, atLeast least: Int) async throws {
    // From the keyboard, so that the browser shows where the focus is.
    try await stroke("Tab", code: 9)
    let told = try await troubles(Audit.rings)
    let count = told.first.flatMap { $0.split(separator: " ").first.flatMap { Int($0) } } ?? 0
    #expect(count >= least && told.count == 1, "\(place): \(told.joined(separator: "\n"))")
  }
}
