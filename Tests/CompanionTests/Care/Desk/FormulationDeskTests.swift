import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Cards, forgetting all, and what leaves with an export.
@Suite(.inTurn) struct FormulationDeskTests {
  private static func change(
    _ resident: Resident, _ kept: KeptFormulation, _ work: (inout FormulationChange) -> Void
  ) async throws -> KeptFormulation {
    var change = FormulationChange()
    work(&change)
    let read = await resident.watched(change, texts: change.words)
    return try await resident.change(kept.formulation.id, by: read, from: kept.version)
  }

  @Test func aCardIsFilledFromTheAnswersAndChangedInPlace() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(
        resident, [.before: .words("une réunion"), .thought: .words("je vais rater"), .belief: .scale(7)])

      let made = try await resident.addFormulation(fromAnswers: true)
      #expect(made.formulation[.situation] == "une réunion" && made.formulation.belief == 70)
      let changed = try await Self.change(resident, made) {
        $0.texts = [.situation: "une réunion à trois", .body: "  "]
        $0.felt = [.init(name: " peur ", strength: 80)]
        $0.places = [.body: .init(x: 10, y: 90)]
        $0.belief = -1
      }

      #expect(changed.formulation[.situation] == "une réunion à trois" && changed.formulation.belief == nil)
      #expect(!changed.formulation.prefilled.contains(.situation))
      #expect(changed.formulation.prefilled.contains(.thoughts), "the rest stands as it was taken")
      #expect(changed.formulation.felt.map(\.name) == ["peur"])
      await #expect(throws: HouseError.conflict) { try await Self.change(resident, made) { $0.title = "x" } }
      await #expect(throws: HouseError.unfit(field: "places")) {
        try await Self.change(resident, changed) { $0.places = [.body: .init(x: 101, y: 0)] }
      }
      let tidy = try await Self.change(resident, changed) { $0.tidies = true }
      #expect(tidy.formulation.places.isEmpty)
      try await resident.deleteFormulation(made.formulation.id)
      #expect(try await resident.formulations().isEmpty)
    }
  }

  @Test func onlyOwnRecordsAreLinkedAndTakenOff() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let made = try await resident.addFormulation(fromAnswers: false)
      await #expect(throws: HouseError.notFound) {
        try await Self.change(resident, made) { $0.link = RecordID() }
      }
      let record = RecordID()
      try await resident.chest.commit([.append(["a": 1], in: .exercise, id: record)])

      let linked = try await Self.change(resident, made) { $0.link = record }
      #expect(linked.formulation.records == [record])
      let off = try await Self.change(resident, linked) { $0.unlink = record }
      #expect(off.formulation.records.isEmpty)
    }
  }

  @Test func allOfCareIsForgottenAtOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident)
      _ = try await resident.makeBilan()
      _ = try await resident.addFormulation(fromAnswers: true)
      for room in Resident.careRooms {
        try await resident.chest.commit([.append(["a": 1], in: room, id: RecordID())])
      }
      _ = try await resident.note(NewNoted(mood: .even))

      try await resident.forgetCare()

      for room in Resident.careRooms {
        #expect(try await resident.chest.newest(room, under: nil, limit: 1).records.isEmpty, "\(room)")
      }
      #expect(
        try await resident.chest.newest(.noted, under: nil, limit: 1).records.count == 1, "no other room")
    }
  }

  /// All three leave with an export as they are; what safety read does not (`docs/export.md`).
  @Test func theExportHoldsThem() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident, [.brings: .words("le quincaillier")])
      _ = try await resident.makeBilan()
      _ = try await resident.addFormulation(fromAnswers: true)
      let lines = Lines()

      try await resident.export { lines.add($0) }

      let told = String(decoding: lines.bytes, as: UTF8.self).split(separator: "\n")
      for kind in ["intake", "bilan", "formulation"] {
        let line = try #require(told.first { $0.contains("\"kind\":\"\(kind)\"") })
        #expect(line.contains("quincaillier"), "\(kind)")
        #expect(!line.contains("gravest"))
      }
      #expect(told.last?.contains(#""intake":1"#) == true)
    }
  }
}
