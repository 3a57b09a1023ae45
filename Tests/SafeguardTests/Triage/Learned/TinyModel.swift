import Foundation

@testable import Safeguard

/// A file of weights small enough to be followed by hand: vectors of two floats, of which the first says plan and risk,
/// the second distress; n-grams and patterns say nothing unless they are asked to.
struct TinyModel {
  var magic = "FIDELTRI"
  var version: UInt32 = 1
  var outputs: UInt32 = 12
  var width: UInt32 = 2
  var buckets: UInt32 = 64
  var threshold: Float = 0.5
  /// What a pattern of active ideation, plan or abuse adds to its output and to the one for risk.
  var patterns: Float = 0
  /// The table's number of every bucket for the outputs plan and risk.
  var ngrams: Int8 = 0
  var oddNumber: Float?

  /// Places among the outputs.
  static let distress = 1
  static let plan = 4
  static let risk = 11

  var bytes: [UInt8] {
    var bytes = Array(magic.utf8)
    for number in [version, outputs, width, buckets] { bytes += Self.four(number) }
    bytes += [UInt8](repeating: 0xAB, count: 32) + [UInt8](repeating: 0, count: 8)
    let count = Int(outputs)
    func add(_ floats: [Float]) { bytes += floats.flatMap { Self.four($0.bitPattern) } }
    func row(_ values: [Int: Float]) -> [Float] { (0..<count).map { values[$0] ?? 0 } }
    add([oddNumber ?? 0, 0])  // mean
    add(
      (0..<count).flatMap {
        $0 == Self.distress ? [0, 1] : $0 == Self.plan || $0 == Self.risk ? [1, 0] : [0, 0]
      })
    add(row([0: 1, Self.risk: -3]))  // none unless something else is said
    add(row([:]).map { _ in 1 })  // steps of the table
    add(row([:]))
    for _ in 0..<buckets {
      bytes += (0..<count).map { UInt8(bitPattern: $0 == Self.plan || $0 == Self.risk ? ngrams : 0) }
    }
    for hasEncoder in [true, false] {
      add(row([:]).map { _ in hasEncoder ? 1 : 0 })
      add(row([:]).map { _ in 1 })
      add(row([3: patterns, Self.plan: patterns, 7: patterns, Self.risk: patterns]))
      add(hasEncoder ? row([:]) : row([0: 1, Self.risk: -3]))
      add([threshold])
    }
    return bytes
  }

  func made() throws -> TriageModel { try TriageModel(Data(bytes)) }

  /// A vector that says plan, distress, or nothing.
  static let planned: [Float] = [1, 0]
  static let sad: [Float] = [0, 1]
  static let calm: [Float] = [0, 0]

  private static func four(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
