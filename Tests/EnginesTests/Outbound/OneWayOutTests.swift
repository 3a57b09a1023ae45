import Foundation
import Testing

/// T24: whatever leaves the house leaves through `Outbound`.
@Suite struct OneWayOutTests {
  static let sources = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../Sources").standardizedFileURL

  @Test func noOtherFileTalksToTheNetwork() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
    let ways = [
      "import AsyncHTTPClient", "FoundationNetworking", "URLSession",
      "Data(contentsOf: URL(string",
    ]
    var count = 0

    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      guard !file.path.contains("/Engines/Outbound/") else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for way in ways where text.contains(way) {
        Issue.record("\(file.lastPathComponent) has its own way out: \(way)")
      }
    }

    #expect(count > 40)
  }
}
