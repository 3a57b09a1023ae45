import Engines
import Testing

/// T23: what a fetch may not reach, in every spelling.
@Suite struct AddressTests {
  static let privateNumbers = [
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255",
    "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.7", "203.0.113.9", "192.88.99.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1",
    "fc00::1", "fd12:3456::1", "fe80::1", "febf::1", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1",
    "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "4000::1",
    "::ffff:0:127.0.0.1",
  ]

  static let publicNumbers = [
    "1.1.1.1", "8.8.8.8", "93.184.216.34", "100.63.0.1", "100.128.0.1", "172.15.0.1", "172.32.0.1",
    "169.253.1.1",
    "192.167.0.1", "198.17.0.1", "198.20.0.1", "223.255.255.254", "2606:4700::1111", "2a00:1450:4007::200e",
    "2001:4860:4860::8888", "64:ff9b::8.8.8.8",
  ]

  @Test(arguments: privateNumbers)
  func numbersThatAreNotPublicAreKnown(_ text: String) throws {
    let address = try #require(IPAddress(text))

    #expect(!address.isPublic)
  }

  @Test(arguments: publicNumbers)
  func publicNumbersAreKnown(_ text: String) throws {
    let address = try #require(IPAddress(text))

    #expect(address.isPublic)
  }

  @Test(arguments: privateNumbers)
  func noFetchReachesThem(_ text: String) async throws {
    let address = try WebAddress(text.contains(":") ? "http://[\(text)]/x" : "http://\(text)/x")

    await #expect(throws: OutboundError.forbiddenAddress) { try await Self.fetch(address) }
  }

  @Test(arguments: [
    "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://127.1/",
    "http://127.0.1/", "http://0/", "http://00.0.0.0/", "http://127.0.0.1./", "http://127.0.0.0x1/",
    "http://127.0.0.01/", "http://256.1.1.1/", "http://1.2.3.4.5/", "http://999/", "http://0x/",
    "http://user@example.org/", "http://user:pass@example.org/", "http://example.org@127.0.0.1/",
    "http://example.org\\@127.0.0.1/", "http://127.0.0.1\\.example.org/", "http:\\\\127.0.0.1/",
    "http://example.org/a\\b", "http:///x", "http://", "http://:80/", "http://example.org:/x",
    "http://example.org:0/", "http://example.org:65536/", "http://example.org:8a/", "http://exa mple.org/",
    "http://example.org/\r\nHost: x", "http://example.org/\u{0}", "http://exämple.org/", "http://１２７.0.0.1/",
    "http://127%2e0.0.1/", "http://example..org/", "http://.example.org/", "http://[::1/",
    "http://[127.0.0.1]/",
    "http://[fe80::1%25eth0]/", "http://[::1]x/", "http://[::g]/", "ftp://example.org/", "file:///etc/passwd",
    "javascript:alert(1)", "gopher://127.0.0.1/", "//example.org/", "example.org", "", "http://$HOST/",
  ])
  func oddAddressesAreNotUnderstood(_ text: String) {
    #expect(throws: OutboundError.badAddress) { try WebAddress(text) }
  }

  @Test(arguments: [
    ("http://Example.ORG", "http://example.org:80/"),
    ("HTTPS://example.org/a?b=c#d", "https://example.org:443/a?b=c"),
    ("https://example.org?x=1", "https://example.org:443/?x=1"),
    ("http://[2606:4700::1111]:81/a", "http://[2606:4700::1111]:81/a"),
    ("http://1.1.1.1:8080/$HOME/a@b", "http://1.1.1.1:8080/$HOME/a@b"),
    ("http://a-b_c.example.org/%41", "http://a-b_c.example.org:80/%41"),
  ])
  func plainAddressesAreReadAndRebuilt(_ text: String, _ rebuilt: String) throws {
    let address = try WebAddress(text)

    #expect(address.text == rebuilt)
  }

  @Test(arguments: [
    ("/c", "https://a.org:443/c"), ("d?e", "https://a.org:443/x/d?e"), ("//b.org/c", "https://b.org:443/c"),
    ("http://b.org/c", "http://b.org:80/c"),
  ])
  func aRedirectLeadsWhereItSays(_ location: String, _ place: String) throws {
    let next = try WebAddress("https://a.org/x/y?z=/w").following(location)

    #expect(next.text == place)
  }

  @Test(arguments: [
    "http://localhost/", "http://LOCALHOST/", "http://a.localhost/", "http://printer/", "http://nas.local/",
    "http://x.internal/", "http://router.lan/", "http://x.home.arpa/",
  ])
  func namesOfTheHouseAreNotEvenLookedUp(_ text: String) async throws {
    let address = try WebAddress(text)

    await #expect(throws: OutboundError.forbiddenAddress) { try await Self.fetch(address) }
  }

  @Test(arguments: [["127.0.0.1"], ["1.1.1.1", "10.0.0.1"], ["::1"], ["::ffff:127.0.0.1", "8.8.8.8"]])
  func aNameThatPointsInsideIsRefused(_ numbers: [String]) async throws {
    let address = try WebAddress("http://rebind.example.org/")
    let outbound = Outbound(resolver: Resolver { _ in numbers.compactMap(IPAddress.init) })

    await #expect(throws: OutboundError.forbiddenAddress) {
      try await outbound.fetch(.init(maxBytes: 10), from: address) { $0.status }
    }
  }

  private static func fetch(_ address: WebAddress) async throws {
    let outbound = Outbound(
      resolver: Resolver { _ in
        Issue.record("A name was looked up")
        return []
      })
    _ = try await outbound.fetch(.init(maxBytes: 10), from: address) { $0.status }
  }
}
