import CPangoCairo

/// The fonts of this machine, for one document.
final class PaperFont {
  let context: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>

  init(_ language: Language) throws(PaperError) {
    guard let map = pango_cairo_font_map_new() else { throw .noFont }
    guard let context = pango_font_map_create_context(map) else {
      g_object_unref(map)
      throw .noFont
    }
    self.map = map
    self.context = context
    pango_context_set_language(context, pango_language_from_string(language.rawValue))
    // What is measured and what is drawn must not hang on a screen.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }
}
