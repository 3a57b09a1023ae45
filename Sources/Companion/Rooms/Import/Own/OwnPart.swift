import Foundation
import Safeguard
import Store
import Vault

/// A part of Fidelio's own export that is neither talk nor a fact nor a character: it waits for the person's word, since
/// whoever can write such a file could put a number on a crisis card (T37).
enum OwnPart: Sendable {
  case plan(SafetyPlan)
  case contact(Contact)
  case noted([OwnNoted])
  case draft(OwnDraft)
  case settings(OwnSettings)
  case records(OwnRecords)
  case summaries([OwnSummary])
  /// What lets something leave the house: taken one by one, by whoever was told so (`leaves`).
  case consent(OwnConsent)
  case webhook(OwnWebhook)

  private struct Kind: Decodable { let kind: String }

  /// - Parameter json: A line of the export, or what `together` made of several.
  /// - Returns: `nil` for anything else.
  init?(_ json: Data) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let kind = try? decoder.decode(Kind.self, from: json) else { return nil }
    func read<T: Decodable>(_ type: T.Type) -> T? { try? decoder.decode(type, from: json) }
    let part: OwnPart? =
      switch ExportKind(rawValue: kind.kind) {
      case .plan: read(SafetyPlan.self).map { .plan($0) }
      case .contact: read(ExportedContact.self).map { .contact($0.contact) }
      case .noted: read(Together.self).map { .noted($0.lines) }
      case .draft: read(OwnDraft.self).map { .draft($0) }
      case .person: read(OwnSettings.self).map { .settings($0) }
      case .summary: read(TogetherSummaries.self).map { .summaries($0.lines) }
      default:
        switch kind.kind {
        case OwnConsent.name: read(OwnConsent.self).flatMap(\.fit).map { .consent($0) }
        case OwnWebhook.name: read(OwnWebhook.self).flatMap(\.fit).map { .webhook($0) }
        default: OwnRecords(json: json).map { .records($0) }
        }
      }
    guard let part else { return nil }
    self = part
  }

  /// What it is called in a list of offers and in a report: mostly the kind of its lines.
  var name: String {
    switch self {
    case .plan: ExportKind.plan.rawValue
    case .contact: ExportKind.contact.rawValue
    case .noted: ExportKind.noted.rawValue
    case .draft: ExportKind.draft.rawValue
    case .settings: ExportKind.person.rawValue
    case .records(let own): own.kind.rawValue
    case .summaries: ExportKind.summary.rawValue
    case .consent: OwnConsent.name
    case .webhook(let webhook): webhook.whileLocked ? OwnWebhook.lockedName : OwnWebhook.name
    }
  }

  /// Whether something leaves the house once it is taken.
  var leaves: Bool {
    switch self {
    case .consent, .webhook: true
    case .plan, .contact, .noted, .draft, .settings, .records, .summaries: false
    }
  }

  /// What the person reads before they take it. Bare words and names of their own: no language is known yet.
  var told: String {
    switch self {
    case .plan(let plan):
      SafetyPlan.Part.allCases.flatMap { plan[$0] }
        .map { [$0.text, $0.phone ?? ""].filter { !$0.isEmpty }.joined(separator: " · ") }
        .joined(separator: "\n")
    case .contact(let contact):
      [contact.name, contact.relation, contact.phone, contact.mail].filter { !$0.isEmpty }
        .joined(separator: " · ")
    case .noted(let lines):
      lines.map { "\($0.day) \($0.note)".trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    case .draft(let draft):
      ([draft.text] + (draft.attachments ?? []).map { "[\($0.name)]" }).filter { !$0.isEmpty }
        .joined(separator: "\n")
    case .settings(let settings): settings.told
    case .records(let own): own.told
    case .summaries(let summaries): summaries.map(\.text).joined(separator: "\n\n")
    case .consent(let consent): consent.host
    case .webhook(let webhook): webhook.address
    }
  }

  /// Whether there is anything in it.
  var isEmpty: Bool {
    switch self {
    case .plan(let plan): plan.isEmpty
    case .contact: false
    case .noted(let lines): lines.isEmpty
    case .draft(let draft): draft.text.isEmpty && draft.attachments?.isEmpty != false
    case .settings(let settings): settings.isEmpty
    case .records(let own): own.lines.isEmpty
    case .summaries(let summaries): summaries.isEmpty
    case .consent, .webhook: false
    }
  }

  // MARK: Several lines as one

  /// Lines of one part: a list of offers is for the person to read.
  static let mostTogether = 500

  private struct Together: Codable {
    var kind = ExportKind.noted.rawValue
    let lines: [OwnNoted]
  }

  static func together(_ lines: [OwnNoted]) -> Data? {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try? encoder.encode(Together(lines: lines))
  }

  private struct TogetherSummaries: Codable {
    var kind = ExportKind.summary.rawValue
    let lines: [OwnSummary]
  }

  static func together(_ lines: [OwnSummary]) -> Data? {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try? encoder.encode(TogetherSummaries(lines: lines))
  }
}

/// A mood or a contact that was noted, as an export tells it.
struct OwnNoted: Codable, Sendable {
  let id: Noted.ID
  let mood: Noted.Mood?
  let contact: Noted.Contact?
  let note: String
  let day: String
  let at: Date

  /// - Returns: `nil` for what nobody can have noted.
  var noted: Noted? {
    guard let number = WeekPage.number(day),
      let new = try? NewNoted(mood: mood, contact: contact, note: note).noted(at: at, day: number)
    else { return nil }
    return Noted(
      id: id, kind: new.kind, mood: mood, contact: contact, note: new.note, day: number, at: at)
  }
}

struct OwnDraft: Decodable, Sendable {
  let thread: ChatThread.ID
  let text: String
  let attachments: [NewAttachment]?
  let at: Date
}

/// What the person had set for themselves; who they are is said anew in each account, and so is every consent.
struct OwnSettings: Decodable, Sendable {
  let appearance: Appearance?
  let quickExit: QuickExit?
  let limits: UseLimits?
  let isMinor: Bool?

  private enum CodingKeys: CodingKey { case appearance, quickExit, limits, isMinor }

  /// What no page would have kept is done without.
  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let appearance = try fields.decodeIfPresent(Appearance.self, forKey: .appearance)
    self.appearance = appearance.flatMap { Appearance.textSizes.contains($0.textSize) ? $0 : nil }
    let quickExit = try fields.decodeIfPresent(QuickExit.self, forKey: .quickExit)
    self.quickExit = quickExit.flatMap { QuickExit.addresses.contains($0.url) ? $0 : nil }
    limits = try fields.decodeIfPresent(UseLimits.self, forKey: .limits).flatMap { $0.isFit ? $0 : nil }
    isMinor = try fields.decodeIfPresent(Bool.self, forKey: .isMinor)
  }

  var isEmpty: Bool { appearance == nil && quickExit == nil && limits == nil && isMinor == nil }

  var told: String {
    let limits = ShownLimits(limits)
    let parts =
      [limits.minutesADay.map { "\($0) min" }, limits.quietFrom.map { "\($0)–\(limits.quietTo ?? "")" }]
      .compactMap(\.self)
    return parts.isEmpty ? "•" : parts.joined(separator: " · ")
  }

  /// What is set already stays.
  func laid(over person: Person) -> Person {
    var person = person
    person.appearance = person.appearance ?? appearance
    person.quickExit = person.quickExit ?? quickExit
    person.limits = person.limits ?? limits
    person.isMinor = person.isMinor ?? isMinor
    return person
  }
}
