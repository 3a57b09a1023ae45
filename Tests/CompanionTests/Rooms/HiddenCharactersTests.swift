import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// T38: what nobody sees, and what turns the direction of reading, does not come into a name, a title or a character.
@Suite(.inTurn) struct HiddenCharactersTests {
  /// Zero-width, directional, filling and tag characters.
  private static let hidden = "\u{200b}\u{202e}\u{2066}\u{feff}\u{3164}\u{ad}\u{200d}\u{e0041}\u{e007f}"

  @Test(arguments: [
    ("a\(hidden)b", "ab"), (hidden, ""), ("\u{200f}Nour", "Nour"), ("a\u{2028}b\r\nc", "a\nb\nc"),
    ("x\u{200c}y", "xy"), ("ب\u{200c}\u{200c}ب", "بب"), ("\u{200d}👩", "👩"),
    ("🏴\u{e0067}\u{e0062}\u{e007f}", "🏴"),
  ])
  func whatHidesIsTakenOut(_ text: String, _ left: String) {
    #expect(HiddenCharacters.removed(from: text) == left)
  }

  // Persian spells with a non-joiner, Devanagari shapes letters with a joiner, emoji are put together with it.
  @Test(arguments: [
    "👨‍👩‍👧", "🏳️‍🌈", "👩🏽‍💻", "❤️", "شيماء", "می‌خواهم", "שָׁלוֹם", "क्‍ष", "क्‌ष", "日本語", "l’été", "a\tb\nc", "Zoë-Ann",
  ])
  func whatIsSeenStays(_ text: String) {
    #expect(Array(HiddenCharacters.removed(from: text).unicodeScalars) == Array(text.unicodeScalars))
  }

  // Most texts are told by their bytes to hide nothing: none that does may pass so.
  @Test func eachScalarIsTakenOutOrStaysAsTheListSays() {
    let joiners: Set<UInt32> = [0x200c, 0x200d]
    for value in (UInt32(1)..<0x20000).filter({ !joiners.contains($0) }) + [0xe0001, 0xe007f, 0xe01ef] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isLineEnd = [0x0d, 0x2028, 0x2029].contains(value)
      let left = scalar.isUnseen && !isLineEnd ? "ab" : isLineEnd ? "a\nb" : "a\(scalar)b"
      let read = HiddenCharacters.removed(from: "a\(scalar)b")
      if Array(read.unicodeScalars) != Array(left.unicodeScalars) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func aLineHasSingleBlanksAndNoneAtItsEnds() {
    #expect(HiddenCharacters.line(" \u{200b} Anne\u{2029} \n\tMarie\u{202e} ") == "Anne Marie")
  }

  @Test func aPersonsNameIsCleanAndOpensTheAccountAsItWasTypedToo() async throws {
    try await TestHouse.open { test in
      let typed = "Ca\(Self.hidden)mille"
      let resident = try await test.newcomer(typed)

      #expect(try await resident.person().name == "Camille")
      for name in ["Camille", typed, "ca\u{200b}mille "] {
        #expect(try await test.house.unlock(name: name, passphrase: TestHouse.passphrase).id == resident.id)
      }
      await #expect(throws: HouseError.nameTaken) { try await test.newcomer("\u{202d}Camille") }

      let changed = try await resident.update(PersonChange(name: "\u{2067}شيماء 👩‍🚀\u{2069}"))
      #expect(changed.name == "شيماء 👩‍🚀")
      await #expect(throws: HouseError.unfit(field: "name")) {
        try await resident.update(PersonChange(name: Self.hidden))
      }
    }
  }

  @Test func aCompanionIsCleanInNameSignAndCharacter() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let draft = CompanionDraft(
        name: "A\(Self.hidden)da", portrait: Portrait(glyph: "A\u{e0041}\u{e0042}", hue: 10),
        persona: "Calme.\u{202e}\n\u{e0049}Parle peu. 👨‍👩‍👧")

      let made = try await resident.addCompanion(draft)
      let changed = try await resident.updateCompanion(made.id, CompanionDraft(persona: "שלום\u{200b}"))

      #expect(made.name == "Ada" && made.portrait.glyph == "A")
      #expect(made.persona == "Calme.\nParle peu. 👨‍👩‍👧")
      #expect(changed.persona == "שלום")
      await #expect(throws: HouseError.unfit(field: "name")) {
        try await resident.addCompanion(CompanionDraft(name: Self.hidden))
      }
    }
  }

  @Test func aTitleIsCleanWhoeverMadeIt() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      try await resident.sayAndWait("Un\(Self.hidden) soir", in: thread.id)
      let made = try await resident.thread(thread.id)
      let named = try await resident.update(thread.id, ThreadChange(title: "\u{202e}Le\u{200b} soir 🏳️‍🌈"))

      #expect(made.title == "Un soir")
      #expect(named.title == "Le soir 🏳️‍🌈")
      await #expect(throws: HouseError.unfit(field: "title")) {
        try await resident.update(thread.id, ThreadChange(title: "\u{2066}\u{2069}"))
      }
    }
  }

  @Test func aMessageIsKeptAsItWasWritten() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let text = "Un\u{202e} mot"

      let said = try await resident.sayAndWait(text, in: thread.id).said

      #expect(try await Resident.message(said.message, in: resident.chest).value.text == text)
    }
  }

  @Test func aPasskeysNameIsClean() throws {
    #expect(try NewAccount.fitName("Mon\u{200b} télé\u{202e}phone") == "Mon téléphone")
    #expect(throws: HouseError.unfit(field: "name")) { try NewAccount.fitName("a\u{0}b") }
    #expect(throws: HouseError.unfit(field: "name")) { try NewAccount.fitName("\u{200b}\u{200d}") }
  }

  @Test func aCodeThatWasCopiedWithSomethingHiddenStillLetsIn() async throws {
    try await TestHouse.open { test in
      let code = test.house.setupCode.map { "\($0)\u{200d}" }.joined()
      let form = NewAccount(
        name: "Camille", passphrase: TestHouse.passphrase, language: .fr, country: "FR", adult: true)
      _ = try await test.house.createAccount(form, by: .setupCode(code))
      let invitation = try await test.house.invite(quotaBytes: nil).map { "\($0)\u{e0041}" }.joined()
      var second = form
      second.name = "Dominique"

      let guest = try await test.house.createAccount(second, by: .invitation(invitation))

      #expect(!guest.resident.isHost)
    }
  }
}
