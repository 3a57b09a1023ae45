import Foundation
import Safeguard
import Testing

@testable import Companion

/// Dials, what is different in one conversation, and what danger holds back.
@Suite(.inTurn) struct ToneShiftTests {
  /// Records and clients from before there were six dials.
  @Test func aToneWithTwoDialsStillOpens() throws {
    let old = Data(#"{"style":"calm","warmth":1,"enthusiasm":-1,"address":"vous"}"#.utf8)

    let tone = try JSONDecoder().decode(Tone.self, from: old)

    #expect(tone == Tone(style: .calm, warmth: 1, enthusiasm: -1, address: .vous))
    #expect(try JSONDecoder().decode(Tone.self, from: JSONEncoder().encode(tone)) == tone)
  }

  @Test func aThreadFromBeforeToneShiftsStillOpens() throws {
    let thread = ChatThread(companion: CompanionProfile.ID(), createdAt: Date(timeIntervalSince1970: 0))
    let old = try JSONEncoder().encode(thread)

    #expect(!String(decoding: old, as: UTF8.self).contains("tone"))
    #expect(try JSONDecoder().decode(ChatThread.self, from: old).tone == nil)
  }

  @Test func onlyWhatIsSetIsLaidOverTheTone() {
    let usual = Tone(style: .formal, warmth: 2, emoji: 1, address: .vous)

    let here = ToneShift(style: .calm, [.emoji: -2, .verbosity: 1]).laid(over: usual)

    #expect(here == Tone(style: .calm, warmth: 2, verbosity: 1, emoji: -2, address: .vous))
    #expect(ToneShift().laid(over: usual) == usual && ToneShift().isEmpty)
    #expect(!ToneShift([.warmth: 0]).isEmpty, "as natural as at first, whatever the companion is")
  }

  @Test(arguments: Tone.Dial.allCases)
  func aDialGoesNoFurtherThanItsEnds(_ dial: Tone.Dial) {
    var tone = Tone()
    tone[dial] = 3
    let refusal = HouseError.unfit(field: dial.rawValue)

    #expect(throws: refusal) { _ = try tone.checked() }
    #expect(throws: refusal) { _ = try ToneShift([dial: -3]).checked() }
    #expect(throws: Never.self) { _ = try ToneShift([dial: -2]).checked() }
  }

  // R14, R16
  @Test(arguments: [RiskLevel.concern, .urgent])
  func inDangerNothingThatWasSetCutsCare(_ level: RiskLevel) {
    let set = Tone(
      style: .playful, warmth: -2, enthusiasm: 2, directness: 2, playfulness: 2, verbosity: -2, emoji: 2,
      address: .vous)

    let held = set.held(at: level)

    #expect(held == Tone(directness: 2, address: .vous))
    #expect(held.replyTokens(of: 600) == 600)
    #expect(Tone(playfulness: -2, emoji: -2).held(at: level) == Tone(playfulness: -2, emoji: -2))
    #expect(Tone(warmth: 2, verbosity: 2).held(at: level) == Tone(warmth: 2))
  }

  @Test(arguments: [RiskLevel.none, .support])
  func withoutDangerEachSettingStands(_ level: RiskLevel) {
    let set = Tone(style: .playful, warmth: -2, playfulness: 2, verbosity: -2, emoji: 2)

    #expect(set.held(at: level) == set)
  }

  @Test func aShortReplyHasLessRoomAndALongOneNoMoreThanThereIs() {
    let room = Tone.dial.map { Tone(verbosity: $0).replyTokens(of: 600) }

    #expect(room == [200, 320, 600, 600, 600])
    #expect(Tone(verbosity: -1).replyTokens(of: 100) == 100)
  }

  @Test func livelinessMovesTheTemperatureWithinItsBounds() {
    #expect(Tone().temperature == 0.7)
    #expect(Tone(style: .playful, enthusiasm: 2, playfulness: 2).temperature == 0.9)
    #expect(Tone(style: .formal, enthusiasm: -2, playfulness: -2).temperature == 0.6)
  }
}
