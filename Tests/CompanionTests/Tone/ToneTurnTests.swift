import Engines
import Foundation
import Support
import Testing

@testable import Companion

/// Another tone asked for in plain words, through a whole turn.
@Suite(.inTurn) struct ToneTurnTests {
  private static func tone(_ exchange: Exchange) -> [String] {
    exchange.notices.filter { $0.kind == .tone }.map(\.sentence)
  }

  @Test func aWishHoldsFromTheReplyOnInThisConversationAlone() async throws {
    let model = Scripted(reply: "D’accord.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await resident.sayAndWait("Arrête les emojis et fais plus court, stp.", in: thread.id)

      let told = try #require(Self.tone(heard).first)
      #expect(Self.tone(heard).count == 1 && told.contains("longueur\u{A0}: bref"))
      #expect(told.contains("emoji\u{A0}: aucun") && told.contains("normalement"))
      #expect(try await resident.thread(thread.id).tone == ToneShift([.verbosity: -1, .emoji: -2]))
      let note = try #require(model.heard.requests.last?.messages.last?.text)
      #expect(note.contains("Aucun emoji") && note.contains("un autre ton"))
      let other = try await resident.addThread(with: thread.companion)
      try await resident.sayAndWait("Bonjour", in: other.id)
      #expect(model.heard.requests.last?.messages.last?.text.contains("Aucun emoji") == false)
      #expect(try await resident.companion(thread.companion).tone == Tone())
    }
  }

  @Test func wishesAddUpAndTheWayBackTakesThemAllBack() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer(language: .en, country: "GB")
      let thread = try await house.thread(of: resident)

      try await resident.sayAndWait("be less enthusiastic", in: thread.id)
      try await resident.sayAndWait("be less enthusiastic", in: thread.id)
      try await resident.sayAndWait("shorter answers please", in: thread.id)
      #expect(try await resident.thread(thread.id).tone == ToneShift([.enthusiasm: -2, .verbosity: -1]))
      let full = try await resident.sayAndWait("be less enthusiastic", in: thread.id)
      let back = try await resident.sayAndWait("Go back to normal.", in: thread.id)

      #expect(Self.tone(full).first?.contains("at its end") == true)
      #expect(Self.tone(back).first?.contains("usual tone") == true)
      #expect(try await resident.thread(thread.id).tone == nil)
      let nothing = try await resident.sayAndWait("Back to normal.", in: thread.id)
      #expect(Self.tone(nothing).isEmpty, "nothing to go back from: it was said of something else")
    }
  }

  @Test func alwaysIsMeantForTheCompanionAndTakesTheDialBackHere() async throws {
    let model = Scripted(reply: "Yes.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer(language: .en, country: "GB")
      let thread = try await house.thread(of: resident)
      _ = try await resident.update(thread.id, ThreadChange(tone: ToneShift([.directness: -2, .emoji: 1])))

      let exchange = try await resident.sayAndWait("From now on, be more direct.", in: thread.id)

      let told = try #require(Self.tone(exchange).first)
      #expect(told.contains("Nour") && told.contains("Companions page"))
      #expect(try await resident.companion(thread.companion).tone == Tone(directness: 1))
      #expect(try await resident.thread(thread.id).tone == ToneShift([.emoji: 1]))
      #expect(model.heard.requests.last?.messages.first?.text.contains("Get to the point.") == true)
    }
  }

  @Test func inAPrivateConversationNothingIsKeptBeyondIt() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let companion = try await resident.addCompanion(CompanionDraft(name: "Nour")).id
      let thread = try await resident.addThread(with: companion, isPrivate: true)

      let exchange = try await resident.sayAndWait("Désormais, sois plus bref.", in: thread.id)

      #expect(Self.tone(exchange).first?.contains("privée") == true)
      #expect(try await resident.companion(companion).tone == Tone())
      #expect(try await resident.thread(thread.id).tone == ToneShift([.verbosity: -1]))
    }
  }

  @Test(arguments: [
    "Ma cheffe m’a dit d’être moins enthousiaste.", "Je veux être plus direct avec ma mère.",
    "« Sois plus bref », m’a-t-il dit.",
  ])
  func whatIsToldChangesNothing(_ text: String) async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let exchange = try await resident.sayAndWait(text, in: thread.id)

      #expect(Self.tone(exchange).isEmpty)
      #expect(try await resident.thread(thread.id).tone == nil)
    }
  }

  // R14, R16
  @Test func inDangerAWishThatWouldCutCareIsNotTakenUp() async throws {
    let model = Scripted(reply: "Je suis là.")
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      try await resident.sayAndWait("je vais me tuer ce soir", in: thread.id)
      let exchange = try await resident.sayAndWait("sois plus bref", in: thread.id)
      let gentle = try await resident.sayAndWait("sois plus doux avec moi", in: thread.id)

      #expect(Self.tone(exchange).isEmpty)
      #expect(model.heard.requests[1].messages.last?.text.contains("en quelques phrases") == true)
      #expect(Self.tone(gentle).count == 1)
      #expect(try await resident.thread(thread.id).tone == ToneShift([.warmth: 1]))
    }
  }

  @Test func askingAgainForAReplyTurnsNothingFurther() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let first = try await resident.sayAndWait("sois plus bref", in: thread.id)

      _ = try await resident.exchange(after: resident.regenerate(first.said.reply))

      #expect(try await resident.thread(thread.id).tone == ToneShift([.verbosity: -1]))
    }
  }

  @Test func theToneOfAThreadIsChangedCheckedAndTakenBack() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let kept = try await resident.update(thread.id, ThreadChange(tone: ToneShift([.warmth: 2])))
      #expect(kept.tone == ToneShift([.warmth: 2]))
      #expect(try await resident.update(thread.id, ThreadChange(pinned: true)).tone == kept.tone)
      await #expect(throws: HouseError.unfit(field: "emoji")) {
        _ = try await resident.update(thread.id, ThreadChange(tone: ToneShift([.emoji: 5])))
      }
      #expect(try await resident.update(thread.id, ThreadChange(tone: ToneShift())).tone == nil)
    }
  }
}
