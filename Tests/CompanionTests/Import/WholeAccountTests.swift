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
  /// Lines that belong to a home and not to a person, or tell how the others came there.
  private static let homely: Set<String> = ["fidelio", "end", "import", "offer", "summary", "useDay", "raw"]
  /// Fields that say who is here, or are worked out anew.
  private static let renewed: Set<String> = ["origin", "windowStart", "name", "remoteConsents", "createdAt"]

  /// Something in every room that an export tells of.
  private static func furnish(_ resident: Resident, _ test: TestHouse) async throws {
    let thread = try await test.thread(
      of: resident, CompanionDraft(name: "Nour", persona: "Douce et brève.", tone: Tone(warmth: 2)))
    let said = try await resident.say(
      "Je joue du violoncelle.", in: thread.id,
      attachments: [NewAttachment(name: "a.txt", text: "Un fichier")])
    _ = try await resident.exchange(after: said)
    _ = try await resident.exchange(after: resident.regenerate(said.reply))
    _ = try await resident.update(thread.id, ThreadChange(title: "Un soir", pinned: true))
    let other = try await resident.addThread(with: thread.companion)
    try await resident.sayAndWait("Bonsoir", in: other.id)
    _ = try await resident.update(other.id, ThreadChange(archived: true))
    try await resident.keepDraft("Pas encore dit", of: other.id)
    try await resident.keepUnsentFiles([NewAttachment(name: "b.txt", text: "Attend")], of: other.id)
    let summary = Summary(text: "Résumé", upTo: said.message, at: Date())
    try await resident.chest.commit([.append(summary, in: .summary, id: thread.id.raw)])
    let fact = try await resident.addFact(
      NewFact(text: "Joue du violoncelle.", kind: .preference, pinned: true))
    _ = try await resident.fact(fact.id)
    _ = try await resident.forget(topic: "mon frère")
    var plan = SafetyPlan()
    plan.signs = [SafetyPlan.Line(text: "Je ne dors plus")]
    plan.people = [SafetyPlan.Line(text: "Odile", phone: "+33 6 12 34 56 78")]
    _ = try await resident.keep(KeptPlan(plan: plan, version: 0))
    _ = try await resident.addContact(
      ContactDraft(kind: .professional, name: "Dr Zumsteg", phone: "+33 1 23 45 67 89", inCrisis: true))
    _ = try await resident.note(NewNoted(mood: .low, note: "Pluie"))
    _ = try await resident.note(NewNoted(contact: .called))
    _ = try await resident.update(Self.limits)
  }

  private static var limits: PersonChange {
    var change = PersonChange()
    change.limits = LimitsChange(
      minutesADay: UseLimits.minuteChoices.first, quietFrom: "22:30", quietTo: "06:30")
    return change
  }

  private static func exported(_ resident: Resident) async throws -> Data {
    let lines = Lines()
    try await resident.export { lines.add($0) }
    return lines.bytes
  }

  /// What both must tell alike, line by line, whatever the order.
  private static func told(_ export: Data) throws -> [String] {
    try export.split(separator: 10).compactMap { line in
      var fields = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let kind = fields["kind"] as? String ?? ""
      guard !homely.contains(kind) else { return nil }
      for name in renewed where name != "name" && name != "createdAt" || kind == "person" {
        fields[name] = nil
      }
      // Files get names of their own in each house.
      if kind == "attachment" { fields["id"] = nil }
      let files = fields["attachments"] as? [[String: Any]]
      if let files { fields["attachments"] = files.map { $0.filter { $0.key != "id" } } }
      let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }.sorted()
  }

  @Test func whatLeavesComesBackOnceThePersonSaysSo() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-whole-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      try await Self.furnish(resident, test)
      return try await Self.exported(resident)
    }
    try first.write(to: file)
    let kinds = Set(
      first.split(separator: 10).compactMap {
        (try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])?["kind"] as? String
      })
    // Every kind there is, save what only an import brings.
    #expect(
      kinds.isSuperset(of: [
        "person", "companion", "plan", "contact", "fact", "forgotten", "thread", "message", "attachment",
        "draft",
        "noted",
      ]))

    try await TestHouse.open { test in
      let resident = try await test.newcomer("Alix")
      let shown = try await resident.bringIn(file)
      #expect(shown.state == .done && shown.trouble == nil)
      // Neither on the crisis card nor in a prompt before the person's word (T37).
      #expect(try await resident.contacts().isEmpty)
      #expect(try await resident.safetyPlan().plan.isEmpty)
      let counts = try await resident.acceptOffers(of: shown.id)
      #expect(counts.left == 0)

      let second = try await Self.exported(resident)

      let (before, after) = (try Self.told(first), try Self.told(second))
      #expect(Set(before).subtracting(after).isEmpty, "lost")
      #expect(Set(after).subtracting(before).isEmpty, "made up")
      #expect(after.count == before.count)
      let again = try await resident.bringIn(file)
      #expect(again.trouble == .nothingNew && again.offers == 0)
      #expect(try await Self.told(Self.exported(resident)) == Self.told(second))
    }
  }

  @Test func whatStandsHereIsNotReplaced() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fidelio-whole-\(RandomID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let export = try await TestHouse.open(model: Scripted(reply: "Je t’écoute.")) { test in
      let resident = try await test.newcomer()
      try await Self.furnish(resident, test)
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

      #expect(counts.left == 1)
      #expect(try await resident.safetyPlan().plan.coping.map(\.text) == ["Marcher"])
      let left = try #require(try await resident.offers().first)
      #expect(left.kind == .part && left.name == "plan" && left.text.contains("Je ne dors plus"))
    }
  }
}
