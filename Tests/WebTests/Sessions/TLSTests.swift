import Foundation
import Support
import Testing
import Web

/// HTTPS by the house itself.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct TLSTests {
  @Test func withACertificateTheHouseSpeaksHTTPSAndNothingElse() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (certificate, key) = (folder.appending(path: "house.pem"), folder.appending(path: "house.key"))
    try await Self.makeCertificate(certificate, key)

    let web = WebSettings(port: 0, tlsCertificate: certificate, tlsKey: key)
    try await LiveHouse.run(web: web) { live in
      let door = HouseDoor(scheme: .https, port: live.port, certificate: certificate.path)
      let client = try HouseClient(door)
      let health = try await client.send(.get, "/health")
      #expect(health.status == 200)
      let signIn = try await client.send(
        .post, "/api/session", body: Data(#"{"name":"x","passphrase":"y"}"#.utf8))
      #expect(signIn.status == 401, "the origin is https here")
      await #expect(throws: (any Error).self) { try await live.guest.get("/health") }
    }
  }

  private static func makeCertificate(_ certificate: URL, _ key: URL) async throws {
    try await OpenFiles.settle()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
      "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key.path, "-out", certificate.path,
    ]
    process.standardError = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
  }
}
