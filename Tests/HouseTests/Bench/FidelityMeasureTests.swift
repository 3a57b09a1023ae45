import Companion
import Foundation
import Testing

@testable import Bench

@Suite struct FidelityMeasureTests {
  private static func write(_ name: String, _ reply: (Int) -> String, to folder: URL) throws {
    let lines = (0..<20).map { #"{"id":"\#($0)","prompt":"…","reply":"\#(reply($0))"}"# }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "\(name).jsonl"))
  }

  @Test func everyOtherFileIsHeldAgainstTheOriginalAloneAndMixedIntoIt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "voices-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.write("own", { "The boat came in, \($0) days late." }, to: folder)
    try Self.write("loud", { "The boat came in! It was \($0) days late!" }, to: folder)

    let figures = try #require(FidelityMeasure(folder: folder, original: "own")).figures { _, _ in }

    #expect(figures.map(\.name) == ["loud"])
    let mixing = try #require(figures.first).mixing
    #expect(mixing.map(\.share) == FidelityMeasure.shares)
    #expect(mixing.first?.stripped == 0.5 && mixing.last?.stripped == figures[0].report.auc.stripped)
    #expect(mixing.last?.stripped == 1)
    #expect(FidelityFigures.markdown(figures).contains("| loud | 20 | 1.000 | 1.000 |"))
    #expect(FidelityMeasure(folder: folder, original: "nobody") == nil)
  }
}
