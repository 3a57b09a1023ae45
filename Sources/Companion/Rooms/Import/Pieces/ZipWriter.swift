import CArchive
package import Foundation
import Glibc

/// Writes a ZIP file entry by entry, without holding any of them. What is not finished is no archive.
package final class ZipWriter {
  package enum Failure: Error { case unwritable }

  private let descriptor: CInt
  private let packing: OpaquePointer

  /// - Parameter url: A new file, for its owner alone; one that stands there is replaced.
  package init(_ url: URL) throws(Failure) {
    let file = open(url.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable }
    guard let packing = fidelio_packing_new(file) else {
      close(file)
      throw .unwritable
    }
    self.packing = packing
    descriptor = file
  }

  deinit {
    fidelio_packing_free(packing)
    close(descriptor)
  }

  /// Begins an entry; its bytes come with `write`.
  /// - Parameter deflated: False for what is packed already.
  package func begin(_ name: String, deflated: Bool = true, at date: Date = Date(timeIntervalSince1970: 0))
    throws(Failure)
  {
    guard fidelio_packing_entry(packing, name, deflated ? 1 : 0, Int64(date.timeIntervalSince1970)) == 1
    else {
      throw .unwritable
    }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    guard fidelio_packing_write(packing, bytes.baseAddress, bytes.count) == 1 else { throw .unwritable }
  }

  /// One entry, whole.
  package func add(_ name: String, _ data: Data, deflated: Bool = true) throws(Failure) {
    try begin(name, deflated: deflated)
    guard data.withUnsafeBytes({ fidelio_packing_write(packing, $0.baseAddress, $0.count) }) == 1 else {
      throw .unwritable
    }
  }

  /// Writes the directory; nothing can be added behind it.
  package func finish() throws(Failure) {
    guard fidelio_packing_finish(packing) == 1 else { throw .unwritable }
  }
}
