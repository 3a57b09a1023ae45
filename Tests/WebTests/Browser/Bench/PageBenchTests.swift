import Companion
import Engines
import Foundation
import Support
import Testing

/// How quick the page is, in figures: `Tools/page-bench.sh`. Never part of the timed tests.
@Suite(
  .serialized,
  .enabled(if: Chromium.isHere && ProcessInfo.processInfo.environment["FIDELIO_PAGE_BENCH"] != nil))
struct PageBenchTests {
  private static func say(_ key: String, _ value: Double, budget: Double) {
    let name = key.padding(toLength: 34, withPad: " ", startingAt: 0)
    print("\(name) \(Int(value.rounded())) ms, budget \(Int(budget)): \(value <= budget ? "met" : "NOT met")")
  }

  @Test func figures() async throws {
    let chromium = try await Chromium()
    let home = FileManager.default.temporaryDirectory.appending(
      path: "fidelio-page-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let metronome = Metronome(perSecond: 250, seconds: 10)
    let (long, cookie) = try await TestHouse.open(model: metronome, home: home, keepsHome: true) { test in
      try await LiveHouse.door(of: test) { live in
        let someone = try await live.newcomer("Camille")
        let thread = try await Self.fill(live, someone)
        try await chromium.tab { tab in
          try await tab.enter(live, as: someone)
          try await tab.go(live, to: thread)
          try await tab.until("return document.querySelectorAll('#threads .thread').length >= 500")
          try await tab.waitFor(".message:last-child")
          try await Self.taps(tab, key: "interaction_to_paint", budget: 100)
          try await Self.opening(tab, to: thread)
        }
        try await chromium.tab(width: 360, height: 740) { tab in
          try await tab.enter(live, as: someone)
          try await tab.go(live, to: thread)
          try await tab.waitFor(".message:last-child")
          try await tab.until("return document.querySelectorAll('#threads .thread').length >= 500")
          try await tab.devtools("Emulation.setCPUThrottlingRate", ["rate": 6])
          try await Self.taps(tab, key: "tap_to_paint_throttled_6x", budget: 200)
        }
        for rate in [1, 4] {
          try await chromium.tab { tab in
            try await tab.enter(live, as: someone)
            try await tab.click("#new-thread")
            try await tab.devtools("Emulation.setCPUThrottlingRate", ["rate": rate])
            try await Self.stream(tab, metronome, rate: rate)
          }
        }
        return (thread, someone.cookie)
      }
    }
    try await Self.start(chromium, home: home, cookie: cookie, thread: long)
  }

  /// 500 conversations, the last of them of 10,000 messages. Gives that one.
  private static func fill(_ live: LiveHouse, _ someone: Guest) async throws -> String {
    let resident = try await live.house.resident(session: someone.token)
    let companion = try await resident.addCompanion(CompanionDraft(name: "Ada")).id
    for number in 0..<499 {
      let thread = try await resident.addThread(with: companion)
      try await resident.fill(thread.id, messages: 2) { "Evening \(number), line \($0)." }
    }
    let thread = try await resident.addThread(with: companion).id
    try await resident.fill(thread, messages: 10_000) { number in
      "Number \(number). " + String(repeating: "Some words more. ", count: number * 7 % 31)
    }
    return thread.description
  }

  /// Presses what can be pressed and takes the browser's own time from each press to the next paint.
  private static func taps(_ tab: Tab, key: String, budget: Double) async throws {
    try await tab.run(
      """
      window.taps = [];
      new PerformanceObserver(list => window.taps.push(...list.getEntries().map(
        e => [e.name, e.target?.id || e.target?.className || '', e.duration])))
        .observe({type: 'event', durationThreshold: 16, buffered: false});
      """)
    let isNarrow = try await tab.run("return innerWidth < 600") as? Bool ?? false
    let controls =
      isNarrow
      ? [
        "#shelf-open", "#shelf-close", ".bar [data-help]", "#help .help-close", "#say", "#shelf-open",
        ".thread .open",
      ]
      : [
        "#threads .thread:nth-child(2) .icon", "#say", ".bar [data-help]", "#help .help-close",
        "#threads .thread:nth-child(4) .open", "#threads .thread:nth-child(2) .open",
      ]
    for round in 0..<3 {
      for control in controls {
        if round > 0, control.hasSuffix(".open") { continue }
        guard
          let spot = try await tab.run(
            "const r = document.querySelector(arguments[0])?.getBoundingClientRect(); return r ? [r.left + r.width / 2, r.top + r.height / 2] : null",
            [control]) as? [Double]
        else { continue }
        try await tab.press(at: spot, isTouch: isNarrow)
        try await Task.sleep(for: .milliseconds(isNarrow ? 900 : 300))
      }
      for letter in ["a", "b", "c"] {
        try await tab.devtools("Input.dispatchKeyEvent", ["type": "keyDown", "key": letter, "text": letter])
        try await tab.devtools("Input.dispatchKeyEvent", ["type": "keyUp", "key": letter])
        try await Task.sleep(for: .milliseconds(150))
      }
    }
    let taps = (try await tab.run("return window.taps") as? [[Any]] ?? []).compactMap {
      entry -> (what: String, time: Double)? in
      guard let name = entry.first as? String, let target = entry[1] as? String,
        let time = entry.last as? Double
      else { return nil }
      return ["pointerdown", "pointerup", "click", "keydown", "keypress", "input"].contains(name)
        ? ("\(name) \(target)", time) : nil
    }.sorted { $0.time < $1.time }
    let times = taps.map(\.time)
    try #require(!times.isEmpty)
    say(key + "_worst", times.last ?? 0, budget: budget)
    for tap in taps where tap.time > budget { print("  \(tap.what): \(Int(tap.time)) ms") }
    say(key + "_p50", times[times.count / 2], budget: budget)
  }

  /// From the press on a conversation in the list to its newest messages painted.
  private static func opening(_ tab: Tab, to thread: String) async throws {
    let script = """
      return (async () => {
        const frame = () => new Promise(r => requestAnimationFrame(r));
        const rows = [...document.querySelectorAll('#threads .thread')];
        const long = rows.find(one => one.dataset.id === arguments[0]), other = rows.find(one => one !== long);
        const times = [];
        for (let round = 0; round < 7; round += 1) {
          other.querySelector('.open').click();
          while (!other.hasAttribute('data-current') || document.querySelectorAll('.message').length !== 2) await frame();
          const start = performance.now();
          long.querySelector('.open').click();
          while (document.querySelectorAll('.message').length < 10) await frame();
          await frame();
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[3];
      })();
      """
    let time = try await tab.run(script, [thread]) as? Double ?? .infinity
    say("open_thread_10000_by_click", time, budget: 250)
  }

  /// How far what is shown lies behind what was said, while it is said.
  private static func stream(_ tab: Tab, _ metronome: Metronome, rate: Int) async throws {
    try await tab.run(
      """
      window.lags = []; window.frames = [];
      let last = performance.now();
      const frame = now => { window.frames.push(now - last); last = now; requestAnimationFrame(frame) };
      requestAnimationFrame(frame);
      setInterval(() => {
        const words = [...document.querySelectorAll('.message')].at(-1)?.querySelector('.words')?.lastElementChild?.textContent ?? '';
        const shown = Number(words.match(/w(\\d+)\\D*$/)?.[1] ?? 0);
        if (shown) window.lags.push([Date.now(), shown]);
      }, 100);
      """)
    try await tab.say("count")
    try await tab.replied()
    let start = try #require(metronome.startedAt)
    let samples = try await tab.run("return window.lags") as? [[Double]] ?? []
    // The words of the end stand still: only what was seen while it grew counts.
    let lags = samples.filter { $0[1] < 2_490 }.map {
      $0[0] - start - $0[1] * 1000 / 250
    }.sorted()
    let frames = (try await tab.run("return window.frames") as? [Double] ?? []).sorted()
    try #require(lags.count > 20)
    say("stream_250_lag_p95_\(rate)x", lags[lags.count * 95 / 100], budget: rate == 1 ? 300 : 600)
    say("stream_250_lag_worst_\(rate)x", lags.last ?? 0, budget: rate == 1 ? 500 : 1_000)
    say("stream_250_frame_p99_\(rate)x", frames[frames.count * 99 / 100], budget: rate == 1 ? 50 : 200)
  }

  /// From nothing to a page in which a person can type: the passphrase, since a house that starts is locked.
  private static func start(_ chromium: Chromium, home: URL, cookie: String?, thread: String) async throws {
    try await chromium.tab { tab in
      let clock = ContinuousClock()
      let begun = clock.now
      let time = try await TestHouse.open(home: home, keepsHome: true) { test in
        try await LiveHouse.door(of: test) { live in
          try await tab.open("http://127.0.0.1:\(live.port)/enter")
          try await tab.waitFor("[data-state=ready] #passphrase")
          return (clock.now - begun) / .milliseconds(1)
        }
      }
      say("first_page_usable", time, budget: 1_000)
    }
  }
}

extension Tab {
  /// A press of the mouse or a touch, by the browser's own input.
  fileprivate func press(at spot: [Double], isTouch: Bool) async throws {
    if isTouch {
      let point = ["x": spot[0], "y": spot[1]]
      try await devtools("Input.dispatchTouchEvent", ["type": "touchStart", "touchPoints": [point]])
      try await devtools(
        "Input.dispatchTouchEvent", ["type": "touchEnd", "touchPoints": [[String: Double]]()])
    } else {
      for type in ["mousePressed", "mouseReleased"] {
        try await devtools(
          "Input.dispatchMouseEvent",
          ["type": type, "x": spot[0], "y": spot[1], "button": "left", "clickCount": 1])
      }
    }
  }
}
