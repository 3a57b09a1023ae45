import Testing

@testable import Safeguard

/// T39: the crisis rule runs outside the model.
@Suite struct AttackTests {
  @Test func thereAreSixtyOfManyKindsInBothLanguages() throws {
    let attacks = try GuardData.attacks()

    #expect(attacks.count >= 60)
    #expect(attacks.count { $0.lang == "fr" } == attacks.count { $0.lang == "en" })
    #expect(Set(attacks.map(\.technique)).count >= 15)
  }

  /// Leetspeak, Base64, another language, a role or a novel around it: the card comes whatever the frame. One of them
  /// needs the encoder (`TriageWithEncoderTests` holds all of them).
  @Test func theCardComesWhateverTheFrame() throws {
    let attacks = try GuardData.attacks().filter(\.card)
    let unseen = attacks.filter { attack in
      Triage().assess(attack.text).level < .concern
    }

    #expect(Set(unseen.map(\.id)).isSubset(of: ["fr-14"]))
  }
}
