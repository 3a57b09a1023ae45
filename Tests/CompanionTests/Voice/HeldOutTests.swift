import Foundation
import Vault
import Testing

@testable import Companion

/// What a voice is measured on it is never shown: which conversations are kept aside, and how copies are known.
@Suite(.inTurn) struct HeldOutTests {
  private static let monday = Date(timeIntervalSince1970: 1_780_000_000)

  private static func id<Thing>(_ number: Int) -> Named<Thing> {
    var bytes = [UInt8](repeating: 0, count: 16)
    for place in 0..<4 { bytes[place] = UInt8(truncatingIfNeeded: number >> (8 * place)) }
    return Named(raw: RecordID(bytes: bytes)!)
  }

  @Test func aboutOneConversationInFiveIsKeptAside() {
    let companion: CompanionProfile.ID = Self.id(7)

    let held = (0..<2_000).count { HeldOut.holds(Self.id($0), at: Self.monday, of: companion) }

    // 400 ± 4 standard deviations of 18.
    #expect((330...470).contains(held))
  }

  /// Written down once: a later version that chose others would have shown the voice what it is measured on.
  @Test func theChoiceIsTheSameForEver() {
    let companion: CompanionProfile.ID = Self.id(7)

    let held = (0..<40).filter { HeldOut.holds(Self.id($0), at: Self.monday, of: companion) }

    #expect(held == [10, 12, 21, 23, 33])
  }

  @Test func aThreadOfManyWeeksIsKeptAsideInPart() {
    let weeks = (0..<200).map { Self.monday.addingTimeInterval(Double($0) * 7 * 86_400) }

    let held = weeks.count { HeldOut.holds(Self.id(1), at: $0, of: Self.id(7)) }

    #expect((20...62).contains(held))
  }

  @Test(arguments: [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: -1e300)])
  func anImpossibleDateIsAWeekLikeAnother(_ moment: Date) {
    let held = (0..<100).count { HeldOut.holds(Self.id($0), at: moment, of: Self.id(7)) }

    #expect((1..<50).contains(held))
  }

  @Test func aCopyIsKnownByItsWords() {
    var texts = HeldOutTexts()
    texts.insert(said: "J’ai raté mon train, encore.", reply: "Oh non. Raconte, ma chouette 🌙")

    #expect(texts.hold(said: "j'ai raté mon train encore", reply: "Oh non ! Raconte, ma chouette"))
    #expect(!texts.hold(said: "J’ai raté mon bus, encore.", reply: "Oh non. Raconte, ma chouette 🌙"))
  }

  /// Asked again: the same message with another reply, or the same reply to the message in other words.
  @Test func halfOfAnExchangeGivesItAwayWhereItIsLongEnough() {
    var texts = HeldOutTexts()
    texts.insert(
      said: "Do you think I should call my sister tonight?",
      reply: "Call her, yes. Ten minutes, tea in hand, no agenda.")

    #expect(texts.hold(said: "Do you think I should call my sister tonight?", reply: "Yes."))
    #expect(texts.hold(said: "Should I call?", reply: "Call her, yes. Ten minutes, tea in hand, no agenda."))
    #expect(!texts.hold(said: "Should I call?", reply: "Yes."))
  }

  @Test func whatIsSaidEveryDayGivesNothingAwayAlone() {
    var texts = HeldOutTexts()
    texts.insert(said: "Bonne nuit", reply: "Dors bien 🌙")

    #expect(texts.hold(said: "bonne nuit !", reply: "Dors bien"))
    #expect(!texts.hold(said: "Bonne nuit", reply: "À demain, toi."))
    #expect(!texts.hold(said: "🌙", reply: "⭐️"))
  }
}
