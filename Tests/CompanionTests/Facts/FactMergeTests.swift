import Foundation
import Testing

@testable import Companion

/// Facts that meet facts: said twice, changed, or at odds.
@Suite(.inTurn) struct FactMergeTests {
  /// A talk with nobody: messages go in, facts come out.
  struct Talk {
    var facts: [Fact] = []
    let extraction = FactExtraction(language: .fr, speakers: ["Camille"])
    private let thread = ChatThread.ID()

    @discardableResult
    mutating func say(_ text: String, day: Int, month: Int = 1) -> FactRevision {
      let civil = CivilDay(year: 2026, month: month, day: day)
      let message = Message(
        thread: thread, role: .person, text: text,
        at: Date(timeIntervalSince1970: Double(civil.number) * 86_400 + 43_200), previous: nil)
      let revision = extraction.revision(
        adding: extraction.candidates(in: message, said: civil), from: message, to: facts)
      let changed = Dictionary(uniqueKeysWithValues: revision.changed.map { ($0.id, $0) })
      facts = (facts.map { changed[$0.id] ?? $0 } + revision.new).sorted { $0.said > $1.said }
      return revision
    }
  }

  @Test func whatIsSaidTwiceIsOneFactWithTwoSources() throws {
    var talk = Talk()

    talk.say("Ma sœur Odile habite à Nantes.", day: 3)
    let known = talk.facts.count
    talk.say("Tu sais, ma sœur Odile habite à Nantes.", day: 20)

    #expect(talk.facts.count == known)
    #expect(talk.facts.contains { $0.sources.count == 2 })
  }

  @Test func aMoveTakesThePlaceOfTheOldHomeAndBothStay() throws {
    var talk = Talk()

    talk.say("J’habite à Lyon avec mon chat.", day: 3)
    talk.say("J’ai déménagé à Nantes hier.", day: 8)

    let homes = talk.facts.filter { $0.slot == "residence" }
    #expect(homes.count == 2)
    #expect(homes[0].supersedes == homes[1].id && homes[1].supersededBy == homes[0].id)
    #expect(homes[0].isUsable && !homes[1].isUsable)
  }

  @Test func anInterviewThatIsPutOffIsOneAwaitedDay() throws {
    var talk = Talk()

    talk.say("J’ai un entretien à la mairie mardi.", day: 12)
    talk.say("L’entretien est repoussé au 29 janvier.", day: 13)

    let awaited = talk.facts.filter { $0.kind == .openThread && $0.isUsable }
    #expect(awaited.count == 1)
    #expect(awaited.first?.meant?.first == CivilDay(year: 2026, month: 1, day: 29))
  }

  @Test(arguments: ["L’entretien est annulé, dommage.", "L’entretien de mardi est repoussé."])
  func anInterviewThatIsOffIsNotAwaitedAnyMore(_ text: String) {
    var talk = Talk()

    talk.say("J’ai un entretien à la mairie mardi.", day: 12)
    talk.say(text, day: 12)

    #expect(!talk.facts.contains { $0.kind == .openThread && $0.isUsable })
  }

  @Test func twoHomesWithinDaysAndNoWordOfAMoveAreAskedAbout() throws {
    var talk = Talk()

    talk.say("J’habite à Lyon avec mon chat.", day: 3)
    talk.say("J’habite à Nantes près du port.", day: 8)

    let homes = talk.facts.filter { $0.slot == "residence" }
    #expect(homes.map(\.isUsable) == [true, true])
    #expect(homes[0].contradicts == homes[1].id)
  }

  @Test func twoSistersAreTwoSisters() {
    var talk = Talk()

    talk.say("Ma sœur Odile chante faux.", day: 3)
    talk.say("Ma sœur Solange arrive demain.", day: 4)

    #expect(talk.facts.filter { $0.slot == "who" && $0.isUsable }.count == 2)
  }

  @Test func whatWasCalledWrongDoesNotComeBack() {
    var talk = Talk()
    talk.say("Ma sœur Odile habite à Nantes.", day: 3)
    for place in talk.facts.indices { talk.facts[place].standing = .wrong }

    let revision = talk.say("Ma sœur Odile habite à Nantes.", day: 5)

    #expect(revision.new.isEmpty && revision.changed.isEmpty)
  }

  @Test func anOlderMessageReadLateReplacesNothing() {
    var talk = Talk()
    talk.say("J’ai déménagé à Nantes hier.", day: 20)

    talk.say("J’habite à Lyon avec mon chat.", day: 3)

    let home = talk.facts.first { $0.slot == "residence" && $0.isUsable }
    #expect(home?.text.contains("Nantes") == true)
  }
}
