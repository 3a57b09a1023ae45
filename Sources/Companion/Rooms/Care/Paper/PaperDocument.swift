package import Foundation

/// What is to stand on paper. The same document with the same date gives the same bytes on the same machine.
package struct PaperDocument: Sendable {
  package let title: String
  package let language: Language
  /// Stands in the file's properties; nothing on paper hangs on the clock.
  package let date: Date
  package let size: PaperSize
  package let blocks: [PaperBlock]
  /// Begins on a page of its own; empty for none.
  package let appendix: [PaperBlock]

  package init(
    title: String, language: Language, date: Date, size: PaperSize, blocks: [PaperBlock],
    appendix: [PaperBlock] = []
  ) {
    self.title = title
    self.language = language
    self.date = date
    self.size = size
    self.blocks = blocks
    self.appendix = appendix
  }

  /// The document as a PDF, made in memory alone: no file is written, not even for a moment.
  /// - Throws: `PaperError` when memory ran out or no font is to be had.
  package func pdf() throws(PaperError) -> Data {
    let layout = try PaperLayout(self)
    return try PaperPen.draw(layout.pages, of: self)
  }
}

/// Why a sheet could not be made. Holds nothing of what stands on it.
package enum PaperError: Error, Equatable {
  case noFont
  case notDrawn
}
