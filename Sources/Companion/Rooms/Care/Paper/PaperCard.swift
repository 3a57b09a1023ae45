/// How a problem holds together, as it is drawn: five parts in a loop and the arrow that leads back. The same on the page and
/// on paper; whoever does not see it reads the parts in their order, and in one sentence how they hang together.
package struct PaperCard: Codable, Sendable, Equatable {
  package struct Part: Codable, Sendable, Equatable {
    package let part: Formulation.Part
    package let title: String
    /// Empty where nothing was written.
    package let text: String
  }

  package let title: String
  /// What the arrows say, in words.
  package let description: String
  /// The five, in the order of the loop.
  package let loop: [Part]
  /// Beside the arrow back: what the behaviour keeps going.
  package let back: Part
  /// The deeper layer, strengths and values; without rows where there are none.
  package let more: Plot.Table
}
