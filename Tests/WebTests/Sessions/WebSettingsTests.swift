import Companion
import Foundation
import Testing
import Web

/// Nothing wider than loopback without protection. T22
@Suite struct WebSettingsTests {
  @Test(arguments: ["127.0.0.1", "localhost", "::1", "127.1.2.3"])
  func loopbackNeedsNothing(_ host: String) throws {
    try WebSettings(host: host).check()
  }

  @Test(arguments: [
    "0.0.0.0", "::", "192.168.1.4", "example.org", "127.0.0.1.evil.example", "127.evil.example.org",
  ])
  func widerIsRefusedAndSaysWhatItMeans(_ host: String) {
    #expect(throws: FrontDoorError.unprotected) { try WebSettings(host: host).check() }
    #expect(throws: FrontDoorError.unprotected) {
      try WebSettings(host: host, publicURL: URL(string: "https://fidelio.example.org")).check()
    }
    #expect(throws: FrontDoorError.unprotected) {
      let inClear = URL(string: "http://fidelio.example.org")
      try WebSettings(host: host, publicURL: inClear, trustedProxy: "10.0.0.2").check()
    }
    for language in Language.allCases {
      #expect(FrontDoorError.unprotected.sentence(in: language).contains("--tls-certificate"))
    }
  }

  @Test func widerIsAllowedWithTLSOrANamedProxy() throws {
    let file = URL(filePath: "/nonexistent.pem")
    try WebSettings(host: "0.0.0.0", tlsCertificate: file, tlsKey: file).check()
    try WebSettings(
      host: "0.0.0.0", publicURL: URL(string: "https://fidelio.example.org"), trustedProxy: "10.0.0.2"
    ).check()
    #expect(throws: FrontDoorError.badCertificate) { try WebSettings(tlsCertificate: file).check() }
  }

  @Test(arguments: ["ftp://x.org", "fidelio.example.org", "https://", "https://x.org/path"])
  func aPublicAddressIsAWebAddressWithoutPath(_ address: String) {
    #expect(throws: FrontDoorError.badPublicURL) {
      try WebSettings(publicURL: URL(string: address)).check()
    }
  }

  @Test func aPortThatIsTakenIsNamed() async throws {
    try await LiveHouse.run { live in
      _ = await #expect(throws: FrontDoorError.portInUse(live.port)) {
        try await LiveHouse.run(web: WebSettings(port: live.port)) { _ in }
      }
    }
  }

  @Test func aCertificateThatCannotBeReadIsNamed() async throws {
    let file = URL(filePath: "/nonexistent.pem")
    await #expect(throws: FrontDoorError.badCertificate) {
      try await LiveHouse.run(web: WebSettings(port: 0, tlsCertificate: file, tlsKey: file)) { _ in }
    }
  }
}
