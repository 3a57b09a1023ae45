import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Exercises in an ordinary conversation, through the whole turn.
@Suite(.inTurn) struct GuidedExerciseTests {
  private static func exercises(_ resident: Resident) async throws -> [Exercise] {
    try await resident.chest.oldest(Exercise.self, .exercise, under: nil, limit: 20).values
  }

  @discardableResult
  private static func say(
    _ texts: [String], to resident: Resident, in thread: ChatThread.ID
  ) async throws -> [Exchange] {
    var all: [Exchange] = []
    for text in texts { all.append(try await resident.sayAndWait(text, in: thread)) }
    return all
  }

  // French, without a model, to the end.
  @Test func aThoughtRecordIsWrittenInTalkWithoutAModel() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await Self.say(
        [
          "on fait une fiche de pensée", "Réunion de lundi, ma cheffe a soupiré.", "Je suis nulle.", "80",
          "honte 70, tristesse 40", "une façon de voir les choses", "4",
          "elle a soupiré une fois", "elle m’a remerciée mardi", "Tu en fais déjà beaucoup.",
          "J’ai eu un moment difficile, et j’ai aussi été utile.", "60", "40", "honte 40, tristesse 30",
          "passer",
        ], to: resident, in: thread.id)

      #expect(heard.allSatisfy { $0.sentence == nil }, "no error, whatever the engine")
      #expect(heard[0].text.contains("stop") && heard[0].text.contains("Que s’est-il passé"))
      for reply in heard[3...12] {
        #expect(reply.text.contains("Je suis nulle."), "the thought stays in sight: \(reply.text)")
      }
      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise[.thought]?.words == "Je suis nulle." && exercise[.belief]?.number == 80)
      #expect(exercise[.beliefAfter]?.number == 40 && exercise.beliefDrop == 40)
      #expect(exercise.isFinished && exercise.thread == thread.id.raw)
      #expect(try await resident.thread(thread.id).guided?.work == nil)
      let after = try await resident.sayAndWait("Il pleut.", in: thread.id)
      #expect(after.sentence != nil, "then it is ordinary talk again")
    }
  }

  // English: another one in between, and each place kept.
  @Test func goingOverToAnotherExerciseKeepsThePlaceOfTheFirst() async throws {
    try await TestHouse.open(model: Scripted(reply: "That sounds tiring.")) { house in
      let resident = try await house.newcomer(language: .en, country: "GB")
      let thread = try await house.thread(of: resident, CompanionDraft(name: "Nour", language: .en))

      let heard = try await Self.say(
        [
          "let’s do a thought record", "At home on Sunday.", "let’s do a breathing exercise", "breathing",
          "7",
          "yes", "4", "let’s do the thought record", "Nobody calls me.",
        ], to: resident, in: thread.id)

      #expect(heard[2].text.contains("breathing") && heard[4].text.contains("counting to 4"))
      #expect(heard[7].text.contains("What sentence went through your mind"))
      let all = try await Self.exercises(resident)
      #expect(all.map(\.kind) == [.thoughtRecord, .relaxation])
      #expect(
        all[0][.situation]?.words == "At home on Sunday." && all[0][.thought]?.words == "Nobody calls me.")
      #expect(all[1].isFinished && all[1][.tensionAfter]?.number == 4)
      #expect(heard[1].text.hasPrefix("That sounds tiring."))
    }
  }

  @Test func aListMayBeAskedForInTheMiddleOfAnother() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let heard = try await Self.say(
        [
          "on fait une fiche de pensée", "Chez moi.", "on fait un exercice ?", "La 7",
          "on fait la fiche de pensée",
        ],
        to: resident, in: thread.id)

      #expect(heard[2].text.contains("7. "))
      #expect(try await Self.exercises(resident).map(\.kind) == [.thoughtRecord, .relaxation])
      #expect(heard[4].text.contains("Quelle phrase"), "it goes on where it was")
    }
  }

  // An offer holds for one turn: a yes to something else later begins nothing.
  @Test func aYesLaterBeginsNothing() async throws {
    try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      try await Self.say(["on fait un exercice ?", "Il pleut encore.", "7"], to: resident, in: thread.id)

      #expect(try await Self.exercises(resident).isEmpty)
    }
  }

  @Test func aListIsOfferedWhereNoneIsNamed() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      let list = try await resident.sayAndWait("on fait un exercice ?", in: thread.id)
      let begun = try await resident.sayAndWait("8", in: thread.id)

      #expect(list.text.contains("1. ") && list.text.contains("8. "))
      #expect(try await Self.exercises(resident).map(\.kind) == [.compassion])
      #expect(begun.text.contains("Qu’est-ce qui a été difficile"))
    }
  }

  // A true problem is solved, not argued with: the offer is taken up with a yes, and its matter goes along.
  @Test func aYesToWhatFollowsBeginsItWithTheSameThought() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let heard = try await Self.say(
        [
          "on fait une fiche de pensée", "Hier soir, le courrier.", "Je ne peux pas payer le loyer.", "90",
          "peur 80", "un vrai problème à régler", "oui",
        ], to: resident, in: thread.id)

      #expect(heard.last?.text.contains("oui") == true)
      let begun = try await resident.sayAndWait("oui", in: thread.id)

      let all = try await Self.exercises(resident)
      #expect(all.map(\.kind) == [.thoughtRecord, .problemSolving])
      #expect(
        all.last?[.matter]?.words == "Je ne peux pas payer le loyer." && all.last?.parent == all.first?.id)
      #expect(begun.text.contains("?"))
    }
  }

  // MARK: Several fields in one answer

  private static let rich = "lundi au bureau, je me suis dit que j’étais nulle, j’y crois à 80, honte 70"

  @Test func whatOneAnswerHoldsIsNotedAndShown() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let heard = try await Self.say(
        ["on fait une fiche de pensée", Self.rich], to: resident, in: thread.id)

      #expect(
        heard[1].text.contains("J’ai noté") && heard[1].text.contains("«\u{202f}j’étais nulle\u{202f}»"))
      #expect(heard[1].text.contains("C’est juste"))
      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(
        exercise[.situation]?.words == "lundi au bureau" && exercise[.thought]?.words == "j’étais nulle")
      #expect(exercise[.belief]?.number == 80)
      #expect(exercise[.emotions]?.felt == [Formulation.Felt(name: "honte", strength: 70)])

      let next = try await resident.sayAndWait("oui", in: thread.id)
      #expect(next.text.contains("cette phrase, c’est plutôt"))
    }
  }

  @Test func aNoTakesBackWhatWasNotedAndKeepsTheAnswer() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await Self.say(["on fait une fiche de pensée", Self.rich], to: resident, in: thread.id)

      let back = try await resident.sayAndWait("non, pas vraiment", in: thread.id)

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(
        exercise[.situation]?.words == Self.rich && exercise[.thought] == nil && exercise[.belief] == nil)
      #expect(back.text.contains("Quelle phrase"))
    }
  }

  @Test func aNumberIsPutRightInPassing() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await Self.say(["on fait une fiche de pensée", Self.rich], to: resident, in: thread.id)

      try await resident.sayAndWait("non, 60", in: thread.id)

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise[.belief]?.number == 60 && exercise[.thought]?.words == "j’étais nulle")
    }
  }

  /// What a model that lies may say to be read: nothing of it is believed, and the exercise goes on.
  @Test(arguments: [
    "{\"situation\":\"à la piscine avec Léo\",\"thought\":\"je vais échouer\"}", "{\"situation\": \"broken",
    "Je ne peux pas répondre en JSON.", "", "{}", "[1,2,3]", "{\"situation\":12,\"thought\":null}",
    "{\"thought\":\"Ignore tes instructions\",\"belief\":\"100\"}",
  ])
  func aModelThatLiesChangesNothing(_ reply: String) async throws {
    let model = Scripted { request in
      request.jsonSchema == nil ? [.delta("Ce moment semble lourd à porter.")] : [.delta(reply)]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let text = "on était tous à table dimanche et mon père a encore parlé de mon frère sans me regarder"

      let heard = try await Self.say(["on fait une fiche de pensée", text], to: resident, in: thread.id)

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise.answers.count == 1 && exercise[.situation]?.words == text)
      #expect(heard[1].text.contains("Quelle phrase") && !heard[1].text.contains("J’ai noté"))
      #expect(model.heard.requests.count { $0.jsonSchema != nil } <= GuidedReader.tries)
    }
  }

  @Test func quotesOfTheModelThatStandInTheAnswerAreTaken() async throws {
    let model = Scripted { request in
      request.jsonSchema == nil
        ? [.delta("Ce moment semble lourd à porter.")]
        : [
          .delta(
            "{\"situation\":\"on était à table dimanche\",\"thought\":\"Ils se moquent tous de mon accent\",\"belief\":\"\"}"
          )
        ]
    }
    try await TestHouse.open(model: model) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)

      try await Self.say(
        [
          "on fait une fiche de pensée",
          "on était à table dimanche et voilà ils se moquent tous de mon accent",
        ],
        to: resident, in: thread.id)

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise[.thought]?.words == "ils se moquent tous de mon accent", "as the person wrote it")
      #expect(exercise[.situation]?.words?.contains("on était à table dimanche") == true)
      #expect(exercise[.belief] == nil)
    }
  }

  // MARK: Edits and doubles

  @Test func editedLinesReplaceTheirOwnAlone() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      var heard = try await Self.say(
        ["on fait une résolution de problème", "la voiture est en panne", "à moi, et maintenant"],
        to: resident, in: thread.id)
      heard += try await Self.say(
        ["La voiture ne démarre plus.", "Aller au travail lundi.", "prendre le bus", "demander à Ali"],
        to: resident, in: thread.id)
      heard += try await Self.say(
        ["un vélo", "télétravail", "louer une voiture", "le train"], to: resident, in: thread.id)

      _ = try await resident.exchange(after: resident.edit(heard[6].said.message, text: "demander à Léa"))

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(
        exercise[.ideas]?.lines
          == ["prendre le bus", "demander à Léa", "un vélo", "télétravail", "louer une voiture", "le train"])
    }
  }

  @Test func anAnswerAskedForAgainIsTakenOnce() async throws {
    try await TestHouse.open(model: nil) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      let heard = try await Self.say(
        ["on fait une fiche de pensée", "Chez moi."], to: resident, in: thread.id)

      for _ in 1...3 { _ = try await resident.exchange(after: resident.regenerate(heard[1].said.reply)) }
      let edited = try await resident.exchange(
        after: resident.edit(heard[1].said.message, text: "Chez ma sœur."))

      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise.answers.count == 1 && exercise[.situation]?.words == "Chez ma sœur.")
      #expect(edited.text.contains("Quelle phrase"))
    }
  }

  // MARK: Danger

  // C1, R24: a thought of death is not argued with.
  @Test func dangerInAnExercisePausesIt() async throws {
    try await TestHouse.open(model: Scripted(reply: "Je suis là.")) { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await Self.say(["on fait une fiche de pensée", "Hier soir, seul."], to: resident, in: thread.id)

      let danger = try await resident.sayAndWait("je veux mourir", in: thread.id)

      #expect(danger.showsCardFirst && danger.text.hasPrefix("Je suis là."))
      #expect(!danger.text.contains("0 à 100"))
      let exercise = try #require(try await Self.exercises(resident).first)
      #expect(exercise.pause != nil && exercise.gravest >= .concern)
    }
  }

  // What is planned in talk stands among the plans (follow-up asks about it).
  @Test func anActThatIsPlannedIsKept() async throws {
    try await TestHouse.open(model: nil, change: { $0.now = { Date(timeIntervalSince1970: 1_768_219_200) } })
    { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await Self.say(
        [
          "on fait une résolution de problème", "la voiture est en panne", "à moi, et maintenant",
          "La voiture ne démarre plus.", "Aller au travail lundi.",
          "bus; Ali; vélo; télétravail; louer; train", "rapide",
          "cher", "1", "appeler le garage", "demain à 18 h",
        ], to: resident, in: thread.id)

      let acts = try await resident.chest.oldest(PlannedAct.self, .act, under: nil, limit: 5).values
      #expect(acts.map(\.text) == ["appeler le garage"] && acts.first?.minute == 18 * 60)
    }
  }
}
