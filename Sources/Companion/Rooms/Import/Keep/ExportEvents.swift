package import Foundation
package import Store

/// A file of an export as it is read: its pieces, one after another, in constant memory.
///
/// A seam, because it crosses the boundary to files of strangers: ZIP and its like on one side, Fidelio's own export
/// on the other.
package protocol ExportEvents {
  /// - Returns: `nil` at the end.
  mutating func next() throws(ImportError) -> ExportEvent?
  /// Of `bytesTotal`, as the file lies on disk.
  var bytesRead: Int64 { get }
  var bytesTotal: Int64 { get }
}

package enum ExportEvent: Sendable, Equatable {
  /// What comes next is from this file of the export.
  case file(name: String, format: ExportFormat)
  /// What the format's parser reads at once.
  case piece(Data)
  case damaged(LeftOut)
  case leftOut(LeftOut)
}

/// What an import reads with.
package struct ImportTools: Sendable {
  package let open: @Sendable (URL) throws(ImportError) -> any ExportEvents
  /// The same for bytes that lie sealed.
  package let unseal: @Sendable (SealedBytes, _ name: String) throws(ImportError) -> any ExportEvents
  /// A parser for one file; given that of the file before it, it begins with what that one learnt.
  package let parser: @Sendable (ExportFormat, _ former: (any ExportParser)?) -> any ExportParser

  package init(
    open: @escaping @Sendable (URL) throws(ImportError) -> any ExportEvents,
    unseal: @escaping @Sendable (SealedBytes, _ name: String) throws(ImportError) -> any ExportEvents,
    parser: @escaping @Sendable (ExportFormat, _ former: (any ExportParser)?) -> any ExportParser
  ) {
    self.open = open
    self.unseal = unseal
    self.parser = parser
  }
}
