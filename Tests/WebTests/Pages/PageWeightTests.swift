import Companion
import Foundation
import Testing

@testable import Web

/// What a page makes a browser fetch, with nothing kept from before.
@Suite struct PageWeightTests {
  @Test(arguments: Page.allCases)
  func aWholePageStaysUnderAHundredKilobytes(_ page: Page) async throws {
    try await LiveHouse.run { live in
      let assets = try Pages.load().assets
      for language in Language.allCases {
        let shell = try await live.guest.get("\(page.path)?lang=\(language)").body
        var names = Set(
          shell.matches(of: /\/assets\/[0-9a-f]{12}\/([\w.\/-]+)/).map { String($0.output.1) })
        names.insert("words/\(page).\(language).json")
        names.formUnion(Self.spread(names, in: assets))
        // What is fetched only when somebody asks for it is counted apart.
        let late = Self.spread(names, in: assets, alsoLate: true).subtracting(names)

        let bytes = try shell.utf8.count + Self.weigh(names, in: assets)
        let more = try Self.weigh(late, in: assets)

        #expect((20_000..<100_000).contains(bytes), "\(page) \(language): \(bytes) bytes")
        #expect(more < 45_000, "\(page): \(more) bytes later")
        print("\(page).\(language): \(bytes) bytes in \(names.count + 1) files, \(more) later")
      }
    }
  }

  @Test(arguments: Page.allCases)
  func everyModuleAPageStartsWithIsNamedInItsShell(_ page: Page) async throws {
    let assets = try Pages.load().assets
    let named = Set(assets.modules(of: page))

    let brought = Self.spread(named, in: assets).filter { $0.hasSuffix(".js") }

    #expect(brought.subtracting(named).isEmpty, "\(brought.subtracting(named))")
  }

  /// `Assets.slim` works line by line.
  @Test func noScriptHoldsATextOverSeveralLinesOrACommentInTheMiddle() throws {
    let assets = try Pages.load().assets
    for name in assets.names where name.hasSuffix(".js") {
      for line in try #require(assets.text(name)).split(separator: "\n") {
        #expect(line.count { $0 == "`" }.isMultiple(of: 2), "\(name): \(line)")
        #expect(!line.contains("/*"), "\(name): \(line)")
      }
    }
  }

  @Test func aSlimScriptKeepsItsLines() {
    let source = """
      // Why.

      /** What it gives,
       * and when. */
      export const a = (b) => {
        // Here.
        return b // there
      };
      /* one */

      """

    let slim = String(decoding: Assets.slim(Data(source.utf8)), as: UTF8.self)

    #expect(slim == "export const a = (b) => {\nreturn b // there\n};\n")
  }

  /// With all that they bring in, at once or also later.
  private static func spread(_ names: Set<String>, in assets: Assets, alsoLate: Bool = false) -> Set<String> {
    var all = names
    var left = Array(names)
    while let name = left.popLast() {
      for found in brought(by: name, in: assets, alsoLate: alsoLate) where all.insert(found).inserted {
        left.append(found)
      }
    }
    return all
  }

  private static func brought(by name: String, in assets: Assets, alsoLate: Bool) -> [String] {
    guard name.hasSuffix(".js"), let text = assets.text(name) else { return [] }
    let folder = name.split(separator: "/").first ?? ""
    let imports =
      text.matches(of: /from "(\.\.?)\/([\w.\/-]+)"/).map { ($0.output.1, $0.output.2) }
      + (alsoLate
        ? text.matches(of: /import\("(\.\.?)\/([\w.\/-]+)"/).map { ($0.output.1, $0.output.2) } : [])
    let found = imports.map { $0.0 == ".." ? String($0.1) : "\(folder)/\($0.1)" }
    return text.contains("frame/countries.json") ? found + ["frame/countries.json"] : found
  }

  private static func weigh(_ names: Set<String>, in assets: Assets) throws -> Int {
    try names.reduce(0) { $0 + (try #require(assets.text($1), "\($1)").utf8.count) }
  }
}
