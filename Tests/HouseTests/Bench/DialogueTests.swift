import Companion
import Foundation
import Testing

@testable import Bench

@Suite struct DialogueTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Measures/Memory").standardized

  @Test func theHousesOwnTalksKeepTheirForm() throws {
    let talks = try Dialogue.all(at: Self.folder)

    #expect(talks.count { $0.language == .fr } >= 6 && talks.count { $0.language == .en } >= 6)
    #expect(talks.reduce(0) { $0 + $1.questions.count } >= 240)
    for talk in talks {
      #expect(talk.turns.count >= 300, "\(talk.name)")
      let counts = Dictionary(talk.questions.map { ($0.category, 1) }, uniquingKeysWith: +)
      let wanted = [
        "single": 5, "multi": 4, "temporal": 4, "update": 3, "preference": 2, "unanswerable": 2,
      ]
      #expect(counts == wanted, "\(talk.name)")
      let last = try #require(talk.turns.last), first = try #require(talk.turns.first)
      #expect(last.day.number - first.day.number >= 90, "\(talk.name)")
      #expect(Set(talk.questions.map(\.text)).count == talk.questions.count, "\(talk.name)")
    }
  }

  private static let small = """
    # person: Jeremiah "Jerry" Lucey, 67, farmer | companion: the Curate | language: en
    == 2026-03-01 20:15
    P {moved}: Odile moved: to Nantes.
    F: When?
    == 2026-03-02 08:00
    P: Yesterday.
    ?? single | Where is she? | Nantes | moved
    ?? unanswerable | Why? | – |
    """

  @Test func aTalkIsReadWithItsQuestions() throws {
    let talk = try Dialogue(name: "small", text: Self.small)

    #expect(talk.person == ["Jeremiah", "Jerry", "Lucey"])
    #expect(talk.companion == ["Curate"])
    #expect(talk.turns.map(\.text) == ["Odile moved: to Nantes.", "When?", "Yesterday."])
    #expect(talk.turns.map(\.speaker) == [.person, .companion, .person])
    #expect(talk.turns.map(\.session) == [1, 1, 2])
    #expect(talk.turns[0].day == CivilDay(year: 2026, month: 3, day: 1))
    #expect(talk.turns[0].minuteOfDay == 20 * 60 + 15)
    #expect(talk.questions.map(\.evidence) == [[0], []])
  }

  @Test(arguments: [
    ("F: When?", "X: When?", 4), ("F: When?", "F:", 4), ("| moved", "| moved gone", 7),
    ("| moved", "|", 7), ("2026-03-02", "2026-02-02", 5), ("language: en", "language: xx", 1),
    ("P: Yesterday", "P {moved}: Yesterday", 6), ("| – |", "| – | moved", 8),
  ])
  func whatBreaksTheFormIsRefusedWithItsLine(_ part: String, by other: String, line: Int) {
    let text = Self.small.replacing(part, with: other)

    #expect(throws: Dialogue.Malformed(name: "small", line: line)) {
      try Dialogue(name: "small", text: text)
    }
  }

  @Test func aPublishedTalkOfTwoPersonsIsRead() throws {
    let json = """
      [{"id": 3, "turns": [
        {"id": "D1:1", "session": 1, "date": "1:56 pm on 8 May, 2023", "speaker": "Ana", "text": "Hi."},
        {"id": "D1:2", "session": 1, "date": "12:05 am on 9 May, 2023", "speaker": "Ben", "text": "Oh."}],
        "questions": [{"category": "single-hop", "text": "Who?", "answer": 7, "evidence": ["D1:2"]}]}]
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID()).json")
    try Data(json.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }

    let talk = try #require(try Dialogue.all(at: file).first)

    #expect(talk.isOfTwoPersons)
    #expect(talk.person == ["Ana"] && talk.companion == ["Ben"])
    #expect(talk.turns.map(\.minuteOfDay) == [13 * 60 + 56, 5])
    #expect(talk.questions[0].evidence == [1] && talk.questions[0].answer == "7")
  }
}
