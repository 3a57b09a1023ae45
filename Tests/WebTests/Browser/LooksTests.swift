import Engines
import Foundation
import HTTPTypes
import Testing

/// How the page holds up: nothing overflows, everything can be read and has a name. With FIDELIO_SCREENSHOTS
/// set to a folder, each screen is kept there as a picture.
@Suite(.serialized, .enabled(if: Chromium.isHere))
struct LooksTests {
  struct Look: Sendable, CustomStringConvertible {
    let language: String
    let isDark: Bool
    let width: Int
    var description: String { "\(language)-\(isDark ? "dark" : "light")-\(width)" }
  }

  static let looks = ["fr", "en"].flatMap { language in
    [false, true].flatMap { isDark in
      [320, 360, 1280].map { Look(language: language, isDark: isDark, width: $0) }
    }
  }

  @Test(arguments: looks)
  func everyScreenFitsIsReadableAndHasNames(_ look: Look) async throws {
    let chromium = try await Chromium()
    let isFrench = look.language == "fr"
    let long =
      (isFrench ? Self.french : Self.english) + String(repeating: "\n\nAnticonstitutionnellement", count: 2)
    let gate = Gate()
    let model = Scripted { request in
      request.messages.last?.text.contains("…") == true
        ? [.delta(isFrench ? "Attendez. " : "Wait. "), .wait(gate)] : [.delta(long)]
    }
    try await LiveHouse.run(model: model) { live in
      defer { gate.open() }
      try await chromium.tab(
        language: look.language, width: look.width, height: look.width < 600 ? 740 : 860, isDark: look.isDark
      ) { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor("#first-run")
        try await tab.until("return document.querySelectorAll('#new-country option').length > 200")
        try await Self.check(tab, look, "1-first-run")
        try await tab.signUp(live, name: isFrench ? "Camille" : "Robin")
        try await tab.waitFor("#recovery-code")
        try await Self.check(tab, look, "2-recovery-code")
        try await tab.keepRecoveryCode()
        try await Self.check(tab, look, "3-empty")
        try await tab.say(
          isFrench ? "Longue journée, et puis ma sœur a appelé." : "A long day, and then my sister called.")
        try await tab.replied()
        try await Self.check(tab, look, "4-conversation")
        try await tab.say(isFrench ? "je veux mourir" : "I want to die")
        try await tab.waitFor(".crisis")
        try await tab.replied(2)
        try await tab.run("document.querySelector('.crisis').scrollIntoView()")
        try await Self.check(tab, look, "5-crisis-card")
        try await tab.say("…")
        try await tab.waitFor("#stop")
        try await Self.check(tab, look, "6-growing")
        try await tab.click("#stop")
        try await tab.replied(3)
        try await tab.run("document.querySelector('#shelf-open').click()")
        try await Self.check(tab, look, "7-shelf")
        try await tab.run("document.querySelector('#open-settings').click()")
        try await tab.waitFor("#dialog[open]")
        try await tab.until("return document.querySelectorAll('#dialog [name=country] option').length > 200")
        try await Self.check(tab, look, "8-settings")
        try await tab.run(
          "document.querySelector('#dialog').close(); document.querySelector('.companion').click()")
        try await tab.waitFor("#dialog[open] [name=persona]")
        try await Self.check(tab, look, "9-companion")
        try await tab.run(
          "document.querySelector('#dialog').close(); document.querySelector('.room [data-help]').click()")
        try await tab.waitFor("#help[open]")
        try await Self.check(tab, look, "10-help")
        try await tab.open("http://127.0.0.1:\(live.port)/nowhere")
        try await Self.check(tab, look, "11-not-found")
      }
    }
  }

  private static func check(_ tab: Tab, _ look: Look, _ screen: String) async throws {
    // Transitions come to rest first.
    try await tab.until(
      "return document.getAnimations().every(a => a.effect.getTiming().iterations === Infinity || a.playState !== 'running')"
    )
    if let folder = ProcessInfo.processInfo.environment["FIDELIO_SCREENSHOTS"], !folder.isEmpty {
      let place = URL(filePath: folder)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try await tab.screenshot(to: place.appending(path: "\(screen)-\(look).png"))
    }
    let wide =
      try await tab.run(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth") as? Int
    #expect(wide == 0, "\(screen) \(look) overflows by \(wide ?? -1)")
    let pale = try await tab.run(Self.contrast) as? [String] ?? ["no answer"]
    #expect(pale.isEmpty, "\(screen) \(look): \(pale)")
    let nameless = try await tab.run(Self.names) as? [String] ?? ["no answer"]
    #expect(nameless.isEmpty, "\(screen) \(look): \(nameless)")
  }

  /// Texts whose colour is too near their ground (WCAG 2.2: 4.5, or 3 for large ones).
  private static let contrast = """
    const parse = c => (c.match(/[\\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
      return .2126 * f(r) + .7152 * f(g) + .0722 * f(b) };
    const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] === 1) return c } return [255, 255, 255] };
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const bad = new Set();
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const e = walk.currentNode.parentElement;
      if (!walk.currentNode.data.trim() || !e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || e.closest('.unseen, :disabled, option')) continue;
      const style = getComputedStyle(e), size = parseFloat(style.fontSize);
      const [a, b] = [light(parse(style.color)), light(ground(e))].sort((x, y) => y - x);
      const need = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
      const ratio = (a + .05) / (b + .05);
      if (ratio < need) bad.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
    }
    return [...bad];
    """

  /// Controls that a screen reader could not name.
  private static let names = """
    const bad = [];
    for (const e of document.querySelectorAll('button, input, select, textarea, a, dialog[open], [role=img]')) {
      if (!e.checkVisibility({visibilityProperty: true})) continue;
      const label = e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent
        || document.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent;
      if (!label?.trim()) bad.push(e.outerHTML.slice(0, 80));
    }
    return bad;
    """

  private static let french = """
    Merci de me le raconter. Une journée pareille laisse des traces, et un appel par-dessus, cela fait beaucoup.

    Qu’est-ce qui vous reste le plus, ce soir : la fatigue, ou ce qu’elle vous a dit ?
    """

  private static let english = """
    Thank you for telling me. A day like that leaves its marks, and a call on top of it is a lot.

    What stays with you most tonight: the tiredness, or what she said to you?
    """
}
