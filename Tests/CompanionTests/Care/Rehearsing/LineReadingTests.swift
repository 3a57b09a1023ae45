import Foundation
import Testing

@testable import Companion

/// The lights beside a prepared message (CARE §10): fact or judgement, "I" or "you always", doable and refusable.
@Suite(.inTurn) struct LineReadingTests {
  private func light(_ text: String, _ part: TalkPart, _ language: Language = .fr) -> LineLight {
    LineReading(text, in: part, language: language).light
  }

  // Agreement with the labelled lines of each language: at least 0.85.
  @Test(arguments: ["test.fr", "test.en"])
  func itAgreesWithTheLabelledLines(_ name: String) throws {
    let file = CareSources.root.appending(path: "Measures/Rehearsal/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    let language = try #require(Language(rawValue: String(name.suffix(2))))

    let right = try lines.count { cells in
      let part = try #require(TalkPart(rawValue: cells[0]))
      return (light(cells[2], part, language).colour == .green) == (cells[1] == "good")
    }

    #expect(lines.count >= 160)
    #expect(lines.count { $0[1] == "good" } * 2 == lines.count)
    #expect(Double(right) / Double(lines.count) >= 0.85, "\(right) of \(lines.count)")
  }

  // On lines of other situations no more is lost than was found at first: 0.85 where the rules were not written for them, 0.75 on
  // lines that were written behind them (docs/care-figures.md).
  @Test(arguments: [("held.fr", 0.85), ("held.en", 0.85), ("after.fr", 0.75), ("after.en", 0.75)])
  func itAgreesWithLinesOfOtherSituations(_ name: String, _ least: Double) throws {
    let file = CareSources.root.appending(path: "Measures/Rehearsal/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    let language = try #require(Language(rawValue: String(name.suffix(2))))

    let right = try lines.count { cells in
      let part = try #require(TalkPart(rawValue: cells[0]))
      return (light(cells[2], part, language).colour == .green) == (cells[1] == "good")
    }

    #expect(Double(right) / Double(lines.count) >= least, "\(right) of \(lines.count)")
  }

  /// Families of constructions, whatever their words.
  @Test(arguments: [
    ("Je me sens ratatinée.", TalkPart.feeling, LineConcern.hiddenJudgement),
    ("I feel hoodwinked.", .feeling, .hiddenJudgement), ("Tu te rends compte ?", .observation, .rhetorical),
    ("J’aimerais le pain, la soupe, le sel et un dessert demain.", .request, .severalThings),
    ("Encore une fois et je change la serrure.", .request, .threat),
    ("That was sheer nonsense.", .observation, .label),
  ])
  func aFamilyIsKnownByItsShape(_ text: String, _ part: TalkPart, _ concern: LineConcern) {
    let found = light(text, part, text.hasPrefix("I ") || text.hasPrefix("That") ? .en : .fr)
    #expect(found.concern == concern, "\(text): \(found)")
  }

  /// What is felt of oneself is no judgement, though it is built like one.
  @Test(arguments: [
    "Je me sens épuisée.", "Je suis vexée et un peu jalouse.", "I feel exhausted.", "I am hurt.",
  ])
  func aStateOfOnesOwnIsGreen(_ text: String) {
    #expect(light(text, .feeling, text.hasPrefix("I ") ? .en : .fr).colour == .green)
  }

  @Test(arguments: [
    ("Tu es égoïste.", TalkPart.observation, LineConcern.label),
    ("You never listen.", .observation, .absolute),
    ("Je me sens manipulée.", .feeling, .hiddenJudgement), ("You are an idiot.", .describe, .insult),
    ("Tu dois m’appeler dimanche.", .request, .order), ("Could you call me?", .request, .noWhen),
    ("Fais-le ce soir, sinon je pars.", .request, .threat), ("Could you be nicer?", .request, .vague),
    ("Could you stop shouting at me tonight?", .request, .negative),
    ("You did it on purpose.", .observation, .mindReading),
  ])
  func eachConcernIsNamed(_ text: String, _ part: TalkPart, _ concern: LineConcern) {
    let found = light(
      text, part, text.contains("You") || text.contains("St") || text.contains("Co") ? .en : .fr)
    #expect(found.concern == concern, "\(text): \(found)")
  }

  /// What somebody said is a fact, also an insult that is quoted.
  @Test func aQuoteIsAFact() {
    #expect(light("Quand tu as dit « tu es un idiot », je suis sortie.", .observation).colour == .green)
    #expect(light("When you said “you are an idiot”, I left.", .observation, .en).colour == .green)
  }

  /// Never a mark: each light has a sentence why, each but green something to try, in every manner.
  @Test func everyLightHasASentence() {
    for manner in Manner.all {
      for concern in LineConcern.allCases {
        #expect(Words.Lights.why(concern).in(manner) != Words.Lights.idea(concern).in(manner))
      }
      #expect(!Words.Lights.clear.in(manner).isEmpty)
    }
  }

  /// Hostile lines cost no time (T34).
  @Test func aLineOfNoiseIsReadAtOnce() {
    for noise in ["tu ", "si tu ", "toujours ", "you never ", ".", "«", "\u{301}"] {
      _ = light(String(repeating: noise, count: 600), .request)
    }
  }
}
