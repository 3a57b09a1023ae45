import Foundation
import Vault

/// What was offered already: one link a day, the same one never twice in thirty days, an idea once. Ids and times alone.
struct CareLinkBook: Codable, Sendable, Equatable {
  struct Mark: Codable, Sendable, Equatable {
    let record: RecordID
    let at: Date
  }

  static let restDays = 30

  private(set) var marks: [Mark] = []
  private(set) var ideas: [CoreBelief] = []

  /// - Parameter time: The person's own clock.
  func mayOffer(at moment: Date, _ time: LocalTime) -> Bool {
    !marks.contains { time.day(of: $0.at) >= time.day(of: moment) }
  }

  func rests(_ record: RecordID, at moment: Date) -> Bool {
    marks.contains { $0.record == record && moment.timeIntervalSince($0.at) < Double(Self.restDays) * 86_400 }
  }

  mutating func note(_ link: CareLink, at moment: Date) {
    marks.removeAll { moment.timeIntervalSince($0.at) >= Double(Self.restDays) * 86_400 }
    marks += link.refs.map { Mark(record: $0.record, at: moment) }
    if case .idea(let question) = link.kind, !ideas.contains(question.theme) { ideas.append(question.theme) }
  }
}
