import Foundation

extension ImportTools {
  /// Everything that Fidelio knows, its own export first: a folder is none of the others, and pictures lie beside its
  /// lines.
  package static let standard = ImportTools { url throws(ImportError) in
    do throws(ImportError) {
      return try OwnExportReader(url)
    } catch {
      guard error == .unknownFormat else { throw error }
      return ForeignExport(try ExportReader(url))
    }
  } unseal: { bytes, name throws(ImportError) in
    do throws(ImportError) {
      return try OwnExportReader(bytes)
    } catch {
      guard error == .unknownFormat else { throw error }
      return ForeignExport(try ExportReader(bytes, name: name))
    }
  } parser: { format, former in
    format.parser(after: former)
  }
}

/// An export of another product, as an import reads it.
private struct ForeignExport: ExportEvents {
  private var reader: ExportReader

  init(_ reader: ExportReader) { self.reader = reader }

  var bytesRead: Int64 { reader.bytesRead }
  var bytesTotal: Int64 { reader.bytesTotal }

  mutating func next() throws(ImportError) -> ExportEvent? {
    switch try reader.next() {
    case .file(let name, let format): .file(name: name, format: format)
    case .piece(let data): .piece(data)
    case .damaged(let one): .damaged(one)
    case .leftOut(let one): .leftOut(one)
    case nil: nil
    }
  }
}
