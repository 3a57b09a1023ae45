import Foundation
import Testing

@testable import Companion

/// A sheet is made in memory, reads as it was written, and says the same each time.
@Suite(.inTurn) struct PaperTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func document(
    _ blocks: [PaperBlock], appendix: [PaperBlock] = [], title: String = "Une feuille",
    language: Language = .fr, size: PaperSize = .a4, date: Date = now
  ) -> PaperDocument {
    PaperDocument(
      title: title, language: language, date: date, size: size, blocks: blocks, appendix: appendix)
  }

  private static let sentence = "Le chat dort sur la chaise pendant que dehors la pluie tombe doucement. "

  private static let table = Plot.Table(
    caption: "Les nombres", headers: ["Date", "Score", "Repère publié"],
    rows: [["3 mars 2027", "12 / 27", "modérée"], ["17 mars 2027", "9 / 27", "légère"]])

  private func plot(_ scores: [Int] = [14, 9, 6]) throws -> Plot {
    let instrument = try #require(InstrumentBook.house.instrument(.phq9, in: .fr))
    return Plot.scores(
      instrument,
      scores.enumerated().map { index, total in
        let band = instrument.band(of: total)
        return Plot.DatedScore(
          day: 20_000 + 14 * index,
          score: InstrumentScore(
            instrument: .phq9, total: total, ceiling: 27, band: band?.name, bandFrom: band?.range.lowerBound,
            bandTo: band?.range.upperBound, at: Self.now))
      }, in: .fr)
  }

  /// Pages as they are read back, without the empty one behind the last.
  private func pages(_ pdf: Data) throws -> [String] {
    try PopplerReading.text(pdf).split(separator: "\u{c}").map(String.init)
  }

  @Test func theSheetIsThatOfTheCountry() {
    #expect(PaperSize.used(in: "US") == .letter)
    #expect(PaperSize.used(in: "CA") == .letter)
    #expect(PaperSize.used(in: "FR") == .a4)
    #expect(PaperSize.used(in: nil) == .a4)
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    let one = document([
      .heading("Un"), .paragraph(Self.sentence), .table(Self.table), .drawings([try plot()]),
    ])

    let first = try one.pdf()
    let second = try one.pdf()
    let later = try document(one.blocks, date: Self.now.addingTimeInterval(86_400)).pdf()

    #expect(first.starts(with: Data("%PDF-1.4".utf8)))
    #expect(first == second)
    #expect(first != later, "the date is the one that was passed in")
  }

  @Test func theDocumentSaysItsLanguageAndItsTitle() throws {
    for language in Language.allCases {
      let pdf = try document([.paragraph("x")], language: language).pdf()
      let text = String(decoding: pdf, as: UTF8.self)

      #expect(text.contains("/Lang (\(language.rawValue))"))
      #expect(text.contains("/MarkInfo"))
      #expect(text.contains("/StructTreeRoot"))
      #expect(text.hasSuffix("%%EOF\n"))
    }
  }

  /// Five boxes that lie over nothing, five arrows, and words that are read in the order of the loop.
  @Test func aCardIsDrawnAsALoop() throws {
    for words in ["court", String(repeating: "Un mot après l’autre ", count: 7)] {
      func part(_ part: Formulation.Part) -> PaperCard.Part {
        .init(part: part, title: part.title(.fr), text: "\(words) \(part.rawValue)")
      }
      let card = PaperCard(
        title: "Les matins", description: "Une boucle.", loop: Formulation.loop.map(part),
        back: part(.keepsGoing), more: Self.table)
      let pages = try PaperLayout(document([.card(card)])).pages
      var frames: [(x: Double, y: Double, width: Double, height: Double)] = []
      var strokes: [[(x: Double, y: Double)]] = []
      for item in pages[0] {
        if case .frame(let x, let y, let width, let height, _) = item { frames.append((x, y, width, height)) }
        if case .stroke(let points, _, _) = item { strokes.append(points) }
      }

      #expect(pages.count == 1 && frames.count == 5)
      for (index, one) in frames.enumerated() {
        for other in frames[..<index] {
          let isApart =
            one.x + one.width <= other.x || other.x + other.width <= one.x
            || one.y + one.height <= other.y || other.y + other.height <= one.y
          #expect(isApart)
        }
        #expect(
          one.x >= PaperLayout.margin - 1 && one.x + one.width <= PaperSize.a4.width - PaperLayout.margin + 1)
      }
      // Each arrow has a line and a point; the one back ends at the situation, which stands first.
      #expect(strokes.count { $0.count == 3 } >= 7)
      let ends = strokes.compactMap(\.last)
      #expect(ends.contains { abs($0.x - frames[0].x) < 1 && $0.y > frames[0].y })
    }
  }

  @Test func whatIsNoPDFStaysAsItIs() {
    for text in ["", "%PDF-1.4", "trailer << /Size 3 /Root 1 0 R /Info 2 0 R >> startxref 12"] {
      #expect(PaperLanguage.named(.fr, in: Data(text.utf8)) == Data(text.utf8))
    }
  }

  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"))
  func anotherProgramReadsTextTitleAndStructure() throws {
    let pdf = try document([
      .heading("Pourquoi je viens"), .quote("Je dors mal, et l’été me pèse."), .list(["Lire", "Marcher"]),
      .table(Self.table), .drawings([try plot()]), .small("sans valeur diagnostique"),
    ]).pdf()

    let text = try PopplerReading.text(pdf)
    for words in [
      "Une feuille", "Pourquoi je viens", "Je dors mal, et l’été me pèse.", "• Lire", "12 / 27", "modérée",
      "Humeur (PHQ-9)", "sans valeur diagnostique",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
    #expect(text.contains(#/1 ?\/ ?1/#), "the number of the page")
    let facts = try PopplerReading.facts(pdf)
    #expect(
      facts.contains("Une feuille") && facts.contains(/Tagged: +yes/) && facts.contains(/Pages: +1\b/),
      "\(facts)")
    let structure = try PopplerReading.structure(pdf)
    for tag in ["H1", "H2", "BlockQuote", "Table", "TH", "TD", "Figure"] {
      #expect(structure.contains(tag), "\(tag): \(structure)")
    }
  }

  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"))
  func fiveThousandWordsGoOverPagesAndNoneIsLost() throws {
    let words = (1...5_000).map { "mot\($0)" }
    let pdf = try document([.heading("Une longue page"), .paragraph(words.joined(separator: " "))]).pdf()

    let pages = try pages(pdf)

    #expect(pages.count > 5)
    let found = Set(pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(words.allSatisfy(found.contains))
    for (index, page) in pages.enumerated() {
      #expect(page.replacing(" ", with: "").contains("\(index + 1)/\(pages.count)"))
      // Widows and orphans: two lines of the text at least, beside title, heading and footer.
      #expect(page.split(separator: "\n").count { $0.contains("mot") } >= 2, "page \(index + 1)")
    }
  }

  /// Whatever stands before it, no line of a paragraph is left alone at the foot or at the head of a page.
  @Test func noLineStandsAlone() throws {
    for lead in stride(from: 40, through: 62, by: 1) {
      let blocks =
        (0..<lead).map { PaperBlock.small("ligne \($0)") }
        + [.heading("Titre"), .paragraph(String(repeating: Self.sentence, count: 5))]
      let layout = try PaperLayout(document(blocks))
      for page in layout.pages {
        var lines: [ObjectIdentifier: [Int]] = [:]
        var count: [ObjectIdentifier: Int] = [:]
        var last: String?
        for item in page {
          if case .line(let text, let index, _, _) = item, text.style.tag != "" {
            lines[ObjectIdentifier(text), default: []].append(index)
            count[ObjectIdentifier(text)] = text.lines.count
            last = text.style.tag
          }
        }
        for (text, shown) in lines where (count[text] ?? 0) > 1 { #expect(shown.count >= 2, "\(lead)") }
        #expect(last != "H2", "a heading alone at the foot, after \(lead) lines")
      }
    }
  }

  @Test func everyLineStandsWithinTheMargins() throws {
    let blocks: [PaperBlock] = [
      .paragraph(String(repeating: Self.sentence, count: 200)),
      .paragraph(String(repeating: "a", count: 4_000)),
      .table(
        Plot.Table(
          caption: "", headers: ["Un", "Deux"],
          rows: (0..<120).map { ["\($0)", String(repeating: Self.sentence, count: $0 % 7 + 1)] })),
      .drawings([try plot(), try plot(), try plot()]),
    ]
    for size in [PaperSize.a4, .letter] {
      let layout = try PaperLayout(document(blocks, size: size))
      for page in layout.pages {
        for case .line(let text, let index, let x, let baseline) in page where text.style.tag != "" {
          #expect(x >= PaperLayout.margin - 0.1 && baseline <= size.height - PaperLayout.margin + 0.1)
          #expect(x + text.lines[index].x + text.width <= size.width - PaperLayout.margin + 1.5)
        }
      }
    }
  }

  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"))
  func theHeadOfATableIsSaidOnEachPage() throws {
    let rows = (0..<150).map { ["jour \($0)", "\($0)"] }
    let pdf = try document([.table(Plot.Table(caption: "Nuits", headers: ["Jour", "Durée"], rows: rows))])
      .pdf()

    let pages = try pages(pdf)

    #expect(pages.count > 2)
    for page in pages { #expect(page.contains("Durée")) }
    let all = pages.joined()
    #expect((0..<150).allSatisfy { all.contains("jour \($0)\n") || all.contains("jour \($0) ") })
  }

  @Test func aRowTallerThanAPageIsToldAllTheSame() throws {
    let tall = String(repeating: Self.sentence, count: 400)
    let table = Plot.Table(
      caption: "", headers: ["Quoi", "Texte"], rows: [["un", tall], ["deux", "court"]])

    #expect(try PaperLayout(document([.table(table)])).pages.count > 3)
  }

  @Test(
    arguments: [
      "مرحبا بكم في بيتي", "שלום עולם", "👩‍👩‍👧‍👦 😀 🇫🇷 family", "日本語の文章", "a\u{0}b\u{7}c\u{202e}d",
      "\u{FFFD}\u{10FFFF}",
      "नमस्ते दुनिया", "e\u{301}\u{301}\u{301}\u{301}", "", "\n\n\n", "\r\nligne\r\nligne",
    ])
  func anyScriptIsDrawnWithoutFalling(_ text: String) throws {
    let pdf = try document(
      [
        .heading(text), .paragraph(text), .quote(text), .list([text]), .small(text),
        .table(Plot.Table(caption: text, headers: [text, "x"], rows: [[text, text]])),
      ], title: text
    ).pdf()

    #expect(pdf.count > 500)
  }

  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"))
  func hebrewIsReadBackAsItWasWritten() throws {
    #expect(try PopplerReading.text(try document([.paragraph("שלום עולם")]).pdf()).contains("שלום"))
  }

  @Test(.enabled(if: PopplerReading.isHere, "poppler-utils is not installed"))
  func theAppendixBeginsOnItsOwnPage() throws {
    let pages = try pages(try document([.paragraph("devant")], appendix: [.paragraph("derrière")]).pdf())

    #expect(pages.count == 2)
    #expect(pages[0].contains("devant") && !pages[0].contains("derrière"))
    #expect(pages[1].contains("derrière"))
  }

  /// The curve on paper is the curve of the page: as many points, the same bands.
  @Test func theCurveHasTheMarksOfThePage() throws {
    let plot = try plot([14, 9, 6, 4])
    let layout = try PaperLayout(document([.drawings([plot])]))

    var dots = 0
    var curves = 0
    for item in layout.pages.flatMap(\.self) {
      if case .dot = item { dots += 1 }
      if case .stroke(let points, _, _) = item, points.count == 4 { curves += 1 }
    }
    #expect(dots == 4)
    #expect(curves == 1)
    #expect(plot.svg.matches(of: #/<circle/#).count == 4)
  }

  /// Nothing of a sheet touches the disk: the room knows no file.
  @Test func noFileIsWritten() throws {
    let room = CareSources.root.appending(path: "Sources/Companion/Rooms/Care/Paper")
    let files = try FileManager.default.contentsOfDirectory(at: room, includingPropertiesForKeys: nil)
    #expect(files.count > 5)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["FileManager", "write(to", "fopen", "cairo_pdf_surface_create(", "temporaryDirectory"] {
        #expect(!text.contains(word), "\(file.lastPathComponent): \(word)")
      }
    }
  }
}
