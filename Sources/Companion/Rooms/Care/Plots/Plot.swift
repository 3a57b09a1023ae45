/// A small drawing of numbers, with the same numbers as a table and in one sentence: nobody needs to see it to read it.
///
/// The drawing holds no script, no style, no reference to anything outside it. Its colours are classes of the page
/// (`plot-line`, `plot-band`…) over `currentColor`, so that it keeps its contrast in light, dark and forced colours.
package struct Plot: Codable, Sendable, Equatable {
  package struct Table: Codable, Sendable, Equatable {
    package let caption: String
    package let headers: [String]
    /// As many cells as there are headers.
    package let rows: [[String]]
  }

  package let title: String
  /// What there is to see, in words.
  package let description: String
  /// One `svg` element, well-formed XML.
  package let svg: String
  /// The elements in it as values, for a page (`ShownPlot`).
  package let shapes: [PlotShape]
  package let table: Table

  /// Width and height of all drawings, in their own units.
  static let width = 320.0
  static let height = 180.0
}
