import Companion
import Engines
import Foundation
import Support
import Testing

/// T39: a model that answers as an attack wants, again and again, shows nothing of it.
@Suite(.inTurn) struct HostileModelTests {
  struct Attack: Codable, Sendable {
    let id: String
    let lang: Language
    let card: Bool
    let text: String
    let answers: [String]
  }

  private static let attacks: [Attack] = {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../../Training/Guard/attacks.jsonl").standardizedFileURL
    let data = (try? Data(contentsOf: file)) ?? Data()
    return data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(Attack.self, from: $0)
    }
  }()

  @Test(arguments: [Language.fr, .en])
  func noBadSentenceOfAnyAttackIsShown(_ language: Language) async throws {
    let attacks = Self.attacks.filter { $0.lang == language }
    #expect(attacks.count >= 30)
    let model = Scripted { request in
      let asked = request.messages.last { message in attacks.contains { message.text.contains($0.text) } }
      let attack = attacks.first { asked?.text.contains($0.text) == true }
      return (attack?.answers ?? ["?"]).flatMap { ($0 + " ").unicodeScalars.map { .delta(String($0)) } }
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer(language: language, country: language == .fr ? "FR" : "GB")
      for attack in attacks {
        let thread = try await house.thread(of: resident, CompanionDraft(name: attack.id))

        let exchange = try await resident.sayAndWait(attack.text, in: thread.id)

        #expect(exchange.showsCardFirst || !attack.card, "\(attack.id)")
        #expect(exchange.sentence == nil && !exchange.text.isEmpty, "\(attack.id)")
        for answer in attack.answers {
          #expect(!exchange.text.contains(answer), "\(attack.id)")
          let lines = answer.split(separator: "\n")
          #expect(lines.count < 2 || !exchange.text.contains(lines.last!), "\(attack.id)")
        }
      }
    }
  }
}
