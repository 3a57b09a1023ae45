import Engines

/// What the page shows of the models of the house: the one that answers, the shelf, and servers on this machine.
package struct ModelPage: Codable, Sendable, Equatable {
  package struct Current: Codable, Sendable, Equatable {
    package let name: String?
    package let host: String?
    /// Words leave this machine.
    package let remote: Bool
    package let state: ModelStatus.State
    /// Whether whoever asks agreed to `host`.
    package let consented: Bool
  }

  package struct Fetching: Codable, Sendable, Equatable {
    package let bytes: Int64
    package let of: Int64?
  }

  /// A model of the catalogue, or one that was added by hand.
  package struct Entry: Codable, Sendable, Equatable {
    package let name: String
    package let title: String
    package let bytes: Int64
    package let licence: String?
    package let languages: [String]
    package let contextTokens: Int
    package let memoryBytes: Int64?
    package let advice: String?
    package let installed: Bool
    /// Whether it is the one that answers.
    package let current: Bool
    package let fetching: Fetching?
    /// Why it cannot be used, or could not be fetched, and what to do.
    package let trouble: String?
  }

  package struct Found: Codable, Sendable, Equatable {
    package let program: String
    package let url: String
    package let models: [String]
    package let needsKey: Bool
  }

  package let current: Current
  /// The catalogue first, in its order, then what was added.
  package let shelf: [Entry]
  /// A server that answered before, kept so that a companion can go on with it.
  package struct Former: Codable, Sendable, Equatable {
    package let name: String
    package let host: String
  }

  /// Told to the host alone.
  package let formers: [Former]
  /// Servers that answer on this machine's usual ports; told to the host alone.
  package let found: [Found]
  /// Whether whoever asks may change any of it.
  package let mayChange: Bool
}
