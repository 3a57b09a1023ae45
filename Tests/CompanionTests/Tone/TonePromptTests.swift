import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// What the model is told of the tone.
@Suite(.inTurn) struct TonePromptTests {
  @Test(arguments: Language.allCases, Tone.Dial.allCases)
  func eachNotchOfEachDialSaysSomethingElse(_ language: Language, _ dial: Tone.Dial) {
    var tone = Tone()
    let said = Tone.dial.map { notch in
      tone[dial] = notch
      return Prompts.tone(tone, in: language) + Prompts.length(tone.verbosity).in(language)
    }

    #expect(Set(said).count == 5)
    // Read at 70 tokens a second, three bytes a token: all dials at their ends cost under two seconds.
    #expect(said.allSatisfy { $0.utf8.count < 320 }, "\(said.map(\.utf8.count))")
  }

  @Test(arguments: Language.allCases)
  func aWarmCompanionIsToldThatWarmthIsNotAgreement(_ language: Language) {
    let sentence = Prompts.warmthIsNotAgreement.in(language)

    for warmth in 1...2 { #expect(Prompts.tone(Tone(warmth: warmth), in: language).contains(sentence)) }
    for warmth in -2...0 { #expect(!Prompts.tone(Tone(warmth: warmth), in: language).contains(sentence)) }
    #expect(Prompts.toneNow(Tone(warmth: 2), usual: Tone(), in: language)?.contains(sentence) == true)
    #expect(Prompts.toneNow(Tone(), usual: Tone(warmth: 2), in: language)?.contains(sentence) == false)
  }

  @Test(arguments: Language.allCases)
  func whatIsDifferentIsSaidAndNothingElse(_ language: Language) throws {
    let usual = Tone(warmth: 2, emoji: 2)

    #expect(Prompts.toneNow(usual, usual: usual, in: language) == nil)
    #expect(Prompts.toneNow(Tone(warmth: 2, verbosity: -2, emoji: 2), usual: usual, in: language) == nil)
    let said = try #require(Prompts.toneNow(Tone(warmth: 2, emoji: -2), usual: usual, in: language))
    #expect(said.contains(language == .fr ? "Aucun emoji" : "No emoji") && !said.contains("tendre"))
  }

  @Test(arguments: Language.allCases, [Tone.Dial.warmth, .enthusiasm, .directness, .playfulness, .emoji])
  func theDialsStandRightBesideTheMessage(_ language: Language, _ dial: Tone.Dial) {
    var tone = Tone()
    let notes = Tone.dial.map { notch in
      tone[dial] = notch
      return Prompts.note(
        at: Date(timeIntervalSince1970: 0), recalled: [], guidance: nil, tone: tone, in: language)
    }

    #expect(Set(notes).count == 5)
    #expect(Prompts.nearby(Tone(), in: language).isEmpty)
    #expect(notes[4].hasSuffix(Prompts.nearby(tone, in: language)[0] + "]"))
  }

  @Test func aJudgementIsAskedForHonestlyButNotInDanger() {
    #expect(Prompts.judgement(on: "Tu en penses quoi ?", at: .none) != nil)
    #expect(Prompts.judgement(on: "Was I right to leave?", at: .support) != nil)
    #expect(Prompts.judgement(on: "J’ai vu ma sœur.", at: .none) == nil)
    #expect(Prompts.judgement(on: "Tu en penses quoi ?", at: .concern) == nil)
  }

  @Test func frenchKeepsItsTypography() {
    for dial in Tone.Dial.allCases {
      for notch in Tone.dial {
        var tone = Tone()
        tone[dial] = notch
        let said =
          Prompts.tone(tone, in: .fr) + (Prompts.toneNow(tone, usual: Tone(), in: .fr) ?? "")
          + Prompts.nearby(tone, in: .fr).joined()
          + Words.Manner.changedHere([dial: notch]).fr + Words.Manner.changedAlways("Ada", [dial: notch]).fr
        #expect(!said.contains(#/[^\u00a0][;:?!»]|«[^\u00a0]|'/#), "\(said)")
      }
    }
  }

  /// The prompt's beginning stays as it is when the tone of a conversation changes: the engine reads none of it again.
  @Test func anotherToneHereLeavesTheBeginningOfThePromptAsItWas() async throws {
    let model = Scripted(reply: "D’accord.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      try await resident.sayAndWait("Bonjour", in: thread.id)
      _ = try await resident.update(thread.id, ThreadChange(tone: ToneShift(style: .calm, [.verbosity: -2])))
      try await resident.sayAndWait("Mon frère m’a appelée", in: thread.id)
      _ = try await resident.update(thread.id, ThreadChange(tone: ToneShift()))
      try await resident.sayAndWait("Il va mieux", in: thread.id)

      let asked = model.heard.requests
      let prompts = asked.map(\.messages)
      for (earlier, later) in zip(prompts, prompts.dropFirst()) {
        #expect(later.starts(with: earlier.dropLast()))
      }
      let notes = prompts.compactMap { $0.last?.text }
      try #require(notes.count == 3 && asked.count == 3)
      #expect(notes[1].contains("Ton calme et lent") && notes[1].contains("en une ou deux phrases courtes"))
      #expect(asked[1].maxReplyTokens < asked[0].maxReplyTokens)
      #expect(!notes[2].contains("Ton calme") && asked[2].maxReplyTokens == asked[0].maxReplyTokens)
    }
  }

  // R14, R16
  @Test func inDangerAFunnyShortCompanionIsToldToBeNeither() async throws {
    let model = Scripted(reply: "Je suis là.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let tone = Tone(style: .playful, warmth: -2, playfulness: 2, verbosity: -2, emoji: 2)
      let thread = try await house.thread(of: resident, CompanionDraft(name: "Nour", tone: tone))

      try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)

      let request = try #require(model.heard.requests.first)
      let note = try #require(request.messages.last?.text)
      for told in ["Ton naturel", "ni froid", "Sans chercher à plaisanter", "Emoji seulement"] {
        #expect(note.contains(told), "\(told)")
      }
      #expect(!note.contains("On dirait") && !note.contains("😊") && !note.contains("Aucun mot tendre"))
      #expect(note.contains("en danger maintenant") && note.contains("en quelques phrases"))
      #expect(request.maxReplyTokens == 600)
      #expect(request.temperature < 0.75)
    }
  }
}
