import Testing

@testable import Safeguard

/// How learnt parts and patterns become one result.
@Suite struct LearnedTriageTests {
  private func triage(_ model: TinyModel = TinyModel()) throws -> Triage { Triage(model: try model.made()) }

  @Test func theVectorDecides() throws {
    let triage = try triage()
    let reading = triage.read(["Un texte sans aucun motif."])

    #expect(reading.windows == ["Un texte sans aucun motif."])
    let planned = triage.judge(reading, vectors: [TinyModel.planned])
    #expect(planned.label == .planOrAttempt && planned.level == .urgent)
    #expect(planned.triggers == ["learnt-plan-or-attempt"])
    #expect(triage.judge(reading, vectors: [TinyModel.sad]).level == .support)
    #expect(triage.judge(reading, vectors: [TinyModel.calm]).level == .none)
  }

  // A vector that cannot be one is no vector, and never a crash.
  @Test func vectorsThatDoNotFitAreNoVectors() throws {
    let triage = try triage()
    let reading = triage.read(["Un texte."])
    let without = triage.judge(reading)

    for odd: [[Float]] in [[], [[1]], [[1, 0, 0]], [[1, 0], [1, 0]], [[.nan, 0]], [[.infinity, 0]]] {
      #expect(triage.judge(reading, vectors: odd) == without)
    }
  }

  // R7: what patterns alone find is weighed, not obeyed.
  @Test func patternsAreWeighedWithTheRest() throws {
    let text = "Avec tout ce qui s'est passé cette année au travail je veux mourir."

    #expect(try triage().assess(text).level == .none)
    #expect(try triage(TinyModel(patterns: 6)).assess(text).level == .urgent)
    #expect(Triage(model: nil).assess(text).level == .urgent)
  }

  // What leaves no doubt stands whatever the model says.
  @Test(arguments: ["J'ai avalé toute la boîte.", "I slit my wrists"])
  func whatIsUnmistakableIsNotPlayedDown(_ text: String) throws {
    let triage = try triage()
    let reading = triage.read([text])

    #expect(triage.judge(reading, vectors: [TinyModel.calm]).level == .urgent)
    #expect(triage.judge(reading).level == .urgent)
  }

  // Short and plain: nothing is weighed against it.
  @Test(arguments: ["je veux mourir", "I want to die", "Je vais me suicider ce soir", "i wanna kms"])
  func shortPlainWordsStandWithAndWithoutTheEncoder(_ text: String) throws {
    let triage = try triage()
    let reading = triage.read([text])

    #expect(triage.judge(reading, vectors: [TinyModel.calm]).level >= .concern)
    #expect(Triage().assess(text).level >= .concern)
  }

  // R5: hints are told whatever the model says; the state adds them up over turns.
  @Test func hintsAreToldWhateverTheModelSays() throws {
    #expect(try triage().assess("Merci pour tout.").triggers == ["hint-farewell.fr"])
  }

  @Test func immediateDangerFromAnotherIsUrgent() throws {
    let text = "Je suis cachée dans la salle de bain, il tape contre la porte"
    let triage = try triage(TinyModel(patterns: 6))
    let reading = triage.read([text])

    #expect(reading.all.map(\.isImmediate) == [true])
    #expect(triage.judge(reading).level == .urgent)
  }

  // One sentence that matters does not drown in a long letter: its window counts.
  @Test func theWorstWindowCounts() throws {
    let triage = try triage()
    let filler = (0..<300).map { "mot\($0)" }.joined(separator: " ")
    let reading = triage.read([filler])

    var vectors = [[Float]](repeating: TinyModel.calm, count: reading.windows.count)
    #expect(triage.judge(reading, vectors: vectors).level == .none)
    vectors[3] = TinyModel.planned
    #expect(reading.windows.count == 7)
    #expect(triage.judge(reading, vectors: vectors).level == .urgent)
    #expect(triage.risk(reading, vectors: vectors)! > 0.5)
  }

  // A long text that is pasted becomes an attachment, and may be somebody's last letter.
  @Test func textsThatBelongTogetherAreReadTogether() throws {
    let triage = try triage()
    let reading = triage.read(["Regarde.", "La lettre."])

    #expect(reading.windows == ["Regarde.", "La lettre."])
    #expect(triage.judge(reading, vectors: [TinyModel.calm, TinyModel.planned]).level == .urgent)
  }

  // T34: of ten megabytes, no more vectors are asked for than of a letter, and the worst windows are among them.
  @Test func anEnormousTextAsksForFewVectors() throws {
    let filler = String(repeating: "Il fait beau et les enfants jouent au jardin. ", count: 220_000)
    let triage = try triage(TinyModel(patterns: 6))
    let reading = triage.read([filler + "Je veux mourir."])

    #expect(filler.utf8.count > 10_000_000)
    #expect(reading.windows.count == Triage.mostVectors)
    #expect(reading.windows.contains { $0.contains("mourir") })
  }

  // T32: whatever comes, an answer comes back.
  @Test func noiseGivesAnAnswer() {
    let triage = Triage()
    for text in ["", " \n\t", "\0\0", "🙂", String(repeating: "a", count: 100_000), "\u{200B}\u{FFFD}"] {
      #expect(triage.assess(text).level < .concern)
    }
  }
}
