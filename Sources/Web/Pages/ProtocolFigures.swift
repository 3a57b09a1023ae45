import Companion
import Foundation

/// What was measured of the safeguard, from `Resources/protocol/figures.json`, which the commands that measure write. A
/// key that is missing was not measured, and the page says so.
struct ProtocolFigures: Decodable, Sendable {
  /// A share, with its 95 % interval and how many were measured.
  struct Figure: Sendable, Equatable {
    let value: Double
    let low: Double?
    let high: Double?
    let n: Int?
  }

  struct Language: Decodable, Sendable {
    var sensitivity: [String: Figure]?
    var specificity: [String: Figure]?
  }

  struct Guard: Decodable, Sendable {
    var `catch`: Figure?
    var falseAlarms: Figure?
  }

  struct Age: Decodable, Sendable {
    var caught: Figure?
    var falseAlarms: Figure?
  }

  /// By language, `fr` and `en`.
  var triage: [String: Language]?
  var `guard`: Guard?
  var age: Age?
  /// The command that measured.
  var made: String?
  /// `2026-11-22`
  var date: String?

  init() {}

  /// - Returns: Nothing measured, when there is no file or none that can be read.
  static func read(_ file: URL) -> ProtocolFigures {
    let data = try? Data(contentsOf: file)
    return data.flatMap { try? JSONDecoder().decode(ProtocolFigures.self, from: $0) } ?? ProtocolFigures()
  }
}

extension ProtocolFigures.Figure: Decodable {
  private enum CodingKeys: CodingKey { case value, low, high, n }

  /// A bare number is a value without an interval.
  init(from decoder: any Decoder) throws {
    if let bare = try? decoder.singleValueContainer().decode(Double.self) {
      (value, low, high, n) = (bare, nil, nil, nil)
      return
    }
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    value = try fields.decode(Double.self, forKey: .value)
    low = try fields.decodeIfPresent(Double.self, forKey: .low)
    high = try fields.decodeIfPresent(Double.self, forKey: .high)
    n = try fields.decodeIfPresent(Int.self, forKey: .n)
  }
}
