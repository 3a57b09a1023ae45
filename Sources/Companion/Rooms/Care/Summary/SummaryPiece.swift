/// One block as it would stand in the summary: on its first page, and behind it where it is longer.
package struct SummaryPiece: Encodable, Sendable, Equatable {
  package let part: SummaryPart
  package let title: String
  /// What ticking it hands over.
  package let hint: String
  package let isTicked: Bool
  /// Nothing is known for it yet.
  package let isEmpty: Bool
  package var blocks: [PaperBlock]
  package var appendix: [PaperBlock]
}
