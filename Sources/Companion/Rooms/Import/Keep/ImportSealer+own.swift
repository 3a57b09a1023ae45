import Foundation
import Store
import Vault

/// What only Fidelio’s own export holds: marks, cards of a voice, reports of imports.
extension ImportSealer {
  /// What the person did not want remembered is not learnt again. No fact that stands goes with it: that is the person's
  /// to do.
  func keep(_ mark: ForgottenMark, _ made: inout Made) async throws {
    var marks = made.marks ?? []
    if made.marks == nil {
      for try await shelf in chest.sweep(.forgotten) { marks += Chest.read(ForgottenMark.self, shelf).values }
    }
    defer { made.marks = marks }
    guard mark.isFit, marks.count < ForgottenMark.limit,
      !marks.contains(where: { $0.id == mark.id || $0.says(mark) })
    else { return }
    marks.append(mark)
    made.changes.append(try .append(mark, in: .forgotten, id: mark.id.raw))
  }

  /// Beside a card that stands none comes in, and none without its companion. What its quotes name and is not here is
  /// taken out when the import is over.
  func keep(_ persona: ExportedPersona, _ made: inout Made) async throws {
    let id = persona.companion.raw
    let isHere =
      if made.madeCompanions.contains(persona.companion) { true } else {
        try await chest.get(id, in: .companion) != nil
      }
    guard isHere, try await chest.get(id, in: .persona) == nil,
      made.madePersonas.insert(persona.companion).inserted
    else { return made.tally.count(LeftOut(.known, ExportKind.persona.rawValue)) }
    made.changes.append(try .append(persona.tidied, in: .persona, id: id, under: id))
  }

  /// What came into another home, and what did not: told in the list, and never gone on with.
  func keep(_ report: ExportedImport, _ made: inout Made) async throws {
    guard let told = report.record(now: now) else {
      return made.tally.count(LeftOut(.damaged, ExportKind.imported.rawValue))
    }
    let shelf = try await chest.oldest(.imports, under: nil, limit: Resident.importLimit)
    let count = shelf.records.count + shelf.damaged.count + made.madeReports.count
    guard try await chest.get(told.id.raw, in: .imports) == nil,
      count < Resident.importLimit - Self.reportsToCome, made.madeReports.insert(told.id).inserted
    else { return made.tally.count(LeftOut(.known, ExportKind.imported.rawValue)) }
    made.changes.append(try .append(told, in: .imports, id: told.id.raw))
  }

  /// Places in the list that a file does not fill: the person is to bring more in.
  static let reportsToCome = 100
}
