import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// An account leaves with `fidelio export` and comes back in another home with nothing lost.
@Suite(.inTurn) struct WholeAccountTests {
  /// Kinds of line that are nobody's, and do not come back.
  private static let apart: [ExportKind: String] = [
    .fidelio: "says what the file is", .end: "counts the lines of that file",
  ]
  /// Fields that do not come back, by the kind of their line; what stands there is this home's.
  private static let renewed: [ExportKind: Set<String>] = [
    // Who somebody is they say in each account.
    .person: ["name", "createdAt"],
    // Found anew in the talk; how the ids were derived.
    .thread: ["windowStart", "origin"],
    // Of the adapters of that house.
    .companion: ["adapter"],
    // Where it was taken over from.
    .fact: ["origin"],
    // Files get names of their own in each house.
    .attachment: ["id"], .message: ["attachments"],
    // By whom an offer came here.
    .offer: ["import"],
  ]

  static func exported(_ resident: Resident) async throws -> Data {
    let lines = Lines()
    try await resident.export { lines.add($0) }
    return lines.bytes
  }

  private struct Told: Hashable {
    let kind: ExportKind
    let id: String?
    let line: String
  }

  /// What both must tell alike, whatever the order.
  private static func told(_ export: Data) throws -> [Told] {
    try export.split(separator: 10).compactMap { line in
      var fields = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let kind = try #require((fields["kind"] as? String).flatMap { ExportKind(rawValue: $0) })
      guard apart[kind] == nil else { return nil }
      let id = fields["id"] as? String
      for name in renewed[kind] ?? [] { fields[name] = nil }
      // When it was agreed to here.
      if var webhook = fields["webhook"] as? [String: Any] {
        webhook["agreedAt"] = nil
        fields["webhook"] = webhook
      }
      let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
      return Told(kind: kind, id: id, line: String(decoding: data, as: UTF8.self))
    }
  }

  /// Without the reports and offers that the bringing in itself made.
  private static func told(_ export: Data, like first: Data) throws -> [String] {
    let ids = Set(try told(first).compactMap { [.imported, .offer].contains($0.kind) ? $0.id : nil })
    return try told(export).filter { one in
      ![.imported, .offer].contains(one.kind) || one.id.map(ids.contains) == true
    }.map(\.line).sorted()
  }

  /// Every kind of line there is comes back whole: once the person said so, and, where something leaves the house with it,
  /// once they said so to that one.
  @Test func whatLeavesComesBackOnceThePersonSaysSo() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-whole-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      try await FurnishedAccount.furnish(resident, test)
      return try await Self.exported(resident)
    }
    try first.write(to: file)
    let kinds = Set(try Self.told(first).map(\.kind))
    #expect(kinds.union(Self.apart.keys) == Set(ExportKind.allCases), "an export of everything")

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let shown = try await resident.bringIn(file)
      #expect(shown.state == .done && shown.trouble == nil)
      #expect(shown.leftOut.isEmpty)
      // Neither on the crisis card nor in a prompt before the person's word (T37).
      #expect(try await resident.contacts().isEmpty)
      #expect(try await resident.safetyPlan().plan.isEmpty)
      let waiting = [
        "summary", "intake", "journal", "exercise", "followUp", "changes", "fidelity", "answer", "retirement",
        "farewell", "rhythm", "careDraft",
      ]
      for room in waiting { #expect(try await resident.records(in: room) == 0, "\(room)") }
      let counts = try await resident.acceptOffers(of: shown.id)
      // A consent, an address that is told, a memory of another product's, and who the companion was.
      #expect(counts.left == 4)
      #expect(try await resident.person().remoteConsents.isEmpty)
      #expect(try await resident.followUp().webhook == nil)
      for offer in try await resident.offers() where offer.kind == .part {
        _ = try await resident.acceptOffer(offer.id, OfferAnswer(leaves: true))
      }

      let second = try await Self.exported(resident)

      let (before, after) = (try Self.told(first, like: first), try Self.told(second, like: first))
      #expect(Set(before).subtracting(after).isEmpty, "lost")
      #expect(Set(after).subtracting(before).isEmpty, "made up")
      #expect(after.count == before.count)
      let again = try await resident.bringIn(file)
      #expect(again.trouble == .nothingNew && again.offers == 0)
      #expect(try await Self.told(Self.exported(resident), like: first) == after)
    }
  }

  /// Into the account that it came from, an export adds nothing.
  @Test func whereItCameFromItAddsNothing() async throws {
    try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      try await FurnishedAccount.furnish(resident, test)
      let file = test.home.appending(path: "own.jsonl")
      let first = try await Self.exported(resident)
      try first.write(to: file)

      let shown = try await resident.bringIn(file)

      #expect(shown.trouble == .nothingNew && shown.offers == 0)
      #expect(try await Self.told(Self.exported(resident), like: first) == Self.told(first, like: first))
    }
  }

  @Test func whatStandsHereIsNotReplaced() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-whole-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let export = try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      try await FurnishedAccount.furnish(resident, test)
      return try await Self.exported(resident)
    }
    try export.write(to: file)

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      var plan = SafetyPlan()
      plan.coping = [SafetyPlan.Line(text: "Marcher")]
      _ = try await resident.keep(KeptPlan(plan: plan, version: 0))
      let shown = try await resident.bringIn(file)

      let counts = try await resident.acceptOffers(of: shown.id)

      // Beside what never comes at once, the plan, and nothing of what may stand beside another.
      #expect(counts.left == 5)
      #expect(try await resident.safetyPlan().plan.coping.map(\.text) == ["Marcher"])
      let left = try #require(try await resident.offers().first { $0.name == "plan" })
      #expect(left.kind == .part && left.text.contains("Je ne dors plus"))
    }
  }

  /// A line that no page would have kept is counted, and its neighbours come in; what hides from the eye does not (T38).
  @Test func aLineThatDoesNotFitStaysAway() async throws {
    let id = JournalEntry.ID()
    let day = #""day":"2026-11-02","at":"2026-11-02T10:00:00Z""#
    let lines = [
      #"{"kind":"fidelio","version":1,"at":"2026-11-02T10:00:00Z"}"#,
      #"{"kind":"journal","id":"\#(id)",\#(day),"text":"cer\u200Bfeuil"}"#,
      #"{"kind":"journal","id":"\#(JournalEntry.ID())","day":"nonsense","at":"x","text":"y"}"#,
      #"{"kind":"careDay",\#(day),"mood":99,"emotions":[],"note":"","activities":[]}"#,
      #"{"kind":"end","counts":{"journal":2,"careDay":1},"damaged":0}"#,
    ]
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let file = test.home.appending(path: "own.jsonl")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      let shown = try await resident.bringIn(file)

      #expect(shown.offers == 1 && shown.trouble == nil)
      #expect(shown.leftOut.filter { $0.why == .damaged }.map(\.what).sorted() == ["careDay", "journal"])
      #expect(try await resident.offers().map(\.text) == ["2026-11-02 · cerfeuil"])
      #expect(try await resident.acceptOffers(of: shown.id).taken == 1)
      let kept = try await resident.chest.value(JournalEntry.self, id.raw, in: .journal)
      #expect(kept?.value.text == "cerfeuil")
    }
  }
}
