import Foundation
import NIOSSL
import Testing
import Web

@Suite struct PinnedCertificateTests {
  /// Two certificates made for this test, good for a hundred years, worth nothing elsewhere.
  private func pair(_ name: String) throws -> (certificate: URL, key: URL) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Certificates")
    return (folder.appending(path: "\(name).pem"), folder.appending(path: "\(name).key"))
  }

  private func serving(_ name: String) throws -> NIOSSLContext {
    let (certificate, key) = try pair(name)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: try NIOSSLCertificate.fromPEMFile(certificate.path).map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(file: key.path, format: .pem))))
  }

  @Test func theServersOwnCertificateIsTheOnlyOneBelieved() async throws {
    try await ScriptedHouse.serve(tls: try serving("own"), { _ in .answer(200, body: "{}") }) { house in
      let own = HouseDoor(
        scheme: .https, port: house.port, certificate: try pair("own").certificate.path)
      #expect(try await HouseClient(own).send(.get, "/health").status == 200)

      var other = own
      other.certificate = try pair("other").certificate.path
      await #expect(throws: HouseClientError.self) { try await HouseClient(other).send(.get, "/health") }
    }
  }

  @Test func withoutACertificateToCompareNothingIsSent() {
    #expect(throws: HouseClientError.unreachable) {
      try HouseClient(HouseDoor(scheme: .https, port: 8666, certificate: nil))
    }
  }
}
