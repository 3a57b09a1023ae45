import Foundation
import Testing

@testable import Engines

@Suite struct CatalogueTests {
  static let parts = Clone.root.appending(path: "engine/parts")

  @Test func oneDefaultIsOfferedFirstAndTestModelsAreNot() throws {
    let house = Catalogue.house

    #expect(house.entries.count(where: \.isDefault) == 1)
    #expect(house.offered.first == house.byDefault)
    #expect(house.offered.allSatisfy { !$0.isForTestsOnly })
    #expect(house["qwen2.5-coder-1.5b"] == house.byDefault)
    #expect(house["no such model"] == nil)
  }

  @Test(arguments: Catalogue.house.entries)
  func everyEntryIsWhole(entry: Catalogue.Entry) {
    #expect(ModelShelf.isName(entry.name))
    #expect(entry.sha256.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(entry.bytes > 0 && entry.memoryBytes > entry.bytes)
    #expect(!entry.advice.fr.isEmpty && !entry.advice.en.isEmpty)
  }

  @Test(arguments: Catalogue.house.entries)
  func pinnedDigestsAndListsOfPartsAgree(entry: Catalogue.Entry) throws {
    guard case .parts(let list) = entry.source else { return }
    let file = Self.parts.appending(path: list)

    #expect(Fetch.agrees(file, with: entry))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    for line in lines {
      #expect(line.wholeMatch(of: /[a-z0-9-]+==[0-9.]+ --hash=sha256:[0-9a-f]{64}/) != nil)
    }
    let numbers = lines.compactMap { $0.firstMatch(of: /part(\d+)==/).flatMap { Int($0.1) } }
    #expect(numbers == Array(1...lines.count))
  }

  @Test func theStartScriptFetchesTheDefault() throws {
    let script = try String(contentsOf: Clone.root.appending(path: "Tools/engine.sh"), encoding: .utf8)

    #expect(script.contains("make_model \(try #require(Catalogue.house.byDefault).name)"))
  }

  @Test func adviceSaysInBothLanguagesThatABetterModelExists() {
    for text in [Catalogue.advice.fr, Catalogue.advice.en] {
      #expect(text.contains("GGUF") && text.contains("fidelio model add"))
    }
  }
}

/// Where these sources lie.
enum Clone {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
