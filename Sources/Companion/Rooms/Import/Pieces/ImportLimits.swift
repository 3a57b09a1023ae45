/// How much of an export is read at all (T27, T29, T30). What a person really has lies far below each; what
/// is made to fill a disk or a memory lies far above.
package struct ImportLimits: Sendable {
  /// Bytes of a plain file, and of all that is unpacked of an archive: the largest export known, ten years of
  /// daily use, has under 1 GB of text; pictures and sounds are never unpacked and do not count.
  package var totalBytes: Int64 = 4_000_000_000
  /// Bytes of one piece: a conversation of 64 MB holds about 40,000 messages with all that vendors note
  /// beside them, and its values still fit into the memory of a small machine.
  package var pieceBytes = 64_000_000
  /// Pieces of one file: a hundred lines a day for a hundred years are 3.7 million.
  package var pieces = 5_000_000
  /// Entries of an archive: 200,000 pictures are far more than an export holds; their directory needs 100 MB.
  package var entries = 200_000
  /// Unpacked bytes for one packed byte of an entry: chats shrink to a tenth, the most repetitive JSON to a
  /// fiftieth, a bomb to a thousandth.
  package var ratio: Int64 = 200
  /// Bytes up to which an entry may have any ratio: it can do no harm.
  package var ratioCountsFrom: Int64 = 1_000_000
  /// Levels of JSON: most exports have under 30; LibreChat nests each message in the one before, two levels a message.
  /// Whatever reads a piece does so without recursion, or has a lower limit of its own.
  package var depth = 8_192
  /// Bytes that are held of one conversation which comes message by message, before what is there of it is given: as
  /// much as one that comes as a whole.
  package static let held = 64_000_000
  /// Unpacked bytes of all archives inside of one: they are held in memory, and real ones, without pictures, have a
  /// tenth of it.
  package var innerBytes: Int64 = 256_000_000
  /// Values of one piece: real pieces have one for 35 bytes; 64 MB of `0,` would need gigabytes once read.
  package var values = 4_000_000
  /// Bytes of a name in an archive: what file systems allow for a path.
  package var nameBytes = 4_096

  package init() {}

  package static let standard = ImportLimits()
}
