import Engines
import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The whole kit, made of an account (point 12 of the continuity list).
@Suite(.inTurn) struct KitTests {
  /// One week after another, so that each part gets some.
  private static func moment(_ number: Int) -> Date {
    Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 7 * 86_400)
  }

  /// Keeps exchanges as an import would, one a week; `change` makes each what a test wants.
  private static func fill(
    _ resident: Resident, _ thread: ChatThread.ID, _ count: Int, from first: Int = 0,
    change: (Int, inout Message, inout Message) -> Void = { _, _, _ in }
  ) async throws {
    var last: Message.ID?
    var changes: [Store.Chest.Change] = []
    for number in first..<(first + count) {
      var said = Message(
        thread: thread, role: .person, text: "Question \(number) ?", at: moment(number), previous: last)
      var reply = Message(
        thread: thread, role: .companion, text: "Réponse \(number), dite à ma manière.", at: moment(number),
        previous: said.id, model: number.isMultiple(of: 2) ? "alpha" : "beta")
      change(number, &said, &reply)
      changes.append(try .append(said, in: .message, id: said.id.raw, under: thread.raw))
      changes.append(try .append(reply, in: .message, id: reply.id.raw, under: thread.raw))
      last = reply.id
    }
    try await resident.chest.commit(changes)
    let leaf = last
    try await resident.changeThread(thread) { $0.leaf = leaf }
  }

  /// The files of a kit by their paths.
  private static func files(_ kit: Kit) async throws -> [String: Data] {
    let sent = Lines()
    try await kit.write { sent.add($0) }
    let url = FileManager.default.temporaryDirectory.appending(path: "kit-\(RandomID()).zip")
    defer { try? FileManager.default.removeItem(at: url) }
    try sent.bytes.write(to: url)
    var files: [String: Data] = [:]
    var last = ""
    try PlainArchive.unpack(url) {
      last = $0
      files[$0] = Data()
    } write: {
      files[last, default: Data()] += $0
    }
    return files
  }

  private static func text(_ files: [String: Data], _ path: String) -> String {
    String(decoding: files[path] ?? Data(), as: UTF8.self)
  }

  private static func manifest(_ files: [String: Data]) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: files["manifest.json"] ?? Data()) as? [String: Any])
  }

  @Test func everyFileStandsInItsManifestWithItsDigest() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident, CompanionDraft(name: "Nour", persona: "Calme."))
      try await Self.fill(resident, thread.id, 40)

      let kit = try await resident.kit(of: thread.companion, language: .fr)
      let files = try await Self.files(kit)

      let listed = try #require(try Self.manifest(files)["files"] as? [[String: Any]])
      #expect(
        Set(listed.compactMap { $0["path"] as? String }) == Set(files.keys).subtracting(["manifest.json"]))
      for file in listed {
        let path = try #require(file["path"] as? String)
        let data = try #require(files[path])
        #expect(file["sha256"] as? String == Hex.encode(Vault.Digest.sha256(data)), "\(path)")
        #expect(file["bytes"] as? Int == data.count)
        if let lines = file["lines"] as? Int { #expect(data.count { $0 == 10 } == lines) }
      }
      for path in [
        "README.md", "redaction.json", "openai/train.jsonl", "openai/held-out.jsonl", "sharegpt/train.jsonl",
        "chatml/train.jsonl", "dpo/train.jsonl", "axolotl/sft.yaml", "llama-factory/dataset_info.json",
        "unsloth/train.py",
      ] { #expect(files[path] != nil, "\(path)") }
      #expect(Self.text(files, "README.md").contains("Vérifiez vos droits"))
      #expect(Self.text(files, "README.md").contains("convert_lora_to_gguf.py"))
      #expect(Self.text(files, "openai/train.jsonl").contains("Tu es Nour.\\n\\nCalme."))
      #expect(files["sharegpt/held-out.jsonl"] == nil && files["chatml/held-out.jsonl"] == nil)
      _ = try JSONSerialization.jsonObject(with: files["llama-factory/dataset_info.json"] ?? Data())
    }
  }

  @Test func whatIsHeldOutForMeasuringIsInNoFileToLearnFrom() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await Self.fill(resident, thread.id, 60)

      let kit = try await resident.kit(of: thread.companion, language: .en)
      let files = try await Self.files(kit)

      let held = (0..<60).filter {
        HeldOut.holds(thread.id, at: Self.moment($0), of: thread.companion)
      }
      #expect(!held.isEmpty && held.count < 40)
      for number in 0..<60 {
        let reply = "Réponse \(number), dite"
        let isHeld = held.contains(number)
        #expect(Self.text(files, "openai/held-out.jsonl").contains(reply) == isHeld)
        for (path, data) in files where path.hasSuffix(".jsonl") && path != "openai/held-out.jsonl" {
          let stands = String(decoding: data, as: UTF8.self).contains(reply)
          if isHeld { #expect(!stands, "\(path)") }
        }
        let learnt = Self.text(files, "openai/train.jsonl").contains(reply)
        let checked = Self.text(files, "openai/validation.jsonl").contains(reply)
        #expect(learnt != checked || isHeld, "in one part alone")
      }
      #expect(kit.summary.replies["held-out"] == held.count)
    }
  }

  @Test func nothingForgottenNothingBesideACrisisCardAndNothingBrokenIsInIt() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      let hidden = try await test.thread(of: resident, CompanionDraft(name: "Autre"))
      let apart = try await resident.addThread(with: thread.companion, isPrivate: true)
      try await resident.sayAndWait("Privézemblu", in: apart.id)
      try await Self.fill(resident, hidden.id, 3) { _, said, _ in said.text += " Ailleurszemblu" }
      try await Self.fill(resident, thread.id, 50) { number, said, reply in
        switch number {
        case 3: said.text += " du violoncelle"
        case 7: reply.card = .passiveIdeation
        case 11: reply.state = .stopped
        case 13: reply.guarded = 1
        case 17: reply.text = "  "
        default: break
        }
      }
      _ = try await resident.forget(topic: "le violoncelle")

      let kit = try await resident.kit(of: thread.companion, language: .fr)
      let files = try await Self.files(kit)

      let all = files.values.reduce(into: "") { $0 += String(decoding: $1, as: UTF8.self) }
      for word in ["Privézemblu", "Ailleurszemblu", "violoncelle"] { #expect(!all.contains(word), "\(word)") }
      for number in [3, 7, 11, 13] {
        #expect(!all.contains("Réponse \(number), dite"))
        #expect(!all.contains("Question \(number) ?"))
      }
      #expect(
        kit.summary.leftOut == ["forgotten": 1, "crisis": 1, "notWhole": 1, "replaced": 1, "empty": 1])
    }
  }

  @Test func anEraKeepsTheOthersOut() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await Self.fill(resident, thread.id, 60)

      let era = Era(models: ["alpha"], from: Self.moment(10), to: Self.moment(50))
      let kit = try await resident.kit(of: thread.companion, KitChoice(era: era), language: .en)

      #expect(kit.summary.replies.values.reduce(0, +) == 20)
      #expect(kit.summary.leftOut == ["otherEra": 40])
      let chosen = try #require(try Self.manifest(try await Self.files(kit))["era"] as? [String: Any])
      #expect(chosen["models"] as? [String] == ["alpha"])
    }
  }

  @Test func repliesThatWereNotShownStandBesideTheOneThatWas() async throws {
    try await TestHouse.open(model: Scripted(reply: "D’accord, on fait comme ça.")) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await Self.fill(resident, thread.id, 30)
      let page = try await resident.page(of: thread.id, at: .newest, limit: 60)
      let last = try #require(page.messages.last?.message)
      _ = try await resident.exchange(after: resident.regenerate(last.id))

      let kit = try await resident.kit(of: thread.companion, language: .fr)
      let files = try await Self.files(kit)

      let pairs = ["train", "validation"].map { Self.text(files, "dpo/\($0).jsonl") }.joined()
      let others = Self.text(files, "openai/held-out.jsonl")
      #expect(pairs.contains("Réponse 29") || others.contains("D’accord"))
      let learnt =
        Self.text(files, "openai/train.jsonl") + Self.text(files, "openai/validation.jsonl") + others
      #expect(learnt.contains("D’accord, on fait") && !learnt.contains("Réponse 29, dite"))
    }
  }

  @Test func namesAndNumbersGiveWayUnlessNamesAreToStay() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer("Camille")
      let thread = try await test.thread(of: resident)
      _ = try await resident.addContact(ContactDraft(name: "Bertille Zumsteg"))
      try await Self.fill(resident, thread.id, 30) { number, said, reply in
        said.text += " Bertille est là, au 06 12 34 56 \(10 + number)."
        reply.text += " Camille, dis à Zumsteg que oui."
      }

      let kit = try await resident.kit(of: thread.companion, language: .fr)
      let files = try await Self.files(kit)
      let open = try await Self.files(
        try await resident.kit(of: thread.companion, KitChoice(keepsNames: true), language: .fr))

      for (path, data) in files where path != "README.md" {
        let text = String(decoding: data, as: UTF8.self)
        for word in ["Bertille", "Zumsteg", "Camille", "06 12"] { #expect(!text.contains(word), "\(path)") }
      }
      #expect(Self.text(open, "openai/train.jsonl").contains("Bertille"))
      #expect(!Self.text(open, "openai/train.jsonl").contains("06 12"))
      #expect(kit.summary.redacted["phone"] == KitRedaction.Count(found: 30, different: 30))
      #expect(kit.summary.redacted["name"] == KitRedaction.Count(found: 90, different: 2))
      let report = try #require(
        try JSONSerialization.jsonObject(with: files["redaction.json"] ?? Data()) as? [String: Any])
      #expect(report["names"] as? String == "redacted")
    }
  }

  @Test func withoutAnythingToLearnThereIsNone() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)

      await #expect(throws: HouseError.unfit(field: "kit")) {
        _ = try await resident.kit(of: thread.companion, language: .fr)
      }
      await #expect(throws: HouseError.notFound) {
        _ = try await resident.kit(of: CompanionProfile.ID(), language: .fr)
      }
    }
  }

  @Test func aCardAndItsChatsComeBackAsTheyWere() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident, CompanionDraft(name: "Nour", persona: "Calme, douce."))
      try await Self.fill(resident, thread.id, 3)

      for form in CardForm.allCases {
        let made = try await resident.card(of: thread.companion, as: form)
        let read = try #require(
          try CardFile.read(made).compactMap { if case .card(let card) = $0 { card } else { nil } }.first)
        #expect(read.name == "Nour" && read.description == "Calme, douce.", "\(form)")
      }
      let sent = Lines()
      try await resident.chats(with: thread.companion).write { sent.add($0) }
      #expect(sent.text.contains("Réponse 2, dite") && sent.text.contains(#""character_name":"Nour""#))
    }
  }
}
