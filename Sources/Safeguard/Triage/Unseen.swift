extension Unicode.Scalar {
  /// Whether it changes a text without being seen in it: controls, directions, zero-width characters, fillers and
  /// tags, in which words can be hidden from the eye or shown in another order than they stand (T38). The one list of
  /// the house. Tab and line feed are not in it, nor is the selector that gives emoji their colours.
  ///
  /// Source: Unicode 16, the properties `Default_Ignorable_Code_Point` and `Bidi_Control`, and the control characters.
  package var isUnseen: Bool {
    switch value {
    case 0x09, 0x0a: false
    case 0...0x1f, 0x7f...0x9f: true
    // Soft hyphen, combining joiner, Arabic mark, fillers, Mongolian separators.
    case 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b...0x180f, 0x3164, 0xffa0: true
    // Zero-width, directional marks, embeddings, isolates, invisible operators.
    case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f: true
    // Byte order mark, annotations, text variation selectors, shorthand and musical controls.
    case 0xfeff, 0xfff0...0xfffb, 0xfe00...0xfe0e, 0x1bca0...0x1bca3, 0x1d173...0x1d17a: true
    // Tags and supplementary variation selectors: whole words hide in them.
    case 0xe0000...0xe0fff: true
    default: false
    }
  }
}
