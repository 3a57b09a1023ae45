package import Companion
package import Foundation
import Vault

/// An invented companion with its talks, in the form of `Measures/Voice`: `NAME.txt` as `Dialogue` reads it, its character
/// in `NAME.persona.txt`.
package struct VoiceFixture: Sendable {
  package let name: String
  package let language: Language
  package let person: String
  package let companion: String
  package let persona: String
  /// Oldest first.
  package let pairs: [VoicePair]

  /// - Returns: `nil` where the file cannot be read, or holds no exchange.
  package init?(_ file: URL) {
    guard let dialogue = try? Dialogue.all(at: file).first, let person = dialogue.person.first,
      let companion = dialogue.companion.first
    else { return nil }
    let base = file.deletingPathExtension()
    let persona = try? String(contentsOf: base.appendingPathExtension("persona.txt"), encoding: .utf8)
    self.init(
      dialogue, person: person, companion: companion,
      persona: (persona ?? "").trimmingCharacters(in: .whitespacesAndNewlines))
    guard !pairs.isEmpty else { return nil }
  }

  private init(_ dialogue: Dialogue, person: String, companion: String, persona: String) {
    let name = dialogue.name
    self.name = name
    language = dialogue.language
    self.person = person
    self.companion = companion
    self.persona = persona
    pairs = zip(dialogue.turns, dialogue.turns.dropFirst()).enumerated().compactMap { place, turns in
      let (said, reply) = turns
      guard said.speaker == .person, reply.speaker == .companion, said.session == reply.session else {
        return nil
      }
      let minute = Double(reply.day.number) * 86_400 + Double(reply.minuteOfDay) * 60
      return VoicePair(
        id: Self.id(name, "reply", place), asked: Self.id(name, "asked", place),
        thread: Self.thread(name, reply.session), said: said.text, reply: reply.text,
        at: Date(timeIntervalSince1970: minute), model: nil)
    }
  }

  /// The same in every run: which conversations are kept aside hangs on it.
  package var id: CompanionProfile.ID { Self.id(name, companion) }

  private static func thread(_ name: String, _ session: Int) -> ChatThread.ID { id(name, String(session)) }

  private static func id<Thing>(_ name: String, _ kind: String, _ place: Int) -> Named<Thing> {
    id(name, "\(kind)/\(place)")
  }

  private static func id<Thing>(_ name: String, _ what: String) -> Named<Thing> {
    let digest = Digest.sha256(Array("Measures/Voice/\(name)/\(what)".utf8))
    return Named(raw: RecordID(bytes: digest.prefix(16)) ?? RecordID())
  }
}
