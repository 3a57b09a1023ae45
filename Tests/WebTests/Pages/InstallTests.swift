import Companion
import Foundation
import Testing

@testable import Web

/// What makes the page an app on a phone.
@Suite struct InstallTests {
  @Test(arguments: ["fr", "en"])
  func theManifestNamesTheAppItsStartAndIconsThatAreThere(_ language: String) async throws {
    try await LiveHouse.run { live in
      let page = try await live.guest.get("/enter?lang=\(language)").body
      let address = try #require(page.firstMatch(of: /rel="manifest" href="([^"]+)"/)?.output.1)
      let manifest = try await live.guest.get(String(address))
      #expect(manifest.headers["content-type"] == "application/manifest+json; charset=utf-8")
      let told = manifest.json
      #expect(told["name"] as? String == "Fidelio" && told["lang"] as? String == language)
      #expect(told["start_url"] as? String == "/" && told["scope"] as? String == "/")
      #expect(told["display"] as? String == "standalone" && told["id"] as? String == "/")
      #expect((told["description"] as? String ?? "").count > 20)
      #expect((told["shortcuts"] as? [[String: String]])?.first?["url"] == "/help")

      let icons = told["icons"] as? [[String: String]] ?? []
      #expect(Set(icons.compactMap { $0["sizes"] }) == ["192x192", "512x512", "any"])
      #expect(icons.contains { $0["purpose"] == "maskable" })
      let folder = address.prefix(through: address.lastIndex(of: "/")!)
      for icon in icons {
        let picture = try await live.guest.get(folder + (icon["src"] ?? ""))
        #expect(picture.status == 200 && picture.headers["content-type"] == icon["type"])
      }
      let touch = try #require(page.firstMatch(of: /rel="apple-touch-icon" href="([^"]+)"/)?.output.1)
      #expect(try await live.guest.get(String(touch)).headers["content-type"] == "image/png")
    }
  }

  @Test(arguments: [
    ("icon-192", 192), ("icon-512", 512), ("icon-maskable", 512), ("icon-touch", 180),
  ])
  func anIconIsAsLargeAsItsNameSays(_ name: String, _ side: Int) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Web/Resources/assets/frame").standardized
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(name).png")))

    #expect(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == side)
    #expect(bytes[20..<24].reduce(0) { $0 << 8 | Int($1) } == side)
    #expect(bytes.count < 12_000)
  }

  @Test func theColoursOfTheWindowAreThoseOfThePage() throws {
    let css = try #require(try Pages.load().assets.text("frame/base.css"))
    let paper = try #require(
      css.firstMatch(of: /--paper:\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/)?.output)
    let head = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/Web/Resources/pages/layout/head.mustache").standardized,
      encoding: .utf8)

    #expect(paper.1 == Manifest.paper)
    #expect(head.contains("content=\"\(paper.1)\" media=\"(prefers-color-scheme: light)\""))
    #expect(head.contains("content=\"\(paper.2)\" media=\"(prefers-color-scheme: dark)\""))
  }
}
