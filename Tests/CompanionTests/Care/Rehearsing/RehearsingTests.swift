import Engines
import Foundation
import Safeguard
import Support
import Synchronization
import Testing
import Vault

@testable import Companion

/// A rehearsal in a house: what is kept, what stops it, and who answers.
@Suite(.inTurn) struct RehearsingTests {
  private func ready(_ resident: Resident) async throws -> TalkRehearsal.ID {
    let made = try await resident.beginRehearsal(TalkScene(who: "Paul", relation: "mon frère"))
    var change = RehearsalChange()
    change.screen = TalkScreen(hurt: .no, afraid: .no)
    change.script = .init(method: .nvc, lines: [TalkLine(.request, "Pourrais-tu m’appeler dimanche ?")])
    let answer = try await resident.change(change, of: made.rehearsal.id)
    #expect(answer.rehearsal.mayPlay && answer.watch == nil)
    return made.rehearsal.id
  }

  @Test func aModelPlaysTheOtherAndHearsOnlyThisTalk() async throws {
    let model = Scripted(reply: "Je n’ai pas le temps, là.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)

      let answer = try await resident.say("Bonjour Paul, tu as une minute ?", in: id)

      #expect(answer.rehearsal.turns.map(\.text).last == "Je n’ai pas le temps, là.")
      #expect(answer.rehearsal.turns.last?.author == .model)
      let prompt = try #require(model.heard.requests.last)
      #expect(prompt.messages[0].text.contains("Paul (mon frère)") && prompt.maxReplyTokens <= 90)
      #expect(prompt.cacheOwner == resident.id.description)
    }
  }

  /// Asked again once; then a written line of the house stands there.
  @Test func whatHurtsIsAskedForOnceMoreAndThenWritten() async throws {
    let model = Scripted(reply: "Tu es ridicule.")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)

      let answer = try await resident.say("Bonjour", in: id)

      #expect(model.heard.requests.count { $0.messages[0].text.contains("Paul") } == 2)
      #expect(answer.rehearsal.turns.last?.author == .house)
      #expect(!answer.rehearsal.turns.contains { $0.text.contains("ridicule") })
    }
  }

  // Without a model it comes to its end.
  @Test func withoutAModelItIsPlayedToTheEnd() async throws {
    try await TestHouse.open(model: Scripted { _ in [.fail(.noModel)] }) { test in
      let resident = try await test.newcomer(language: .en)
      let id = try await ready(resident)
      var shown = try await resident.rehearsal(id)
      while !shown.isOver { shown = try await resident.say("I come back to what I ask.", in: id).rehearsal }
      #expect(shown.exchanges == 10 && shown.turns.count == 20)
      #expect(shown.debrief?.held.count == 3)
      await #expect(throws: HouseError.conflict) { try await resident.say("more", in: id) }
    }
  }

  // C1, R24: danger in a line is kept, answered by the card and by nobody else; the check-in leads back.
  @Test func dangerStopsTheRolePlayAndKeepsTheWords() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)

      let answer = try await resident.say("je veux mourir", in: id)

      #expect(answer.watch?.card != nil && answer.rehearsal.stopped?.why == .danger)
      #expect(answer.rehearsal.turns.map(\.text) == ["je veux mourir"] && !answer.rehearsal.mayPlay)
      #expect(try await !resident.rehearsals().standing.mayExercise)
      await #expect(throws: Never.self) { try await resident.change(RehearsalChange(), of: id) }
      #expect(try await !resident.rehearsal(id).mayPlay)
    }
  }

  @Test func realFearEndsTheTakeAndTheHouseSpeaks() async throws {
    let model = Scripted(reply: "Et alors ?")
    try await TestHouse.open(model: model) { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)
      let answer = try await resident.say("J’ai vraiment peur, je tremble.", in: id)
      #expect(answer.notice?.contains("On s’arrête là") == true && answer.rehearsal.isOver)
      #expect(answer.rehearsal.turns.count == 1, "nobody answers in the other's part")
    }
  }

  // R23: violence in the scene's words stops it before anything is asked, with the lines for it.
  @Test(arguments: [
    (Language.fr, "Il m’a frappée la dernière fois."), (.en, "Last time he hit me."),
  ])
  func violenceInTheSceneStopsIt(_ language: Language, _ last: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer(language: language)
      let made = try await resident.beginRehearsal(TalkScene(who: "Paul", lastTime: last)).rehearsal

      #expect(made.stopped?.why == .violence && made.stopped?.card?.lines.isEmpty == false)
      #expect(made.stopped?.sentences.count == 2)
      var change = RehearsalChange()
      change.screen = TalkScreen(hurt: .no, afraid: .no)
      #expect(try await resident.change(change, of: made.id).rehearsal.stopped?.why == .violence)
    }
  }

  // The date is a planned act, which the follow-up asks after; how it went answers it, deleting takes it away.
  @Test func theDateIsAPlannedAct() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)
      func acts() async throws -> [PlannedAct] {
        try await resident.records {
          try await $0.oldest(PlannedAct.self, .act, under: nil, limit: 10).values
        }
      }
      var change = RehearsalChange()
      change.date = .init(day: "2026-12-01", minute: 18 * 60)
      #expect(
        try await resident.change(change, of: id).rehearsal.date == .init(day: "2026-12-01", minute: 1_080))
      change.date = .init(day: "2026-12-02", minute: 18 * 60)
      _ = try await resident.change(change, of: id)
      #expect(try await acts().map(\.text) == ["Parler avec Paul"])
      change = RehearsalChange()
      change.outcome = .init(happened: "Il a dit oui.", keeps: "Respirer.")
      _ = try await resident.change(change, of: id)
      #expect(try await acts().allSatisfy(\.isAnswered))
      try await resident.deleteRehearsal(id)
      #expect(try await acts().isEmpty)
      #expect(try await resident.rehearsals().rehearsals.isEmpty)
    }
  }

  // Nothing is lost: a change with one bad field keeps what stood.
  @Test func aBadChangeChangesNothing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let id = try await ready(resident)
      var change = RehearsalChange()
      change.style = .hurried
      change.difficulty = 4
      await #expect(throws: HouseError.unfit(field: "difficulty")) {
        try await resident.change(change, of: id)
      }
      #expect(try await resident.rehearsal(id).style == .cooperative)
      change = RehearsalChange()
      change.date = .init(day: "demain", minute: 0)
      await #expect(throws: HouseError.unfit(field: "day")) { try await resident.change(change, of: id) }
    }
  }

  @Test func itIsInTheExport() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await ready(resident)
      let text = try await resident.exportedText()
      #expect(text.contains(#""kind":"rehearsal""#) && text.contains("m’appeler dimanche"))
    }
  }
}

extension Resident {
  fileprivate func exportedText() async throws -> String {
    let all = Mutex(Data())
    try await export { more in all.withLock { $0.append(more) } }
    return all.withLock { String(decoding: $0, as: UTF8.self) }
  }
}
