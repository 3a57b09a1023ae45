import Companion
import Engines
import Foundation
import Support
import Testing

extension ProcessSuite {
  /// `/voice` in `fidelio chat`: whether the kept voice is on, and its switch.
  @Suite struct VoiceChatTests {
    @Test(arguments: [
      (
        Language.fr, ["/voix", "/voix allumer", "/voice", "/voix éteindre", "/voix peut-être"],
        [
          "Ada n’a pas encore de voix gardée.", "est allumée", "est allumée", "est éteinte",
          "allumer, éteindre",
        ]
      ),
      (
        .en, ["/voice", "/voice on", "/voice", "/voice OFF", "/voice perhaps"],
        ["Ada has no kept voice yet.", "voice is on", "voice is on", "voice is off", "on, off, ask"]
      ),
    ])
    func theKeptVoiceIsToldSwitchedOnAndOff(
      _ language: Language, _ typed: [String], _ told: [String]
    ) async throws {
      try await TestHouse.open(model: Scripted(reply: "Oui.")) { test in
        let resident = try await test.newcomer(language: language)
        var draft = CompanionDraft(name: "Ada")
        draft.language = language
        let companion = try await resident.addCompanion(draft).id
        try await resident.talkedLongAgo(with: companion, weeks: 60) { "Invented answer \($0)." }
        try await test.behindADoor {
          let chat = try await Program.chat(typed, at: test.home, in: language)

          #expect(chat.status == 0 && chat.errors.isEmpty, "\(chat.errors)")
          var rest = chat.output[...]
          for sentence in told {
            let found = try #require(rest.firstRange(of: sentence), "\(sentence)\n\(chat.output)")
            rest = rest[found.upperBound...]
          }
          #expect(try await resident.voicePage(of: companion).on == false)
          #expect(try await resident.voicePage(of: companion).madeAt != nil)
        }
      }
    }

    /// Where nothing was said there is nothing to talk like: it stays off, and says so.
    @Test func aVoiceOfNothingStaysOff() async throws {
      try await TestHouse.open(model: Scripted(reply: "Oui.")) { test in
        let resident = try await test.newcomer(language: .en)
        let companion = try await resident.addCompanion(CompanionDraft(name: "Ada")).id
        try await test.behindADoor {
          let chat = try await Program.chat(["/voice on", "/help"], at: test.home, in: .en)

          #expect(chat.status == 0 && chat.errors.isEmpty, "\(chat.errors)")
          #expect(chat.output.contains("nothing that Ada said can serve as an example"))
          #expect(chat.output.contains("the kept voice (\"on\", \"off\")"))
          #expect(try await resident.voicePage(of: companion).on == false)
        }
      }
    }
  }
}
