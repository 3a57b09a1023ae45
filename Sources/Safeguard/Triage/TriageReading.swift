/// Texts that were read for danger by everything but the encoder, whose vectors may still be added.
package struct TriageReading: Sendable {
  /// A stretch of a text and what was found in it so far.
  struct Window: Sendable {
    let text: String
    let told: RiskLabel
    /// The danger is immediate: somebody is at the door.
    let isImmediate: Bool
    /// From the n-grams; empty without a model.
    let read: [Float]
  }

  /// What the patterns make of the whole texts.
  let told: TriageResult
  /// What they find unmistakable, which no learnt part plays down; mostly nothing.
  let floor: TriageResult
  let all: [Window]
  /// Of `all`, the ones that vectors are asked for.
  let asked: [Window]

  /// The texts whose vectors help, in this order, each to be read with the prefix "query: ". At most
  /// `Triage.mostVectors`; empty without a model.
  package var windows: [String] { asked.map(\.text) }
}
