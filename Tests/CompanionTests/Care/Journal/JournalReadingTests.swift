import Foundation
import Testing

@testable import Companion

/// How an entry is taken apart, searched, and what a model's word on it must pass.
@Suite(.inTurn) struct JournalReadingTests {
  @Test func sentencesAreParted() {
    let text =
      "Il pleuvait fort ce matin. M. Martin n’est pas venu !\nEt moi alors ? Oui.\nIl a fait 3.5 degrés de plus"

    #expect(
      JournalSentences.split(text) == [
        "Il pleuvait fort ce matin.", "M. Martin n’est pas venu !", "Et moi alors ?",
        "Il a fait 3.5 degrés de plus",
      ])
    #expect(JournalSentences.split("").isEmpty)
    #expect(JournalSentences.split(String(repeating: "Un mot puis deux. ", count: 2_000)).count == 600)
  }

  @Test(arguments: [
    ("ETE", "Un été trop long.", true), ("été", "L'ete dernier", true), ("coeur", "Mon cœur bat.", true),
    ("gateaux", "Un gâteau, un seul.", true), ("walking", "I walked along the canal.", true),
    ("canal pluie", "Le canal, sans rien.", false), ("pluie canal", "Sous la PLUIE, le canal.", true),
    ("mer", "La montagne.", false),
  ])
  func wordsAreFoundWhateverTheirAccents(_ wanted: String, _ text: String, _ isFound: Bool) throws {
    let search = try #require(JournalSearch(wanted))

    #expect((search.found(in: text) != nil) == isFound)
    #expect(JournalSearch("  …") == nil)
  }

  @Test func theLastOfFiveThousandWordsIsFound() throws {
    let text = (1...5_000).map { "mot\($0)" }.joined(separator: " ")

    let first = try #require(JournalSearch("mot5000 mot1"))
    let none = try #require(JournalSearch("absent"))
    #expect(first.found(in: text) != nil)
    #expect(none.found(in: text) == nil)
  }

  @Test func whatWasFoundIsMarked() throws {
    let search = try #require(JournalSearch("canal"))
    let pieces = try #require(search.found(in: "J’ai marché jusqu’au Canal, seul."))

    #expect(pieces.filter(\.hit).map(\.text) == ["Canal"])
  }

  // C5: no name of a trap comes out of an entry, only its own sentences.
  @Test func sentencesAreOfferedByThemselvesAndNothingIsNamed() throws {
    let entry =
      "Nous avons mangé tôt. Je rate toujours tout. Dehors il pleuvait. Tout le monde me déteste, c’est sûr."
    let likely: Set = ["Je rate toujours tout.", "Tout le monde me déteste, c’est sûr."]

    let offer = try #require(
      JournalOffer.found(in: JournalSentences.split(entry), manner: Manner(.fr)) { sentence in
        let trap: ThinkingTrap = likely.contains(sentence) ? .overgeneralizing : .notDistorted
        return TrapSuggestion(
          candidates: [.init(trap: trap, probability: 0.9), .init(trap: .should, probability: 0.1)],
          outside: 0)
      })

    #expect(offer.sentences == ["Je rate toujours tout.", "Tout le monde me déteste, c’est sûr."])
    let told = String(decoding: try JSONEncoder().encode(offer), as: UTF8.self)
    for trap in ThinkingTrap.allCases {
      #expect(!told.contains(trap.rawValue) && !told.contains(Words.Traps.name(of: trap).fr))
    }
  }

  @Test func belowAHalfNothingIsOffered() {
    for probability: Float in [0, 0.49] {
      let offer = JournalOffer.found(in: ["Je rate toujours tout."], manner: Manner(.fr)) { _ in
        TrapSuggestion(candidates: [.init(trap: .overgeneralizing, probability: probability)], outside: 0)
      }
      #expect(offer == nil)
    }
    let sober = JournalOffer.found(in: ["J’ai eu peur."], manner: Manner(.fr)) { _ in
      TrapSuggestion(candidates: [.init(trap: .justAFeeling, probability: 0.99)], outside: 0)
    }
    #expect(sober == nil)
  }

  @Test func threeSentencesAtTheMostInTheirOrder() throws {
    let sentences = (0..<9).map { "Phrase numéro \($0)." }
    let offer = try #require(
      JournalOffer.found(in: sentences + sentences, manner: Manner(.en)) { sentence in
        let number = Float(sentence.filter(\.isNumber)) ?? 0
        return TrapSuggestion(
          candidates: [.init(trap: .labeling, probability: 0.5 + number / 100)], outside: 0)
      })

    #expect(offer.sentences == ["Phrase numéro 6.", "Phrase numéro 7.", "Phrase numéro 8."])
  }

  // C4: a feeling may be affirmed, a conclusion never.
  @Test(arguments: [
    "Vous avez raison, c’est sans espoir.", "En effet, tout le monde vous déteste.",
    "Tu es vraiment nulle dans ce domaine.",
    "C’est vrai que vous ratez souvent.", "You are right, nobody likes you.", "It is true that you failed.",
    "You’re a failure in your own eyes.", "Ceci ressemble à du catastrophisme, peut-être.",
    "This may be a case of mind reading here.", "Et vous, qu’en pensez-vous ?", "", "Oui.",
  ])
  func whatAgreesOrLabelsIsNotShown(_ said: String) {
    #expect(JournalReply.read(said, model: "m") == nil)
  }

  // C6
  @Test func oneThoughtAndOneQuestionAtTheMost() throws {
    let said =
      "On dirait que la journée a été lourde. La fatigue semble prendre beaucoup de place. Et puis encore ceci. "
      + "Qu’est-ce qui vous a aidé un peu ? Et demain, que ferez-vous ?"

    let read = try #require(JournalReply.read(said, model: "m"))

    #expect(
      read.text == "On dirait que la journée a été lourde. La fatigue semble prendre beaucoup de place.")
    #expect(read.question == "Qu’est-ce qui vous a aidé un peu ?")
    #expect(read.model == "m")
  }

  @Test func theHouseSpeaksInEachMannerAndAsksOneThing() {
    for manner in Manner.all {
      for told in Words.Journal.reflections { #expect(!told.in(manner).contains("?")) }
      for asked in Words.Journal.questions { #expect(asked.in(manner).count { $0 == "?" } == 1) }
    }
  }
}
