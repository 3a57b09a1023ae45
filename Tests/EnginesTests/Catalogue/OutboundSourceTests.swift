import Foundation
import Testing

@testable import Engines

@Suite struct OutboundSourceTests {
  let folder: TemporaryFolder
  let file: ResumableFile
  let body = String(repeating: "0123456789", count: 1_000)

  init() throws {
    folder = try TemporaryFolder()
    file = ResumableFile(target: folder.url.appending(path: "a.gguf"), folder: folder.url)
  }

  /// A way out for which every name is this machine and one port of it is allowed.
  func source(_ server: ScriptedServer) -> ByteSource {
    let resolver = Resolver { _ in IPAddress("127.0.0.1").map { [$0] } ?? [] }
    return Outbound(rules: .publicOrLoopback(port: server.port), resolver: resolver).byteSource
  }

  func address(_ server: ScriptedServer) throws -> URL {
    try #require(URL(string: "http://files.example.org:\(server.port)/a.gguf"))
  }

  @Test func connectionThatBreaksIsTakenUpAgainByRange() async throws {
    let (body, file) = (body, file)
    try await ScriptedServer.run { _, count in
      count == 1
        ? [.send("HTTP/1.1 200 X\r\nContent-Length: 10000\r\nETag: \"one\"\r\n\r\n" + body.prefix(4_000))]
        : [
          .send(
            "HTTP/1.1 206 X\r\nContent-Length: 6000\r\nContent-Range: bytes 4000-9999/10000\r\n"
              + "ETag: \"one\"\r\n\r\n" + body.dropFirst(4_000))
        ]
    } body: { server in
      let (url, source) = (try address(server), source(server))
      await #expect(throws: FetchError.network) { _ = try await file.fetch(url, from: source) }

      _ = try await file.fetch(url, from: source)

      #expect(server.asked.map { $0.headers["range"] } == [nil, "bytes=4000-"])
      #expect(server.asked.last?.headers["if-range"] == "\"one\"")
      #expect(try String(contentsOf: file.target, encoding: .utf8) == body)
    }
  }

  @Test(arguments: [(404, FetchError.notThere), (403, .notThere), (416, .digest), (500, .network)])
  func refusalIsSaid(status: Int, error: FetchError) async throws {
    let file = file
    try await ScriptedServer.run { _, _ in
      [.answer("no", status: status)]
    } body: { server in
      let (url, source) = (try address(server), source(server))
      await #expect(throws: error) { _ = try await file.fetch(url, from: source) }
    }
    #expect(folder.names().isEmpty)
  }

  // T23
  @Test(arguments: [
    "http://127.0.0.1:9/a.gguf", "http://[::1]/a.gguf", "ftp://example.org/a", "file:///etc/passwd",
  ])
  func addressOnThisMachineIsNotCalled(text: String) async throws {
    let url = try #require(URL(string: text))

    await #expect(throws: FetchError.address) { _ = try await file.fetch(url, from: Outbound().byteSource) }
  }
}
