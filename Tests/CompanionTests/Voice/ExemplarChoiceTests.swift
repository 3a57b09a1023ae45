import Foundation
import Testing

@testable import Companion

/// Which exemplars are chosen, and how many find room.
@Suite(.inTurn) struct ExemplarChoiceTests {
  private static let local = VoiceBudget(isLocal: true, windowTokens: 8_192)
  private static let remote = VoiceBudget(isLocal: false, windowTokens: 32_768)

  private static func constants(_ pairs: [VoicePair], isFit: @escaping (VoicePair) -> Bool = { _ in true })
    -> [VoicePair]
  {
    ConstantExemplars(language: .fr, budget: local, isFit: isFit).choose(among: pairs)
  }

  @Test func theSameEraGivesTheSameConstants() {
    let pairs = VoiceFixtures.talks(30)

    #expect(Self.constants(pairs) == Self.constants(pairs))
    #expect(Self.constants(pairs).count == ConstantExemplars.most)
  }

  /// A voice is shown by what is usual in it: neither by its one letter nor by its one shout.
  @Test func constantsAreTypicalAndShort() {
    var pairs = VoiceFixtures.talks(30)
    let shout = VoiceFixtures.pair(9_001, thread: 99, said: "Alors ?", reply: "QUOI !!! NON !!! JAMAIS !!!")
    let letter = VoiceFixtures.pair(
      9_002, thread: 98, said: "Raconte.",
      reply: String(repeating: "Il était une fois un long récit. ", count: 30))
    pairs += [shout, letter]

    let chosen = Self.constants(pairs)

    #expect(!chosen.contains(shout) && !chosen.contains(letter))
    #expect(chosen.allSatisfy { TokenEstimate.tokens(in: $0.reply) <= Self.local.eachTokens })
  }

  @Test func constantsAreAboutDifferentThings() {
    let same = (0..<40).map {
      VoiceFixtures.pair(
        $0, thread: $0, said: "Le chat boude sur le canapé vert.", reply: "Ah, le chat et son canapé vert.")
    }
    let other = VoiceFixtures.pair(
      50, thread: 50, said: "Le train a du retard.", reply: "Ah, le train et son retard.")

    #expect(Self.constants(same + [other]).prefix(2).contains(other))
  }

  /// All that was said in an era may have been deleted since.
  @Test func anEraWithoutRepliesHasNone() { #expect(Self.constants([]).isEmpty) }

  @Test func whatIsUnfitIsNoExample() {
    let pairs = VoiceFixtures.talks(30)
    let barred = Set(Self.constants(pairs).map(\.id))

    let others = Self.constants(pairs) { !barred.contains($0.id) }

    #expect(others.count == ConstantExemplars.most && others.allSatisfy { !barred.contains($0.id) })
  }

  @Test func anEraOfLongRepliesHasConstantsToo() {
    let pairs = (0..<20).map {
      VoiceFixtures.pair(
        $0, thread: $0, said: "Question \($0) ?",
        reply: String(repeating: "Une phrase assez longue, numéro \($0). ", count: 20 + $0))
    }

    #expect(!Self.constants(pairs).isEmpty)
    var voice = ChosenVoice()
    voice.addConstants(Self.constants(pairs).map(Exemplar.init), within: Self.local)
    #expect(!voice.constants.isEmpty)
    #expect(voice.constants.reduce(0) { $0 + $1.tokens } <= Self.local.constantTokens)
  }

  @Test(arguments: [true, false])
  func similarOnesKeepToTheBudget(_ isLocal: Bool) {
    let budget = isLocal ? Self.local : Self.remote
    let found = (0..<40).map { number in
      SimilarExemplars.Found(
        exemplar: Exemplar(
          VoiceFixtures.pair(
            number, thread: number, said: "Le sujet numéro \(number) m’occupe.",
            reply: String(repeating: "Réponse \(number) ", count: 1 + number % 30))),
        score: 40 - Double(number))
    }

    let picked = SimilarExemplars(language: .fr, budget: budget).pick(among: found, beside: [])

    #expect((1...budget.mostSimilar).contains(picked.count))
    #expect(picked.reduce(0) { $0 + $1.tokens } <= budget.similarTokens)
  }

  @Test func twinsAreShownOnce() {
    let twin = { (number: Int) in
      SimilarExemplars.Found(
        exemplar: Exemplar(
          VoiceFixtures.pair(
            number, thread: number, said: "Le chat boude encore.", reply: "Ah, le chat boude.")),
        score: 10)
    }
    let other = SimilarExemplars.Found(
      exemplar: Exemplar(
        VoiceFixtures.pair(9, thread: 9, said: "La pluie tombe.", reply: "Bon, un parapluie.")),
      score: 6)

    let picked = SimilarExemplars(language: .fr, budget: Self.local)
      .pick(among: [twin(1), twin(2), twin(3), other], beside: [])

    #expect(picked.count == 2 && picked.contains(other.exemplar))
  }

  @Test func whereNothingIsLikeTheMessageTypicalOnesAreShown() {
    let others = [1, 2, 3].map {
      Exemplar(VoiceFixtures.pair($0, thread: $0, said: "Sujet \($0) du jour.", reply: "Réponse \($0)."))
    }

    let picked = SimilarExemplars(language: .fr, budget: Self.local)
      .pick(among: [], beside: [others[0]], otherwise: others)

    #expect(picked == [others[1], others[2]])
  }

  /// What others exported was never watched by this house.
  @Test(arguments: [
    ("je vais me tuer ce soir", "Je suis là, ma belle."),
    ("Qui appeler ?", "Appelle le 06 12 34 56 78, tout de suite."),
    ("🌙", "⭐️"),
  ])
  func whatThisHouseWouldNotShowIsNoExample(_ said: String, _ reply: String) {
    #expect(!ExemplarFitness(language: .fr).isFit(said: said, reply: reply))
  }

  @Test func everydayTalkIsAnExample() {
    #expect(ExemplarFitness(language: .fr).isFit(said: "J’ai raté mon train.", reply: "Oh… Un café, alors ?"))
  }
}
