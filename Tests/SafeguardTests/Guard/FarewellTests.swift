import Testing

@testable import Safeguard

@Suite struct FarewellTests {
  // R20
  @Test func twoHundredFarewellsAreHeard() throws {
    let farewells = try GuardData.goodbyes(.farewell)

    #expect(farewells.count >= 200)
    #expect(farewells.filter { !Farewell.isSaid(in: $0.text) }.map(\.text) == [])
  }

  @Test func speakingOfAFarewellIsNone() throws {
    #expect(try GuardData.goodbyes(.other).filter { Farewell.isSaid(in: $0.text) }.map(\.text) == [])
  }

  /// R20, R21: guilt, fear of missing out, questions, restraint and ignoring are caught at a goodbye, and no less
  /// where the person is vulnerable.
  @Test(arguments: [RiskLevel.none, .support, .concern])
  func whatHoldsBackIsCaughtAtEveryLevel(_ level: RiskLevel) throws {
    let context = ReplyGuard.Context(language: .fr, level: level, isFarewell: true)
    let clinging = try GuardData.goodbyes(.clinging)
    let passed = clinging.filter { ReplyGuard().reason($0.text, in: context) == nil }.map(\.text)

    #expect(clinging.count >= 40)
    #expect(passed == [])
  }

  @Test func aShortWishPasses() throws {
    let context = ReplyGuard.Context(language: .fr, isFarewell: true)

    for wish in try GuardData.goodbyes(.wish) {
      #expect(ReplyGuard().reason(wish.text, in: context) == nil, "\(wish.text)")
    }
  }

  // R9 before R20
  @Test func whereDangerWasSeenTheQuestionThatMattersMayBeAsked() {
    let context = ReplyGuard.Context(language: .fr, level: .urgent, isFarewell: true)

    #expect(ReplyGuard().reason("Es-tu en sécurité cette nuit ?", in: context) == nil)
    #expect(ReplyGuard().reason("Tu reviens quand me parler ?", in: context) == .holdsBack)
  }

  @Test func anOrdinaryQuestionPassesOutsideAFarewell() {
    #expect(ReplyGuard().reason("Qu’est-ce que tu feras demain ?", in: .init(language: .fr)) == nil)
  }
}
