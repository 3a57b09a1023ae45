/// How a kind of text looks on paper. Sizes in points.
struct PaperStyle: Sendable {
  let size: Double
  var isBold = false
  /// 0 is black, 1 is white.
  var grey = 0.0
  /// Above the text, where it does not begin a page.
  var before = 0.0
  var after = 0.0
  /// From the left margin.
  var indent = 0.0
  /// The structure element of tagged PDF (ISO 32000-1, 14.8.4).
  let tag: String

  static let title = PaperStyle(size: 17, isBold: true, after: 8, tag: "H1")
  static let heading = PaperStyle(size: 12, isBold: true, before: 11, after: 4, tag: "H2")
  static let subheading = PaperStyle(size: 10.5, isBold: true, before: 7, after: 3, tag: "H3")
  static let paragraph = PaperStyle(size: 10, after: 5, tag: "P")
  static let quote = PaperStyle(size: 10, grey: 0.12, before: 2, after: 6, indent: 14, tag: "BlockQuote")
  static let item = PaperStyle(size: 10, after: 2.5, indent: 12, tag: "LI")
  static let small = PaperStyle(size: 8, grey: 0.3, before: 4, after: 3, tag: "P")
  static let caption = PaperStyle(size: 9, isBold: true, before: 4, after: 2, tag: "P")
  static let headCell = PaperStyle(size: 9, isBold: true, tag: "TH")
  static let cell = PaperStyle(size: 9, tag: "TD")
  static let footer = PaperStyle(size: 8, grey: 0.3, tag: "")
}
