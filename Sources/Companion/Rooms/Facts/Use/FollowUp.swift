import Foundation
import Safeguard

/// Something of the person's that the companion may take up: once, and only when the moment allows it.
struct FollowUp: Sendable, Equatable {
  enum Reason: Sendable, Equatable {
    /// An awaited day has come or gone by: how was it?
    case awaited
    /// The day on which somebody died comes round: with care.
    case hardDate(years: Int)
    /// Two facts that cannot both be true.
    case contradiction
  }

  let reason: Reason
  /// What it is about; of a contradiction the older one first.
  let facts: [Fact]

  /// Days after which nobody asks any more how it was.
  static let reachDays: Int32 = 21
  /// A new sitting begins after so long without a word: something is taken up when people meet, not in mid-talk.
  static let sittingGap: TimeInterval = 2 * 3600

  /// - Parameters:
  ///   - facts: Those that this companion may use.
  ///   - bearing: Those that bear on the message: what contradicts itself is asked about when it is spoken of.
  ///   - last: When something was said last; `nil` for never.
  static func due(
    among facts: [Fact], bearing: [Fact], on today: CivilDay, message: String, at moment: Date, last: Date?,
    level: RiskLevel
  ) -> FollowUp? {
    guard level < .concern, !Farewell.isSaid(in: message), !isHurried(message) else { return nil }
    let silences = facts.filter { $0.kind == .boundary }
    if let pair = contradiction(in: bearing, among: facts),
      !pair.contains(where: { isSilenced($0, silences) })
    {
      return FollowUp(reason: .contradiction, facts: pair)
    }
    guard last.map({ moment.timeIntervalSince($0) >= sittingGap }) ?? true else { return nil }
    if let (fact, years) = hardDate(among: facts, on: today), !isSilenced(fact, silences) {
      return FollowUp(reason: .hardDate(years: years), facts: [fact])
    }
    let awaited = facts.filter { fact in
      guard fact.kind == .openThread, fact.takenUp == nil, let day = fact.meant?.last,
        fact.said < moment, CivilDay(number: day.number) <= today, today.number - day.number <= reachDays
      else { return false }
      return !isSilenced(fact, silences) && !isTold(fact, in: message)
    }
    // The one that lies back the least.
    return awaited.max { ($0.meant?.last ?? today) < ($1.meant?.last ?? today) }
      .map { FollowUp(reason: .awaited, facts: [$0]) }
  }

  /// Open threads that the message itself tells of: nobody need ask any more.
  static func told(in message: String, among facts: [Fact], on today: CivilDay) -> [Fact] {
    facts.filter { fact in
      guard fact.isUsable, fact.kind == .openThread, fact.takenUp == nil, let days = fact.meant,
        days.first <= today, today.number - days.last.number <= reachDays
      else { return false }
      return isTold(fact, in: message)
    }
  }

  /// Whether a message speaks of the same occasion, or of two words of the fact.
  private static func isTold(_ fact: Fact, in message: String) -> Bool {
    let words = SpokenClause.all(in: message).flatMap(\.folded)
    if let slot = fact.slot, slot.hasPrefix(Fact.daySlot) {
      let occasion = String(slot.dropFirst(Fact.daySlot.count))
      if words.contains(where: { FloorReading.occasions[$0] == occasion }) { return true }
    }
    return FactTerms(fact.text).terms.intersection(FactTerms(message).terms).count >= 2
  }

  /// The person wished not to hear of whom or what it is about.
  private static func isSilenced(_ fact: Fact, _ wishes: [Fact]) -> Bool {
    let words = Set(RecallTokenizer.words(fact.told)).filter { NameWords.says($0) }
    let families = Set(words.compactMap { Relations.table[$0]?.family })
    return wishes.contains { wish in
      let about = RecallTokenizer.words(wish.told).filter { NameWords.says($0) }
      return about.contains { word in
        words.contains(word) || (Relations.table[word].map { families.contains($0.family) } ?? false)
      }
    }
  }

  private static func hardDate(among facts: [Fact], on today: CivilDay) -> (Fact, Int)? {
    for fact in facts where fact.slot == Fact.deathSlot {
      guard let day = fact.meant?.first, day == fact.meant?.last else { continue }
      let (then, now) = (day.civil, today.civil)
      if then.month == now.month, then.day == now.day, now.year > then.year {
        return (fact, now.year - then.year)
      }
    }
    return nil
  }

  private static func contradiction(in bearing: [Fact], among facts: [Fact]) -> [Fact]? {
    for newer in facts {
      guard let id = newer.contradicts, newer.takenUp == nil, let older = facts.first(where: { $0.id == id }),
        bearing.contains(where: { $0.id == newer.id || $0.id == older.id })
      else { continue }
      return [older, newer]
    }
    return nil
  }

  private static let hurried: Set<String> = [
    "vite", "presse", "pressee", "hurry", "quick", "quickly", "urgent", "rush",
  ]

  private static func isHurried(_ message: String) -> Bool {
    RecallTokenizer.words(message).contains(where: hurried.contains)
  }
}
