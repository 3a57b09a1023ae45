import Foundation
import Safeguard
import Testing
import Vault

@testable import Companion

/// Which record bears on what is said, and how often it may be brought up.
@Suite(.inTurn) struct CareLinkTests {
  private let moment = Date(timeIntervalSince1970: 1_790_000_000)

  private func source(_ text: String, days: Double = 0, thought: String? = nil) -> CareSource {
    CareSource(
      thought == nil ? .formulation : .exercise, RecordID(), at: moment - days * 86_400, text: text,
      thought: thought)
  }

  @Test func theNearestRecordIsFoundAndQuotedLetterByLetter() throws {
    let sources = [
      source("Le dimanche soir, je révise mon exposé sans fin. J’ai peur de bafouiller devant la classe."),
      source("Ma voisine fait du bruit la nuit."), source("Le chien est malade."),
    ]
    let link = try #require(
      CareLink.bearing(on: "Encore un exposé devant la classe jeudi, je vais bafouiller.", among: sources))

    #expect(link.refs == [sources[0].ref])
    guard case .likeness(let quote, _) = link.kind else { return #expect(Bool(false)) }
    #expect(sources[0].text.contains(quote) && quote.contains("bafouiller"))
  }

  // The same person: a name and one word suffice.
  @Test func aNameBears() {
    let sources = [source("I fell silent when Marjolaine asked about the budget.")]
    #expect(CareLink.bearing(on: "Today Marjolaine wants the budget again.", among: sources) != nil)
  }

  @Test(arguments: [
    "Bonjour, tu vas bien ?", "Il pleut et j’ai mangé des pâtes.", "ok", "", "La classe était vide.",
  ])
  func smallTalkBearsOnNothing(_ text: String) {
    let sources = [source("J’ai peur de bafouiller devant la classe quand je fais un exposé.")]
    #expect(CareLink.bearing(on: text, among: sources) == nil)
  }

  // Once a day; the same link never twice in thirty days.
  @Test func theBookHoldsBack() throws {
    let sources = [source("exposé classe bafouiller")]
    let link = try #require(CareLink.bearing(on: "exposé classe bafouiller", among: sources))
    let time = LocalTime(zone: "Europe/Paris")
    var book = CareLinkBook()
    #expect(book.mayOffer(at: moment, time))
    book.note(link, at: moment)
    #expect(!book.mayOffer(at: moment + 3_600, time))
    #expect(book.mayOffer(at: moment + 86_400, time))
    #expect(book.rests(link.refs[0].record, at: moment + 29 * 86_400))
    #expect(!book.rests(link.refs[0].record, at: moment + 31 * 86_400))
  }

  // CARE §3: an idea only from three records on, once, only when it is spoken of, and as a question.
  @Test func anIdeaNeedsThreeRecordsAndIsAskedOnce() throws {
    let thoughts = ["Je suis nul en tout.", "Je ne vaux rien.", "Je suis nulle."]
    let two = thoughts.prefix(2).map { source($0, thought: $0) }
    let three = thoughts.map { source($0, thought: $0) }
    let said = "Ce soir encore je me dis que je suis nul."

    #expect(CareLink.idea(in: said, among: two, settled: []) == nil)
    #expect(CareLink.idea(in: "Il fait beau.", among: three, settled: []) == nil)
    let link = try #require(CareLink.idea(in: said, among: three, settled: []))
    #expect(link.refs.count == 3)
    var book = CareLinkBook()
    book.note(link, at: moment)
    #expect(CareLink.idea(in: said, among: three, settled: Set(book.ideas)) == nil)
    for manner in Manner.all {
      #expect(Prompts.link(link, manner).in(manner.language).contains("?"))
    }
  }

  @Test func anExerciseThatToldOfDangerIsNoSource() {
    var exercise = Exercise(.thoughtRecord, manner: Manner(.fr), at: moment)
    _ = exercise.take("Ce matin, dans le train, seule.", risk: .concern, at: moment)
    #expect(CareSource(exercise) == nil)
  }
}
