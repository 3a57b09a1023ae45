import CPangoCairo
import Safeguard

/// Some text, broken into lines of a width, in any script and direction.
///
/// Not for two threads at once; a document is made by one.
final class PaperText {
  /// One line of it, from the top of the text on, in points.
  struct Line {
    let index: Int32
    let x: Double
    let top: Double
    let baseline: Double
    let bottom: Double
  }

  let layout: OpaquePointer
  let lines: [Line]
  let style: PaperStyle
  /// Of the widest line.
  let width: Double

  /// - Parameter width: In points; `nil` for one line, however long.
  init(_ text: String, _ style: PaperStyle, width: Double?, in context: OpaquePointer) throws(PaperError) {
    guard let layout = pango_layout_new(context) else { throw .notDrawn }
    self.layout = layout
    self.style = style
    let plain = Self.plain(text)
    let font = pango_font_description_new()
    pango_font_description_set_family(font, Self.families)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    // Each paragraph reads in the direction of its own first letters.
    pango_layout_set_auto_dir(layout, 1)
    pango_layout_set_spacing(layout, Int32(style.size * 0.22 * Double(PANGO_SCALE)))
    if let width { pango_layout_set_width(layout, Int32(max(1, width) * Double(PANGO_SCALE))) }
    pango_layout_set_text(layout, plain, Int32(clamping: plain.utf8.count))
    lines = Self.lines(of: layout)
    var extent = PangoRectangle()
    pango_layout_get_extents(layout, nil, &extent)
    self.width = Double(extent.width) / Double(PANGO_SCALE)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  var height: Double { lines.last?.bottom ?? 0 }

  /// DejaVu comes with the house; what it does not hold is taken from whatever the machine has.
  private static let families = "DejaVu Sans"

  /// Line ends as one kind; what cannot be seen or is no character goes, but for the joiners that some scripts and pictures
  /// need and the marks that turn the direction of reading.
  static func plain(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n", "\u{200C}", "\u{200D}", "\u{FE0F}": out.append(scalar)
      case "\r", "\u{2028}", "\u{2029}", "\u{85}": out.append("\n")
      case "\t": out.append(" ")
      case _ where !isDrawn(scalar) || scalar.isUnseen: continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Cairo takes no noncharacter, and ends the whole sheet for one.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    let kind = scalar.properties.generalCategory
    return kind != .control && kind != .unassigned && kind != .privateUse
  }

  private static func lines(of layout: OpaquePointer) -> [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    let unit = Double(PANGO_SCALE)
    var lines: [Line] = []
    repeat {
      var extent = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extent)
      lines.append(
        Line(
          index: Int32(lines.count), x: Double(extent.x) / unit, top: Double(extent.y) / unit,
          baseline: Double(pango_layout_iter_get_baseline(iterator)) / unit,
          bottom: Double(extent.y + extent.height) / unit))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }
}
