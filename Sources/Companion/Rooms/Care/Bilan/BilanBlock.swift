/// One of the six parts of a bilan, as sentences.
package struct BilanBlock: Codable, Sendable, Equatable {
  package enum Kind: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    /// What I understood.
    case understood
    /// What weighs, three at most.
    case weighs
    /// What the markers say.
    case markers
    /// What holds you up.
    case holds
    /// A hypothesis of the loop.
    case loop
    /// One goal, one track, two exercises, the next check, and when to see someone.
    case proposal
  }

  package let kind: Kind
  package let title: String
  package var sentences: [String]
}
