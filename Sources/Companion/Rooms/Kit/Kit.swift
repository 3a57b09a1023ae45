package import Foundation
import Safeguard
import Store
import Vault

/// What somebody needs to teach a model their companion's voice, on a machine of their own choice: the exchanges in
/// four forms, settings for three tools, and the way back into the house. Nothing of it is sent anywhere.
///
/// Which exchanges are in it is known before a byte is written; their words are read again for each file, so that
/// however many there are no more than a batch of them is held.
package struct Kit: Sendable {
  /// Exchanges that are open at a time.
  private static let batch = 32

  private let resident: Resident
  private let profile: CompanionProfile
  private let choice: KitChoice
  private let language: Language
  /// The model that answers in the house.
  private let modelName: String?
  private let names: KnownNames
  private let conversations: Int
  private var entries: KitEntries
  private var leftOut: [KitLeftOut: Int]
  private var book = KitRedaction.Book()
  private var system = ""

  /// Looks at everything that was said with a companion.
  /// - Throws: `HouseError.notFound`; `.unfit` for `kit` where there is nothing to learn from.
  init(
    of companion: CompanionProfile.ID, _ choice: KitChoice, by resident: Resident, language: Language,
    modelName: String?
  ) async throws {
    profile = try await resident.companion(companion)
    names = choice.keepsNames ? KnownNames() : try await resident.knownNames(beside: profile)
    var survey = KitSurvey(
      resident: resident, companion: companion, era: choice.era, forgotten: try await resident.forgotten())
    try await resident.eachThread(of: companion) { try await survey.walk($0) }
    (entries, leftOut, conversations) = (survey.entries, survey.leftOut, survey.conversations)
    self.resident = resident
    self.choice = choice
    self.language = language
    self.modelName = modelName
    try await compare()
    guard entries.all.contains(where: { !$0.isDropped && $0.part == .train }) else {
      throw HouseError.unfit(field: "kit")
    }
  }

  /// Drops what stands twice, and counts what is taken out of the rest.
  private mutating func compare() async throws {
    var duplicates = KitDuplicates()
    var redaction = try KitRedaction(names: names)
    system = redaction.redacted(
      Words.Kit.system(profile.name, persona: profile.persona).in(profile.language), counting: true)
    for part in KitPart.allCases {
      var dropped: [(index: Int, reason: KitLeftOut)] = []
      try await each(of: part) { index, exchange in
        switch duplicates.look(at: exchange.reply, after: exchange.person) {
        case .new:
          for text in [exchange.person, exchange.reply] + exchange.rejected {
            _ = redaction.redacted(text, counting: true)
          }
        case .same: dropped.append((index, .duplicate))
        case .nearlySame: dropped.append((index, .nearDuplicate))
        }
      }
      for (index, reason) in dropped { drop(index, reason) }
    }
    book = redaction.book
  }

  /// What it will hold.
  package var summary: KitReport {
    let kept = entries.all.filter { !$0.isDropped }
    return KitReport(
      conversations: conversations,
      replies: Dictionary(
        uniqueKeysWithValues: KitPart.allCases.map { part in
          (part.rawValue, kept.count { $0.part == part })
        }),
      pairs: kept.reduce(0) { $0 + ($1.part == .train ? $1.rejected : 0) },
      leftOut: Dictionary(uniqueKeysWithValues: leftOut.map { ($0.key.rawValue, $0.value) }),
      redacted: report.found)
  }

  private mutating func drop(_ index: Int, _ reason: KitLeftOut) {
    entries.drop(index)
    leftOut[reason, default: 0] += 1
  }

  // MARK: Writing

  /// Writes the archive, as fast as it is taken.
  /// - Throws: `HouseError.locked` when the account locks meanwhile: the archive is then cut short and no archive.
  package func write(to take: @escaping (Data) async throws -> Void) async throws {
    var folder = KitFolder(to: take)
    var redaction = try KitRedaction(names: names, book: book)
    var split = KitManifest.Split(rule: "thread and week, SHA-256; held out: one in five")
    for format in KitFormat.allCases {
      for part in KitPart.allCases where part != .heldOut || format == .openAI {
        let count = try await write(format, part, &redaction, to: &folder)
        if format == .openAI {
          (split.examples[part.rawValue], split.replies[part.rawValue]) = (count.lines, count.replies)
        }
        if format == .dpo { split.pairs[part.rawValue] = count.lines }
      }
    }
    let settings = KitSettings(
      validates: split.examples[KitPart.validation.rawValue] ?? 0 > 0,
      hasPairs: split.pairs[KitPart.train.rawValue] ?? 0 > 0, language: language)
    for file in settings.files { try await folder.add(file.path, file.text) }
    try await folder.add(
      "README.md",
      Words.Kit.readme(
        name: profile.name, model: modelName, keepsNames: choice.keepsNames,
        replies: split.replies[KitPart.train.rawValue] ?? 0, hasPairs: settings.hasPairs
      ).in(language))
    try await folder.add("redaction.json", String(decoding: Self.pretty(report), as: UTF8.self))
    let manifest = KitManifest(
      at: resident.now(), companion: profile.id, era: choice.era, conversations: conversations, split: split,
      leftOut: Dictionary(uniqueKeysWithValues: leftOut.map { ($0.key.rawValue, $0.value) }),
      redaction: report, files: folder.files)
    try await folder.finish(with: try manifest.data())
  }

  private var report: KitManifest.Redaction {
    KitManifest.Redaction(
      names: choice.keepsNames ? "kept" : "redacted",
      found: Dictionary(
        uniqueKeysWithValues: KitRedaction.Kind.allCases.map {
          ($0.rawValue, book.counts[$0] ?? KitRedaction.Count())
        }))
  }

  private static func pretty(_ report: KitManifest.Redaction) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return ((try? encoder.encode(report)) ?? Data()) + [UInt8(ascii: "\n")]
  }

  /// One file.
  private func write(
    _ format: KitFormat, _ part: KitPart, _ redaction: inout KitRedaction, to folder: inout KitFolder
  ) async throws -> (lines: Int, replies: Int) {
    var count = (lines: 0, replies: 0)
    try await folder.begin("\(format.rawValue)/\(part.rawValue).jsonl")
    var examples = KitExamples()
    var last = -1
    func write(_ example: KitExample?) async throws {
      guard let example else { return }
      for line in try format.lines(of: example, system: system) {
        try await folder.write(line)
        count.lines += 1
      }
      count.replies += example.exchanges.count
    }
    try await each(of: part) { index, exchange in
      if index != last + 1 || entries.all[index].beginsAnew { try await write(examples.end()) }
      last = index
      try await write(examples.take(exchange.redacted(by: &redaction)))
    }
    try await write(examples.end())
    try await folder.end(lines: count.lines)
    return count
  }

  /// Reads the exchanges of a part in their order, those that were dropped left out.
  private func each(
    of part: KitPart, _ visit: (Int, KitExchange) async throws -> Void
  ) async throws {
    let wanted = entries.all.indices.filter { entries.all[$0].part == part && !entries.all[$0].isDropped }
    for start in stride(from: 0, to: wanted.count, by: Self.batch) {
      let some = wanted[start..<min(start + Self.batch, wanted.count)]
      let ids = some.flatMap { entries.names(of: entries.all[$0]) }
      let read = try await resident.records { chest in
        try await chest.values(Message.self, ids.map(\.raw), in: .message).values
      }
      let messages = Dictionary(read.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for index in some {
        guard resident.gate.isOpen else { throw HouseError.locked }
        guard let exchange = entries.exchange(entries.all[index], in: messages) else { continue }
        try await visit(index, exchange)
      }
    }
  }
}

extension KitExchange {
  func redacted(by redaction: inout KitRedaction) -> KitExchange {
    var exchange = self
    exchange.person = redaction.redacted(person)
    exchange.reply = redaction.redacted(reply)
    exchange.rejected = rejected.map { redaction.redacted($0) }
    return exchange
  }
}
