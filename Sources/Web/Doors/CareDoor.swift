import Companion
import HTTPTypes
import Hummingbird

/// The first questions, the bilans made of them, and the cards of how problems hold together. Safety looks at what was
/// typed or chosen before anything else is done with it (C1); no answer says a level (R25).
struct CareDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.careDesk, use: desk)
    doors.on(RouteTable.forgetCare, use: forget)
    doors.on(RouteTable.beginIntake, use: begin)
    doors.on(RouteTable.intake, use: intake)
    doors.on(RouteTable.answerIntake, use: answer)
    doors.on(RouteTable.keepIntakeDraft, use: keepDraft)
    doors.on(RouteTable.pauseIntake, use: pause)
    doors.on(RouteTable.resumeIntake, use: resume)
    doors.on(RouteTable.deleteIntake, use: deleteIntake)
    doors.on(RouteTable.bilans, use: bilans)
    doors.on(RouteTable.makeBilan, use: makeBilan)
    doors.on(RouteTable.changeBilan, use: changeBilan)
    doors.on(RouteTable.deleteBilan, use: deleteBilan)
    doors.on(RouteTable.formulations, use: formulations)
    doors.on(RouteTable.addFormulation, use: addFormulation)
    doors.on(RouteTable.changeFormulation, use: changeFormulation)
    doors.on(RouteTable.deleteFormulation, use: deleteFormulation)
  }

  @Sendable private func desk(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().careDesk())
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetCare()
    return .done
  }

  // MARK: Questions

  private struct Beginning: Decodable {
    var anew: Bool?
    var sitting: Instrument.Name?
  }

  @Sendable private func begin(_ visit: Visit) async throws -> Response {
    let form: Beginning? = try visit.perhaps()
    let resident = try visit.person()
    let kept =
      if let name = form?.sitting { try await resident.beginSitting(name) } else {
        try await resident.beginIntake(anew: form?.anew == true)
      }
    return .json(try await resident.shown(kept), status: .created)
  }

  @Sendable private func intake(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    return .json(try await resident.shown(try await resident.intake(try visit.id("intake"))))
  }

  private struct Answers: Decodable, NumberedWriting {
    var version: Int64
    var answers: [IntakeFilling]
    var page: Named<DraftOrder.Page>?
    var number: Int?
  }

  @Sendable private func answer(_ visit: Visit) async throws -> Response {
    let form: Answers = try visit.json()
    let id = try visit.id("intake", of: Intake.self)
    let answers = await (try visit.person()).watched(form.answers)
    return try await visit.shielding(answers.watch) { resident in
      let turn = try await resident.answer(answers, in: id, from: form.version, order: form.order)
      return .json(try await resident.shown(turn))
    }
  }

  @Sendable private func keepDraft(_ visit: Visit) async throws -> Response {
    let new: NewCareDraft = try visit.json()
    try await visit.person().keepDraft(new, of: try visit.id("intake", of: Intake.self))
    return .done
  }

  @Sendable private func pause(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    return .json(try await resident.shown(try await resident.pauseIntake(try visit.id("intake"))))
  }

  @Sendable private func resume(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    return .json(try await resident.shown(try await resident.resumeIntake(try visit.id("intake"))))
  }

  @Sendable private func deleteIntake(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteIntake(try visit.id("intake"))
    return .done
  }

  // MARK: Bilans

  /// The shelf after a change, with what safety saw in it.
  private struct Shelf: Encodable, Sendable {
    let bilans: [ShownBilan]
    let plots: [ShownPlot]
    var watch: CareWatch?

    init(_ shelf: BilanShelf, watch: CareWatch? = nil) {
      bilans = shelf.bilans
      plots = shelf.plots
      self.watch = watch?.told
    }
  }

  @Sendable private func bilans(_ visit: Visit) async throws -> Response {
    .json(Shelf(try await visit.person().bilanShelf()))
  }

  @Sendable private func makeBilan(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    _ = try await resident.makeBilan()
    return .json(Shelf(try await resident.bilanShelf()), status: .created)
  }

  private struct BilanChange: Decodable {
    var version: Int64
    var block: BilanBlock.Kind?
    var text: String?
    var decision: Bilan.Decision?
  }

  @Sendable private func changeBilan(_ visit: Visit) async throws -> Response {
    let form: BilanChange = try visit.json()
    let id = try visit.id("bilan", of: Bilan.self)
    let words = form.text ?? ""
    let read = await (try visit.person()).watched(words, texts: [words])
    return try await visit.shielding(read.watch) { resident in
      if let decision = form.decision {
        _ = try await resident.decide(decision, on: id, from: form.version)
      } else if let block = form.block {
        _ = try await resident.edit(block, to: read, in: id, from: form.version)
      } else {
        throw DoorError.malformed("block")
      }
      return .json(Shelf(try await resident.bilanShelf(), watch: read.watch))
    }
  }

  @Sendable private func deleteBilan(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteBilan(try visit.id("bilan"))
    return .done
  }

  // MARK: Cards

  @Sendable private func formulations(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let manner = await resident.manner()
    return .json(try await resident.formulations().map { ShownFormulation($0, manner) })
  }

  private struct NewCard: Decodable { var fromAnswers: Bool? }

  @Sendable private func addFormulation(_ visit: Visit) async throws -> Response {
    let form: NewCard? = try visit.perhaps()
    let resident = try visit.person()
    let kept = try await resident.addFormulation(fromAnswers: form?.fromAnswers == true)
    return .json(ShownFormulation(kept, await resident.manner()), status: .created)
  }

  private struct Version: Decodable { var version: Int64 }

  @Sendable private func changeFormulation(_ visit: Visit) async throws -> Response {
    let (form, change): (Version, FormulationChange) = (try visit.json(), try visit.json())
    let id = try visit.id("formulation", of: Formulation.self)
    let read = await (try visit.person()).watched(change, texts: change.words)
    return try await visit.shielding(read.watch) { resident in
      let kept = try await resident.change(id, by: read, from: form.version)
      return .json(ShownFormulation(kept, await resident.manner(), watch: read.watch))
    }
  }

  @Sendable private func deleteFormulation(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteFormulation(try visit.id("formulation"))
    return .done
  }
}
