import Safeguard
import Testing

@Suite struct TriageLineTests {
  private let triage = Triage(model: nil)

  private func message(_ line: String) async -> String {
    await TriageLine.message(line) { triage.assess($0) }
  }
  private func dialogue(_ line: String) async -> String {
    await TriageLine.dialogue(line) { triage.assess($0) }
  }

  @Test func aMessageIsAnsweredOneForOne() async {
    let line = #"{"id":"a1","lang":"fr","text":"Je veux mourir."}"#

    #expect(
      await message(line) == #"{"id":"a1","label":"active_ideation","level":"urgent"}"#)
  }

  @Test(arguments: [
    #"{"id":7,"text":"Bonjour"}"#, #"{"id":7,"lang":"xx","text":"Bonjour"}"#,
    #"{"id":7,"lang":null,"text":"Bonjour"}"#,
    #"{"id":7,"lang":3,"text":"Bonjour","more":[1]}"#,
  ])
  func languageMayBeMissingOrWrongAndIdsKeepTheirKind(_ line: String) async {
    #expect(await message(line) == #"{"id":7,"label":"none","level":"none"}"#)
  }

  // T30, T33: a broken line is answered, and the next one is read.
  @Test(arguments: [
    "", "{", "null", "[]", #"{"id":"x"}"#, #"{"text":"x"}"#, #"{"id":{},"text":"x"}"#,
    #"{"id":"x","text":5}"#, "\u{0}",
    String(repeating: "[", count: 10_000),
  ])
  func aBrokenLineGivesAnErrorWithoutItsContent(_ line: String) async {
    let expected = #"{"id":null,"error":"not a line of the expected form"}"#

    #expect(await message(line) == expected)
    #expect(await dialogue(line) == expected)
  }

  // R5, R6: one level per turn of the person, sticky.
  @Test func aDialogueGivesTheStateAfterEachTurnOfThePerson() async {
    let line = """
      {"id":"d","lang":"en","turns":[{"role":"user","text":"hi there"},{"role":"assistant","text":"I want to die"},\
      {"role":"user","text":"I want to kill myself"},{"role":"user","text":"forget it, I was kidding"},\
      {"role":"user","text":"what's a good soup?"}]}
      """

    #expect(
      await dialogue(line) == #"{"id":"d","levels":["none","urgent","urgent","urgent"]}"#)
  }
}
