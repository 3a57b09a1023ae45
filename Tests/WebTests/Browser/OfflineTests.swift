import Engines
import Foundation
import HTTPTypes
import Testing
import Web

/// What is there while the house does not answer, and what of all that was said stays in the browser: nothing.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct OfflineTests {
  private static let marker = "Zwiebelmarkt7319"
  private static let kept = """
    return (async () => {
      const found = {};
      for (const name of await caches.keys()) {
        found[name] = (await (await caches.open(name)).keys()).map(one => one.url.replace(location.origin, ''));
      }
      return found;
    })();
    """

  // R26, R29, T44 in spirit
  @Test func theBrowserKeepsShellsAndTheCardAndNeverAWord() async throws {
    let profile = FileManager.default.temporaryDirectory.appending(
      path: "fidelio-profile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    let chromium = try await Chromium()
    let model = Scripted(reply: "I remember \(Self.marker).")
    try await LiveHouse.run(model: model) { live in
      let someone = try await live.newcomer("Camille", country: "FR")
      try await chromium.tab(profile: profile) { tab in
        try await tab.open("http://127.0.0.1:\(live.port)/health")
        try await tab.run("return caches.open('fidelio-shell-of-an-older-house').then(() => 1)")
        try await tab.enter(live, as: someone)
        try await tab.say("Do you know the \(Self.marker)?")
        try await tab.replied()
        try await tab.ownsCard("country=FR")
        try await tab.type("\(Self.marker) is not said yet", into: "#say")
        try await tab.open("http://127.0.0.1:\(live.port)/search")
        try await tab.waitFor("#search-text")
        try await tab.type("\(Self.marker)\u{E007}", into: "#search-text")
        try await tab.waitFor(".hit")
        let known =
          #"{"text":"Sells at the \#(Self.marker).","kind":"person","subjects":["\#(Self.marker)"]}"#
        _ = try await someone.post("/api/memory", known)
        try await tab.open("http://127.0.0.1:\(live.port)/memory")
        try await tab.waitFor(".fact")
        try await tab.run("document.querySelector('#memory-person').value = arguments[0]", [Self.marker])
        try await tab.type(Self.marker, into: "#memory-text")
        try await tab.type(Self.marker, into: "#topic")
        try await tab.until("return document.querySelectorAll('.fact').length > 0")
        try await tab.open("http://127.0.0.1:\(live.port)/")
        try await tab.waitFor(".message[data-role=companion]")

        let kept = try await tab.run(Self.kept) as? [String: [String]] ?? [:]
        let shell = try #require(kept.keys.first { $0.hasPrefix("fidelio-shell-") })
        #expect(Set(kept.keys) == [shell, "fidelio-cards"], "the version before is dropped")
        #expect(kept["fidelio-cards"] == ["/api/card?language=en&country=FR"])
        let pages = Set(Page.allCases.flatMap { page in ["fr", "en"].map { "\(page.path)?lang=\($0)" } })
        for address in kept[shell] ?? [] {
          let isAsset = address.wholeMatch(of: /\/assets\/[0-9a-f]{12}\/[\w\/.-]+/) != nil
          #expect(isAsset || pages.contains(address), "\(address)")
        }
        #expect((kept[shell] ?? []).filter { $0.hasSuffix("?lang=fr") }.count == Page.allCases.count)

        // The country changes, and with it the card.
        _ = try await someone.ask(.patch, "/api/me", json: #"{"country":"BE"}"#)
        try await tab.open("http://127.0.0.1:\(live.port)/house")
        try await tab.ownsCard("country=BE")
        let cards = (try await tab.run(Self.kept) as? [String: [String]])?["fidelio-cards"]
        #expect(cards == ["/api/card?language=en&country=BE"])
        // Time for the browser to write down what it would write down.
        try await Task.sleep(for: .seconds(1))
      }
    }
    #expect(
      try Self.files(under: profile, holding: "fidelio-shell").count > 0, "the search finds what is there")
    let told = try Self.files(under: profile, holding: Self.marker)
    #expect(told == [])
  }

  /// Files that hold the text, in either of the ways a browser writes texts.
  private static func files(under folder: URL, holding text: String) throws -> [String] {
    let needles = [Data(text.utf8), text.data(using: .utf16LittleEndian) ?? Data()]
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      guard let content = try? Data(contentsOf: folder.appending(path: path), options: .alwaysMapped) else {
        return false
      }
      return needles.contains { content.firstRange(of: $0) != nil }
    }
  }

  // R26, R29
  @Test(arguments: ["fr", "en"])
  func withTheHouseGoneThePagesOpenAndTheCardCanBeCalled(_ language: String) async throws {
    let chromium = try await Chromium()
    try await chromium.tab(language: language, width: 360, height: 740) { tab in
      let port = try await LiveHouse.run { live in
        let someone = try await live.newcomer("Camille", language: language, country: "FR")
        try await tab.enter(live, as: someone)
        try await tab.ownsCard("country=FR")
        return live.port
      }
      // The house is closed now.
      for page in ["", "settings", "search"] {
        try await tab.open("http://127.0.0.1:\(port)/\(page)")
        try await tab.waitFor("#banner")
        #expect(
          try await tab.text("#banner").contains(language == "fr" ? "ne répond pas" : "does not answer"))
        #expect(try await tab.run("return document.documentElement.lang") as? String == language)
        try await tab.click(".bar [data-help]")
        try await tab.waitFor("#help[open] a[href='tel:3114']")
      }
      try await tab.open("http://127.0.0.1:\(port)/help")
      try await tab.waitFor("#card a[href='tel:3114']")
      #expect(try await tab.run("return document.documentElement.lang") as? String == language)
    }
  }

  @Test func aHouseThatComesBackIsFoundWithoutAHand() async throws {
    let chromium = try await Chromium()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.ownsCard("country=FR")
        try await tab.cut(true)
        try await tab.open("http://127.0.0.1:\(live.port)/settings")
        try await tab.waitFor("#banner")
        try await tab.cut(false)
        try await tab.waitFor("#rooms .room-card")
        #expect(try await tab.run("return document.querySelector('#banner').hidden") as? Bool == true)
      }
    }
  }

  @Test func theWorkerIsAskedForAnewAndSpeaksForTheWholeSite() async throws {
    try await LiveHouse.run { live in
      let worker = try await live.guest.get("/sw.js")
      #expect(worker.status == 200 && worker.headers["content-type"] == "text/javascript; charset=utf-8")
      #expect(
        worker.headers["cache-control"] == "no-cache" && worker.headers["service-worker-allowed"] == "/")
      let tag = try #require(worker.headers["etag"])
      #expect(try await live.guest.get("/sw.js", headers: ["If-None-Match": tag]).status == 304)
      let version = try #require(worker.body.firstMatch(of: /"version":"([0-9a-f]{12})"/)?.output.1)
      for match in worker.body.matches(of: /"(\/assets\/[^"]+\.[a-z]+)"/) {
        #expect(match.output.1.hasPrefix("/assets/\(version)/"))
        #expect(try await live.guest.get(String(match.output.1)).status == 200, "\(match.output.1)")
      }
    }
  }
}

extension Tab {
  /// Waits until the worker is at work and keeps the card whose address holds this.
  fileprivate func ownsCard(_ part: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await until(
      """
      return navigator.serviceWorker?.controller && caches.open('fidelio-cards').then(cache => cache.keys())
        .then(all => all.length === 1 && all[0].url.includes(arguments[0]))
      """, [part], sourceLocation: sourceLocation)
  }

  /// With the network gone for what the page asks the house.
  fileprivate func cut(_ isCut: Bool) async throws {
    try await devtools("Network.enable", [:])
    try await devtools(
      "Network.emulateNetworkConditions",
      ["offline": isCut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
  }
}
