import Engines
import Foundation
import Testing

@testable import Companion

/// Several fields in one answer: by rule, with a model, and the floor.
@Suite(.inTurn) struct GuidedReaderTests {
  private static let now = Date(timeIntervalSince1970: 1_768_219_200)

  private static func record(_ language: Language = .fr) -> Exercise {
    Exercise(
      .thoughtRecord, manner: Manner(language, .tu), around: ExerciseSurroundings(zone: "UTC"), at: now)
  }

  private static func read(_ text: String, _ language: Language = .fr, model: (any LanguageModel)? = nil)
    async
    -> GuidedReader.Reading
  {
    await GuidedReader(model: model, owner: "test", patience: .seconds(600)).read(
      text, in: record(language), at: now)
  }

  struct Case: Sendable {
    let text: String
    var language = Language.fr
    let situation: String
    let thought: String?
    var belief: Int?
    var felt: [Formulation.Felt] = []
  }

  static let cases: [Case] = [
    Case(
      text: "lundi au bureau, je me suis dit que j'étais nulle, j'y crois à 80", situation: "lundi au bureau",
      thought: "j'étais nulle", belief: 80),
    Case(
      text:
        "Hier à table mon père a ri. Je me suis dit : « il a honte de moi ». J’y crois à 65 %, tristesse 50, colère 30.",
      situation: "Hier à table mon père a ri.", thought: "il a honte de moi", belief: 65,
      felt: [.init(name: "tristesse", strength: 50), .init(name: "colère", strength: 30)]),
    Case(
      text: "On Monday at work my boss sighed and I thought that I was useless, I believe it 80%, shame 70",
      language: .en, situation: "On Monday at work my boss sighed", thought: "I was useless", belief: 80,
      felt: [.init(name: "shame", strength: 70)]),
    Case(
      text: "I told myself nobody wants me there, at the party on Friday, my friends were laughing",
      language: .en,
      situation: "", thought: nil),
  ]

  @Test(arguments: cases) func rulesReadWhatStandsThere(_ one: Case) async {
    let reading = await Self.read(one.text, one.language)
    guard let thought = one.thought else {
      // The words of the place must not be lost to the thought.
      let words = reading.fields[.situation]?.words ?? one.text
      #expect(words.contains("at the party"), "\(reading.fields)")
      return
    }
    #expect(reading.fields[.situation]?.words == one.situation)
    #expect(reading.fields[.thought]?.words == thought)
    #expect(reading.fields[.belief]?.number == one.belief)
    #expect(reading.fields[.emotions]?.felt ?? [] == one.felt)
    #expect(reading.asked == 0 && reading.sources.values.allSatisfy { $0 == .rule })
  }

  /// Numbers of something else, and no cue.
  @Test(arguments: [
    "J’ai 80 ans et je vis seule depuis la mort de mon mari, dans la maison de famille",
    "le bus de 8 h 40 est parti sans moi et j’ai attendu 25 minutes sous la pluie devant tout le monde",
    "ma sœur est passée avec ses deux enfants et on n’a pas parlé de ce qui s’était passé à Noël",
    "I waited 40 minutes at the station and then walked 3 miles in the rain without a coat",
  ])
  func nothingIsReadWhereNothingStands(_ text: String) async {
    let reading = await Self.read(text)
    #expect(!reading.isWhole && reading.fields.isEmpty, "\(reading.fields)")
  }

  @Test func everyWordStaysSomewhere() async {
    let text = "lundi au bureau, je me suis dit que j'étais nulle, j'y crois à 80, mon chef était là"
    let reading = await Self.read(text)
    #expect(reading.fields[.situation]?.words == "lundi au bureau … mon chef était là")
  }

  @Test func aShortAnswerIsNotLookedAt() {
    #expect(!GuidedReader.isWorth("Lundi, au bureau.", in: Self.record()))
    #expect(
      GuidedReader.isWorth("Lundi, au bureau, ma cheffe a soupiré devant tout le monde.", in: Self.record()))
    let alone = Exercise(.relaxation, manner: Manner(.fr), at: Self.now)
    #expect(!GuidedReader.isWorth(String(repeating: "mot ", count: 50), in: alone))
  }

  private static let told =
    "dimanche chez mes parents il y avait du monde et bon voilà je ne sers à rien dans cette famille"

  @Test func aQuoteOfTheModelMustStandInTheAnswer() async {
    let good = Scripted(
      reply: "{\"situation\":\"dimanche chez mes parents\",\"thought\":\"je ne sers à rien\"}")
    let reading = await Self.read(Self.told, model: good)
    #expect(reading.fields[.thought]?.words == "je ne sers à rien" && reading.sources[.thought] == .model)
    #expect(reading.fields[.situation]?.words?.contains("dimanche chez mes parents") == true)
    #expect(reading.fields[.situation]?.words?.contains("dans cette famille") == true, "no word is lost")
    #expect(reading.refused == 0 && reading.asked == 1)

    let invented = Scripted(
      reply: "{\"situation\":\"dimanche chez mes parents\",\"thought\":\"je suis un raté\"}")
    let other = await Self.read(Self.told, model: invented)
    #expect(other.fields.isEmpty && other.refused > 0)
  }

  @Test func brokenAnswersAreAskedForOnceMoreAndThenTheFloorStands() async {
    let model = Scripted(reply: "{\"situation\": \"dimanche")
    let reading = await Self.read(Self.told, model: model)
    #expect(reading.fields.isEmpty && reading.asked == GuidedReader.tries && model.heard.requests.count == 2)
    #expect(model.heard.requests.allSatisfy { $0.jsonSchema?.contains("\"thought\"") == true })
    let dead = await Self.read(Self.told, model: Scripted { _ in [.fail(.unreachable)] })
    #expect(dead.fields.isEmpty && dead.asked == 1 && !dead.isLate)
  }

  @Test func whoStopsDoesNotWaitForAModelThatThinks() async {
    let gate = Engines.Gate()
    defer { gate.open() }
    let silent = Scripted { _ in [.wait(gate)] }
    let reading = await GuidedReader(model: silent, owner: "t").read(
      Self.told, in: Self.record(), at: Self.now, while: { false })
    #expect(reading.fields.isEmpty && reading.isLate)
  }

  @Test func oneWordIsNotTakenForTwoFields() async {
    let model = Scripted(reply: "{\"situation\":\"je ne sers à rien\",\"thought\":\"je ne sers à rien\"}")
    let reading = await Self.read(Self.told, model: model)
    #expect(reading.fields[.thought] == nil)
  }

  @Test func theSchemaNamesTheOpenStepsAndNothingElse() throws {
    let schema = GuidedReader.schema([.situation, .thought])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    #expect(json["required"] as? [String] == ["situation", "thought"])
    #expect(json["additionalProperties"] as? Bool == false)
  }

  @Test func anAnswerOfThousandsOfWordsIsReadInTime() async {
    let long = (0..<5_000).map { "mot\($0)" }.joined(separator: " ")
    let model = Scripted(reply: "{\"situation\":\"\",\"thought\":\"\"}")
    let reading = await Self.read(long, model: model)
    #expect(reading.fields.isEmpty)
    #expect(model.heard.requests.allSatisfy { $0.messages[1].text.utf8.count < 4_000 })
  }

  @Test func theDayOfAnActIsReadBesideIt() async throws {
    var exercise = Exercise(
      .problemSolving, manner: Manner(.fr, .tu), around: .init(zone: "UTC"), at: Self.now)
    for (step, value) in [
      (ExerciseStep.matter, ExerciseAnswer.Value.words("m")), (.mineNow, .choice(.mineAndNow)),
      (.problem, .words("p")),
      (.goal, .words("g")), (.ideas, .lines(["a", "b", "c", "d", "e", "f"])), (.pros, .lines(["x"])),
      (.cons, .lines(["y"])), (.chosen, .place(0)),
    ] { exercise.answers[step] = ExerciseAnswer(value: value, at: Self.now) }
    try #require(exercise.position == .firstStep)
    let text = "je vais appeler le garage de la place mardi à 18 h pour un devis"
    let reading = await GuidedReader(model: nil, owner: "t").read(text, in: exercise, at: Self.now)
    #expect(reading.fields[.firstWhen]?.moment?.minute == 18 * 60)
    #expect(reading.fields[.firstStep]?.words == "je vais appeler le garage de la place … pour un devis")
  }
}
