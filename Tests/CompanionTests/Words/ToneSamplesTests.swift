import Testing

@testable import Companion

/// A sample sentence for each setting of the tone, in all its combinations.
@Suite struct ToneSamplesTests {
  static let tones: [Tone] = Tone.Address.allCases.flatMap { address in
    Tone.Style.allCases.flatMap { style in
      Tone.dial.flatMap { warmth in
        Tone.dial.map { Tone(style: style, warmth: warmth, enthusiasm: $0, address: address) }
      }
    }
  }

  /// The other dials, all turned at once.
  static let turned: [Tone] = Tone.Address.allCases.flatMap { address in
    Tone.dial.map {
      Tone(directness: $0, playfulness: $0, verbosity: $0, address: address)
    }
  }

  @Test(arguments: Language.allCases)
  func everySettingHasASentenceOfItsOwn(_ language: Language) {
    let samples = ToneSamples(in: language)
    let byAddress = Dictionary(grouping: Self.tones, by: \.address)

    for tones in byAddress.values {
      #expect(tones.count == 150)
      #expect(Set(tones.map { samples.sample(of: $0) }).count == 150)
    }
  }

  /// Whatever else is set, somebody who turns a dial sees what it does, but for the emoji that are not there.
  @Test(arguments: Language.allCases)
  func eachDialShowsWhatItDoesAtEachLength(_ language: Language) {
    let samples = ToneSamples(in: language)
    for verbosity in Tone.dial {
      for dial in Tone.Dial.allCases where dial != .verbosity {
        var tone = Tone(verbosity: verbosity)
        let shown = Tone.dial.map { notch in
          tone[dial] = notch
          return samples.sample(of: tone)
        }

        #expect(Set(shown).count == (dial == .emoji ? 3 : 5), "\(dial) at \(verbosity)")
      }
    }
    let lengths = Tone.dial.map { samples.sample(of: Tone(verbosity: $0)).count }
    #expect(lengths == lengths.sorted() && Set(lengths).count == 5)
  }

  @Test(arguments: Language.allCases)
  func everySentenceIsWhole(_ language: Language) {
    let samples = ToneSamples(in: language)
    for tone in Self.tones + Self.turned {
      let sample = samples.sample(of: tone)

      #expect(!sample.contains { "{}|".contains($0) }, "\(sample)")
      #expect(!sample.contains("  ") && !sample.hasPrefix(" ") && !sample.hasSuffix(" "), "\(sample)")
      #expect(sample.last.map { ".!?".contains($0) } == true, "\(sample)")
      #expect(sample.contains("!") == (tone.enthusiasm > 0), "\(sample)")
      #expect((20...450).contains(sample.count), "\(sample)")
    }
    #expect(samples.sample(of: Tone(emoji: 2)).unicodeScalars.contains { $0.properties.isEmojiPresentation })
  }

  @Test func frenchKeepsToOneAddress() {
    let samples = ToneSamples(in: .fr)
    for tone in Self.tones {
      let words = samples.sample(of: tone).lowercased()
        .split { !($0.isLetter || $0 == "’") }.map(String.init)
      let tu = words.contains { ["tu", "te", "toi", "ta", "ton", "tes"].contains($0) || $0.hasPrefix("t’") }
      let vous = words.contains { ["vous", "votre", "vos"].contains($0) }

      switch tone.address {
      case .tu: #expect(!vous, "\(samples.sample(of: tone))")
      case .vous: #expect(!tu, "\(samples.sample(of: tone))")
      }
    }
    for tone in Self.turned {
      let words = samples.sample(of: tone).lowercased().split { !($0.isLetter || $0 == "’") }.map(String.init)
      let others = tone.address == .tu ? ["vous", "votre", "vos"] : ["tu", "te", "toi", "ta", "ton", "tes"]
      #expect(!words.contains(where: others.contains), "\(samples.sample(of: tone))")
    }
    #expect(samples.sample(of: Tone(warmth: 2)) != samples.sample(of: Tone(warmth: 2, address: .vous)))
  }

  @Test func frenchKeepsItsTypography() {
    let samples = ToneSamples(in: .fr)
    for tone in Self.tones + Self.turned {
      #expect(!samples.sample(of: tone).contains(/[^\u00a0][;:?!]/), "\(samples.sample(of: tone))")
    }
  }
}
