import Foundation

/// The summary as it is handed over: what was ticked, one page of it, the rest behind.
struct SummarySheet {
  private(set) var pieces: [SummaryPiece]
  let title: String
  /// Where it comes from, and what it is not (CARE §8).
  let source: String
  let language: Language
  private let size: PaperSize

  /// What goes behind first where the first page is too small for all of it.
  private static let yields: [SummaryPart] = [.formulation, .practice, .traps, .scores, .sleep]

  /// - Throws: `PaperError` where no font is to be had.
  init(_ pieces: [SummaryPiece], today: Int, language: Language, country: String?) throws(PaperError) {
    self.pieces = pieces.filter { $0.isTicked && !$0.isEmpty }
    self.language = language
    size = .used(in: country)
    title = Words.Summing.heading(Words.Daily.day(today, in: language)).in(language)
    source = Words.Summing.source.in(language)
    for part in Self.yields where try !fits() { move(part) }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The first page, with the line that says where it comes from.
  var page: [PaperBlock] { pieces.flatMap(\.blocks) + [.small(source)] }

  var appendix: [PaperBlock] {
    let behind = pieces.flatMap(\.appendix)
    return behind.isEmpty ? [] : behind + [.small(source)]
  }

  func paper(date: Date) -> PaperDocument {
    PaperDocument(
      title: title, language: language, date: date, size: size, blocks: page, appendix: appendix)
  }

  private func fits() throws(PaperError) -> Bool {
    let document = PaperDocument(
      title: title, language: language, date: Date(timeIntervalSince1970: 0), size: size, blocks: page)
    return try PaperLayout(document).pages.count <= 1
  }

  private mutating func move(_ part: SummaryPart) {
    guard let index = pieces.firstIndex(where: { $0.part == part }) else { return }
    let piece = pieces[index]
    guard let heading = piece.blocks.first else { return }
    // What stands behind in full needs its shorter form no more.
    if piece.appendix.isEmpty { pieces[index].appendix = piece.blocks }
    if part == .scores {
      let curves = piece.blocks.filter { if case .drawings = $0 { true } else { false } }
      if !piece.appendix.isEmpty { pieces[index].appendix += curves }
    }
    if part == .formulation, !piece.appendix.isEmpty {
      let drawn = piece.blocks.filter { if case .card = $0 { true } else { false } }
      pieces[index].appendix.insert(contentsOf: drawn, at: 1)
    }
    if part == .practice, !piece.appendix.isEmpty {
      let counts = piece.blocks.dropFirst().prefix { if case .list = $0 { true } else { false } }
      pieces[index].appendix.insert(contentsOf: counts, at: 1)
    }
    pieces[index].blocks = [heading, .small(Words.Summing.inAppendix.in(language))]
  }
}
