import Foundation
import Testing

@testable import Bench

/// A long run that was ended goes on from what it wrote.
@Suite struct LineFileTests {
  private struct Line: Codable, Sendable, Equatable { let number: Int }

  @Test func whatWasWrittenIsReadAlsoAfterACutLine() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: url) }
    let file = LineFile<Line>(url: url)

    for number in 0..<3 { try file.append(Line(number: number)) }
    let whole = try Data(contentsOf: url)
    try whole.dropLast(4).write(to: url)

    #expect(file.read() == [Line(number: 0), Line(number: 1)])
  }

  @Test func nothingIsKeptWithoutAPlace() throws {
    let file = LineFile<Line>(url: nil)
    try file.append(Line(number: 1))
    #expect(file.read().isEmpty)
  }
}
