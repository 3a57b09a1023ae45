/// One file of an export: the file itself, or an entry of an archive.
struct ImportFile {
  let name: String
  let source: ImportSource
  /// `nil` for a file as it lies on the disk.
  var entry: ZipEntry?
  /// What is known of a file on the disk already.
  var recognised: Recognised?
  /// Bytes as they lie on the disk.
  var bytes: Int64 { entry?.packedBytes ?? source.length }

  var isPicture: Bool { ExportName(name).type == "png" }

  func stream() throws(ImportError) -> ExportStream {
    if let entry { return try ExportStream(entry, of: source) }
    return ExportStream(source)
  }
}
