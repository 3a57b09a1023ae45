import Foundation
import Vault

/// A companion as Fidelio's own export tells it.
struct OwnCompanion: Decodable, Sendable {
  let id: CompanionProfile.ID
  let name: String
  let portrait: Portrait?
  let persona: String
  let tone: Tone?
  let language: Language
  /// ISO 8601.
  let createdAt: String?
  /// The picture, put beside the line when a folder is read.
  let jpeg: Data?

  /// - Returns: `nil` for anything else.
  init?(_ json: Data) {
    guard let own = try? JSONDecoder().decode(OwnCompanion.self, from: json) else { return nil }
    self = own
  }

  /// Who it is without its character, which is the person's to accept (T37).
  func profile(at moment: Date) -> CompanionProfile {
    let name = CleanText.name(name)
    var profile = CompanionProfile.imported(
      id, name: name.isEmpty ? "•" : name, language: language,
      at: createdAt.flatMap { try? Date($0, strategy: .iso8601) }.map { min($0, moment) } ?? moment)
    let draft = CompanionDraft(portrait: portrait, tone: tone)
    // A face or tone that does not fit is done without.
    if let fit = try? draft.laid(over: profile) { profile = fit }
    return profile
  }
}
