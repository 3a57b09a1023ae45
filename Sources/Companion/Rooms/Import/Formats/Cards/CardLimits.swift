/// How much of a card's file is opened (T28). Whatever is larger is `ImportError.tooLarge`.
enum CardLimits {
  /// JSON of one card, in bytes. The largest lorebooks in use have about 3 MB.
  static let jsonBytes = 16 << 20
  /// Values in it: ten thousand entries of a lorebook with forty fields each.
  static let jsonValues = 500_000
  /// Levels of it: cards in use have under 20.
  static let depth = 512
  /// Chunks of a PNG: a picture of 64 MB in the usual pieces of 8 KB has as many.
  static let chunks = 10_000
  /// Texts of a PNG that are cards. Two are usual, `chara` and `ccv3`.
  static let cardTexts = 8
  /// Files of a CHARX. The largest in use hold some hundred pictures.
  static let entries = 5_000
  /// All files of a CHARX, unpacked, in bytes: as much as one piece of an import may have.
  static let unpackedBytes = 64 << 20
  /// Unpacked to packed: deflate makes 1032 to 1 of nothing but zeros, text comes to 20 to 1.
  static let ratio = 100
  /// Below this size, in bytes, the ratio does not count: a small picture of one colour is no bomb.
  static let smallBytes = 1 << 20

  /// The same, for reading the directory of a CHARX.
  static var archive: ImportLimits {
    var limits = ImportLimits()
    limits.entries = entries
    limits.ratio = Int64(ratio)
    limits.ratioCountsFrom = Int64(smallBytes)
    return limits
  }
}
