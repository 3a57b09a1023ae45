import Engines
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The quick way out as a whole: blank before anything is fetched, also without a network, and nothing in the
/// house ends by it.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct LeavingTests {
  /// An address that takes a connection, says nothing for a while and hangs up: what is slow to come. For ever would be
  /// too long: the browser's driver answers nothing while a page is on its way.
  private final class SilentPlace: Sendable {
    private let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let address: String

    init() throws {
      var place = sockaddr_in()
      place.sin_family = sa_family_t(AF_INET)
      place.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = descriptor
      let result = withUnsafeMutablePointer(to: &place) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, length) + listen(descriptor, 8) + getsockname(descriptor, $0, &length)
        }
      }
      guard result == 0 else { throw Wire.Trouble() }
      address = "https://127.0.0.1:\(in_port_t(bigEndian: place.sin_port))/"
      Thread.detachNewThread {
        while case let visitor = accept(descriptor, nil, nil), visitor >= 0 {
          usleep(1_500_000)
          Glibc.close(visitor)
        }
        Glibc.close(descriptor)
      }
    }

    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }
  }

  private static let isBlank = """
    return document.title === '' && document.documentElement.dataset.gone !== undefined
      && [...document.documentElement.children].every(e => getComputedStyle(e).display === 'none')
    """

  private static let escapes = """
    for (let i = 0; i < 2; i += 1) {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    }

    """

  @Test func thePageIsBlankBeforeTheOtherComesAndTheReplyGrowsOn() async throws {
    let chromium = try await Chromium()
    let gate = Gate()
    let place = try SilentPlace()
    try await LiveHouse.run(model: Scripted { _ in [.delta("One. "), .wait(gate), .delta("Two.")] }) { live in
      defer { gate.open() }
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.run(
          "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", [place.address])
        try await tab.say("count")
        try await tab.until("return document.querySelector('#messages').textContent.includes('One.')")

        // One task of the page: nothing is painted between the press and the blank.
        let isBlank = try await tab.run("document.querySelector('.bar [data-exit]').click(); " + Self.isBlank)
        #expect(isBlank as? Bool == true)
        gate.open()
        let thread = try await someone.get("/api/threads").body.firstMatch(of: /"id":"([0-9a-f]{32})"/)?
          .output.1
        let messages = "/api/threads/\(try #require(thread))/messages"
        for _ in 0..<100 {
          if try await someone.get(messages).body.contains("One. Two.") { break }
          try await Task.sleep(for: .milliseconds(50))
        }
        #expect(try await someone.get(messages).body.contains("One. Two."), "the reply is whole")
      }
    }
  }

  @Test func twoEscapesLeaveFromADialogueAndFromTheLock() async throws {
    let chromium = try await Chromium()
    let place = try SilentPlace()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      for way in ["help", "writing", "unlock"] {
        try await chromium.tab { tab in
          try await tab.enter(live, as: someone)
          try await tab.run(
            "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", [place.address])
          switch way {
          case "help":
            try await tab.click(".bar [data-help]")
            try await tab.waitFor("#help[open]")
          case "unlock":
            try await live.lock(someone)
            try await tab.say("after the lock")
            try await tab.waitFor("#unlock[open]")
          default:
            try await tab.type("something private", into: "#say")
          }
          #expect(try await tab.run(Self.escapes + Self.isBlank) as? Bool == true, "\(way)")
        }
      }
    }
  }

  @Test func theButtonStandsInWhateverCoversTheBar() async throws {
    let chromium = try await Chromium()
    let place = try SilentPlace()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      for way in ["#help", "#dialog", "#unlock"] {
        try await chromium.tab { tab in
          try await tab.enter(live, as: someone)
          try await tab.wear(Tab.Look(width: 360))
          try await tab.run(
            "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", [place.address])
          switch way {
          case "#help": try await tab.click(".bar [data-help]")
          case "#unlock":
            try await live.lock(someone)
            try await tab.say("after the lock")
          default:
            try await tab.run(
              "import(document.documentElement.dataset.assets + '/frame/dialog.js').then(d => d.sheet('A', 'B'))"
            )
          }
          try await tab.waitFor("\(way)[open] .sheet-exit")
          let name = try await tab.run("return document.querySelector('dialog[open] .sheet-exit').innerText")
          #expect((name as? String)?.contains("Quick exit") == true)
          let press = "document.querySelector('dialog[open] .sheet-exit').click();"
          #expect(try await tab.run(press + Self.isBlank) as? Bool == true, "\(way)")
        }
      }
    }
  }

  @Test func itStandsOnAPageThatOnlySaysSomething() async throws {
    let chromium = try await Chromium()
    let place = try SilentPlace()
    try await LiveHouse.run { live in
      let someone = try await live.newcomer("Camille")
      try await chromium.tab { tab in
        try await tab.enter(live, as: someone)
        try await tab.run(
          "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", [place.address])
        try await tab.open("http://127.0.0.1:\(live.port)/nowhere")
        try await tab.waitFor("[data-exit]")

        #expect(try await tab.run(Self.escapes + Self.isBlank) as? Bool == true)
      }
    }
  }

  @Test func itWorksWithoutANetwork() async throws {
    let chromium = try await Chromium()
    try await chromium.tab { tab in
      let port = try await LiveHouse.run { live in
        let someone = try await live.newcomer("Camille")
        try await tab.enter(live, as: someone)
        return live.port
      }
      // The house is closed, and so is the address of the neutral page.
      try await tab.run(
        "localStorage.setItem('fidelio.exit', JSON.stringify({url: arguments[0]}))", ["https://127.0.0.1:9/"])
      try await tab.click(".bar [data-exit]")
      try await tab.until("return !location.href.includes(arguments[0])", ["127.0.0.1:\(port)"])
      try await tab.back()
      try await Task.sleep(for: .milliseconds(400))
      let shown = try await tab.run("return document.body?.innerText ?? ''") as? String ?? ""
      #expect(!shown.contains("Camille") && !shown.contains("Fidelio"))
    }
  }
}
