import Engines
import Vault

/// What stands behind a companion's voice: the model, where it runs, what is laid over it, and what it is told before
/// a conversation begins.
package struct VoiceSettings: Codable, Sendable, Hashable {
  /// In what two of them differ.
  package enum Part: String, Codable, Sendable, CaseIterable { case model, host, adapter, prompt }

  package var model: String
  /// `nil` where words stay on this machine.
  package var host: String?
  package var adapter: String?
  /// Half a SHA-256, hexadecimal; names are left out of it.
  package var promptDigest: String

  package init(model: String, host: String? = nil, adapter: String? = nil, promptDigest: String) {
    self.model = model
    self.host = host
    self.adapter = adapter
    self.promptDigest = promptDigest
  }

  /// The parts in which another one differs, in their order.
  package func differences(from other: VoiceSettings) -> [Part] {
    Part.allCases.filter { part in
      switch part {
      case .model: model != other.model
      case .host: host != other.host
      case .adapter: adapter != other.adapter
      case .prompt: promptDigest != other.promptDigest
      }
    }
  }

  func isOf(_ card: ModelCard) -> Bool { model == card.name && host == card.host }
}

extension VoiceSettings {
  /// - Parameters:
  ///   - companion: As its prompt tells it.
  ///   - person: Whose name is left out, like the companion's: to be called differently is no other voice.
  init(_ companion: CompanionProfile, for person: Person, on card: ModelCard) {
    self.init(
      model: card.name, host: card.host,
      // A remote model is asked without one.
      adapter: card.isRemote ? nil : Self.told(companion.adapter),
      promptDigest: Self.digest(of: companion, for: person))
  }

  /// One that is laid on more or less thickly is another voice.
  private static func told(_ adapter: AdapterUse?) -> String? {
    adapter.map { $0.scale == 1 ? $0.name : "\($0.name) × \($0.scale)" }
  }

  private static func digest(of companion: CompanionProfile, for person: Person) -> String {
    var (companion, person) = (companion, person)
    companion.name = ""
    person.name = ""
    // Who says their age is spoken to with more care; that is asked of nobody.
    person.isMinor = nil
    return Hex.encode(Digest.sha256(Array(Prompts.house(companion, for: person).utf8)).prefix(16))
  }
}
