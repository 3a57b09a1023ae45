import Foundation

extension ImportTools {
  /// Fidelio's own export.
  package static let standard = ImportTools { url throws(ImportError) in
    try OwnExportReader(url)
  } unseal: { bytes throws(ImportError) in
    try OwnExportReader(bytes)
  } parser: { _ in
    FidelioParser()
  }
}
