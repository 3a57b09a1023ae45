import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct TrapModelTests {
  /// A whole file with a vector of two floats and three buckets.
  private func bytes(magic: String = "FIDELTRP", version: UInt32 = 1, temperature: Float = 1) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    func floats(_ value: Float, _ count: Int) -> [UInt8] {
      [[UInt8]](repeating: number(value.bitPattern), count: count).flatMap(\.self)
    }
    let table =
      floats(0.01, 15) + floats(0, 15) + floats(temperature, 1) + [UInt8](repeating: 1, count: 3 * 15)
    let head = Array(magic.utf8) + [version, 15, 2, 3, 0].flatMap(number)
    return head + floats(3, 1) + floats(0, 2) + floats(0.1, 30) + table + table
  }

  // T32: a file cut anywhere is refused, and so is one with more than it should have.
  @Test func aFileOfAnotherLengthIsRefused() {
    let whole = bytes()

    for count in stride(from: 0, to: whole.count, by: 5) {
      #expect(throws: TrapModel.FileError.self) { try TrapModel(Data(whole.prefix(count))) }
    }
    #expect(throws: TrapModel.FileError.notAModel) { try TrapModel(Data(whole + [0])) }
    #expect(throws: Never.self) { try TrapModel(Data(whole)) }
  }

  @Test func oddNumbersAreRefused() {
    for odd in [bytes(magic: "FIDELTRI"), bytes(version: 2), bytes(temperature: 0), bytes(temperature: .nan)]
    {
      #expect(throws: TrapModel.FileError.self) { try TrapModel(Data(odd)) }
    }
  }

  @Test func theModelThatShipsIsThere() throws {
    let model = try #require(TrapModel.house)

    #expect(model.width == 384)
    #expect(model.buckets == 32_768)
  }

  // The care plan asks for both languages alike, and for a question that is none of an accusation.
  @Test(arguments: ThinkingTrap.allCases)
  func everyTrapHasANameAndALineInBothLanguages(_ trap: ThinkingTrap) {
    for phrase in [Words.Traps.name(of: trap), Words.Traps.line(for: trap)] {
      #expect(!phrase.fr.isEmpty && !phrase.en.isEmpty)
      #expect(!phrase.fr.contains("'") && !phrase.en.contains("'"))
      #expect(!phrase.fr.lowercased().contains("vous ") && !phrase.en.lowercased().contains("you "))
    }
  }

  @Test func whatIsAskedIsAsked() {
    for phrase in [Words.Traps.question, Words.Traps.questionFamiliar, Words.Traps.offerRecord] {
      #expect(phrase.fr.hasSuffix("\u{a0}?") && phrase.en.hasSuffix("?"))
    }
  }
}
