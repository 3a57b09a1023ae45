import CPangoCairo
import Foundation

/// Draws pages as a PDF into memory.
enum PaperPen {
  /// What cairo hands over, piece by piece.
  private final class Sink { var bytes = Data() }

  static func draw(_ pages: [[PaperItem]], of document: PaperDocument) throws(PaperError) -> Data {
    let sink = Sink()
    let held = Unmanaged.passRetained(sink)
    defer { held.release() }
    let surface = cairo_pdf_surface_create_for_stream(
      { context, bytes, count in
        guard let context, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().bytes.append(bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, held.toOpaque(), document.size.width, document.size.height)
    defer { cairo_surface_destroy(surface) }
    describe(document, on: surface)
    let pen = cairo_create(surface)
    defer { cairo_destroy(pen) }
    cairo_tag_begin(pen, "Document", nil)
    for page in pages {
      for item in page { draw(item, with: pen) }
      cairo_show_page(pen)
    }
    cairo_tag_end(pen, "Document")
    guard cairo_status(pen) == CAIRO_STATUS_SUCCESS else { throw .notDrawn }
    cairo_surface_finish(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw .notDrawn }
    return PaperLanguage.named(document.language, in: sink.bytes)
  }

  private static func describe(_ document: PaperDocument, on surface: OpaquePointer?) {
    // A plain cross-reference table, also with a newer cairo; tagged text is part of 1.4 already.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    let date = document.date.ISO8601Format()
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, PaperText.plain(document.title))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Fidelio")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date)
  }

  private static func draw(_ item: PaperItem, with pen: OpaquePointer?) {
    switch item {
    case .open(let tag): if !tag.isEmpty { cairo_tag_begin(pen, tag, nil) }
    case .close(let tag): if !tag.isEmpty { cairo_tag_end(pen, tag) }
    case .line(let text, let index, let x, let baseline):
      guard let line = pango_layout_get_line_readonly(text.layout, Int32(index)) else { return }
      ink(text.style.grey, pen)
      cairo_move_to(pen, x + text.lines[index].x, baseline)
      pango_cairo_show_layout_line(pen, line)
    case .stroke(let points, let width, let grey):
      guard let first = points.first else { return }
      ink(grey, pen)
      cairo_set_line_width(pen, width)
      cairo_set_line_join(pen, CAIRO_LINE_JOIN_ROUND)
      cairo_move_to(pen, first.x, first.y)
      for point in points.dropFirst() { cairo_line_to(pen, point.x, point.y) }
      cairo_stroke(pen)
    case .fill(let x, let y, let width, let height, let grey):
      ink(grey, pen)
      cairo_rectangle(pen, x, y, width, height)
      cairo_fill(pen)
    case .frame(let x, let y, let width, let height, let grey):
      ink(grey, pen)
      cairo_set_line_width(pen, 0.4)
      cairo_rectangle(pen, x, y, width, height)
      cairo_stroke(pen)
    case .dot(let x, let y, let radius, let grey):
      ink(grey, pen)
      cairo_new_sub_path(pen)
      cairo_arc(pen, x, y, radius, 0, 2 * Double.pi)
      cairo_fill(pen)
    }
  }

  private static func ink(_ grey: Double, _ pen: OpaquePointer?) {
    cairo_set_source_rgb(pen, grey, grey, grey)
  }
}
