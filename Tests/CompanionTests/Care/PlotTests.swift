import Foundation
import Testing

@testable import Companion

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite(.inTurn) struct PlotTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  /// Counts elements and keeps what a drawing may not hold.
  private final class Reader: NSObject, XMLParserDelegate {
    var names: [String] = []
    var attributes: [String: String] = [:]
    var odd: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.append(name)
      if name == "svg" { self.attributes = attributes }
      odd += attributes.filter { key, value in
        key.hasPrefix("on") || key == "style" || key.contains("href") || value.contains("url(")
          || (key == "fill" || key == "stroke") && !["none", "currentColor"].contains(value)
      }.map(\.key)
    }
  }

  private func read(_ plot: Plot) -> Reader? {
    let reader = Reader()
    let parser = XMLParser(data: Data(plot.svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  private func check(_ plot: Plot) throws {
    let reader = try #require(read(plot), "\(plot.svg)")
    #expect(reader.odd.isEmpty)
    #expect(reader.attributes["role"] == "img")
    #expect(reader.names.filter { $0 == "title" || $0 == "desc" }.count == 2)
    #expect(
      Set(reader.names).isSubset(of: ["svg", "title", "desc", "line", "polyline", "circle", "rect", "text"]))
    #expect(!plot.description.isEmpty && plot.table.rows.allSatisfy { $0.count == plot.table.headers.count })
    #expect(plot.svg.utf8.count < 20_000)
    // What a page builds its elements from is the same drawing (T5).
    #expect(
      reader.names.filter { !["svg", "title", "desc"].contains($0) } == plot.shapes.map(\.name.rawValue))
    for shape in plot.shapes {
      #expect(Set(shape.attributes.keys).isSubset(of: PlotShape.attributeNames))
      #expect((shape.text != nil) == (shape.name == .text))
    }
  }

  static func score(_ instrument: Instrument, _ total: Int, _ day: Int) -> Plot.DatedScore {
    let band = instrument.band(of: total)
    return .init(
      day: day,
      score: InstrumentScore(
        instrument: instrument.name, total: total, ceiling: instrument.ceiling, band: band?.name,
        bandFrom: band?.range.lowerBound, bandTo: band?.range.upperBound, at: now))
  }

  @Test(arguments: Language.allCases) func everyDrawingIsWellFormedAndTellsItselfInWords(_ language: Language)
    throws
  {
    for name in [Instrument.Name.phq9, .gad7, .who5, .auditC, .phq2] {
      let instrument = try #require(InstrumentBook.house.instrument(name, in: language))
      for totals in [[], [4], [12, 8, 3]] {
        let plot = Plot.scores(
          instrument, totals.enumerated().map { Self.score(instrument, $1, 20_800 + 14 * $0) }, in: language)
        try check(plot)
        #expect(plot.table.rows.count == totals.count)
        #expect(
          plot
            == Plot.scores(
              instrument, totals.enumerated().map { Self.score(instrument, $1, 20_800 + 14 * $0) },
              in: language))
      }
    }
    let days = (0..<40).map { CareDay(day: 20_800 + $0, mood: $0 % 11, at: Self.now) }
    try check(Plot.mood(days, in: language))
    try check(Plot.mood([], in: language))
    try check(Plot.calendar(20_800, days, in: language))
    let night = SleepTimes(latency: 20, wakes: 0, up: 420, bed: 1_380)
    try check(Plot.sleep((0..<20).map { .init(day: 20_800 + $0, times: night) }, in: language))
    try check(Plot.sleep([], in: language))
  }

  @Test func noLineIsDrawnOverDaysThatWereNotNoted() throws {
    let days = [1, 2, 3, 7, 8].map { CareDay(day: 20_800 + $0, mood: 5, at: Self.now) }
    let lines = Plot.mood(days, in: .en).svg.matches(of: #/<polyline/#).count

    #expect(lines == 2)
  }

  @Test func nightsThatContradictThemselvesAreLeftOut() {
    let odd = SleepTimes(latency: 20, wakes: 0, up: 420, bed: 500)
    #expect(Plot.sleep([.init(day: 1, times: odd)], in: .fr).table.rows.isEmpty)
  }

  @Test func aMonthHoldsAllOfItsDays() {
    // February 2028.
    let plot = Plot.calendar(Int(CivilDay(year: 2028, month: 2, day: 10).number), [], in: .en)
    #expect(plot.svg.matches(of: #/class="plot-day"/#).count == 29)
    #expect(plot.title == "February 2028")
    #expect(
      Plot.calendar(Int(CivilDay(year: 2026, month: 12, day: 31).number), [], in: .fr).title
        == "décembre 2026")
  }

  /// Whatever a text holds, the drawing stays one drawing.
  @Test(arguments: ["<script>", "a & b", "\"'>", "\u{0}\u{8}x", "]]>", "é\u{fffe}🌙", "\n\t"])
  func textIsEscaped(_ text: String) throws {
    var canvas = SVGCanvas()
    canvas.text(text, at: (1, 1))
    let svg = canvas.svg(id: "x\" onload=\"y", title: text, description: text)
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader

    #expect(parser.parse() && reader.odd.isEmpty)
    #expect(Set(reader.names) == ["svg", "title", "desc", "text"])
  }

  @Test(arguments: [(1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (.nan, "0"), (.infinity, "0")])
  func numbersAreWrittenTheSameEverywhere(_ value: Double, _ text: String) {
    #expect(SVGCanvas.n(value) == text)
  }
}
