import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The embedding of every token, 8 bits a number under one scale per token, in a file of some 97 MB.
///
/// Rows are read when they are wanted and not mapped: the system keeps the pages, for all processes and both
/// encoders, and none of them counts as memory of the house. A read takes about a microsecond.
final class WordTable: Sendable {
  /// Floats per row.
  let width: Int
  /// Rows.
  let count: Int
  private let descriptor: Int32
  private static let head = 64
  private var record: Int { 4 + width }

  /// - Throws: `EngineError.noModel` for a file that is missing, cut short, or not one of these.
  init(_ url: URL) throws(EngineError) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noModel }
    do throws(EngineError) {
      var bytes = [UInt8](repeating: 0, count: Self.head)
      guard pread(descriptor, &bytes, Self.head, 0) == Self.head else { throw .noModel }
      (count, width) = try Self.numbers(in: bytes)
      var status = stat()
      guard (1...4096).contains(width), count > 0, fstat(descriptor, &status) == 0,
        Int(status.st_size) == Self.head + count * (4 + width)
      else { throw .noModel }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Rows and floats per row, as the head tells them.
  private static func numbers(in head: [UInt8]) throws(EngineError) -> (count: Int, width: Int) {
    try head.withUnsafeBufferPointer { bytes throws(EngineError) in
      var layout = Layout(UnsafeRawBufferPointer(bytes))
      try layout.expect("FIDELTAB")
      guard try layout.number() == 1 else { throw .noModel }
      let count = try layout.number()
      return (count, try layout.number())
    }
  }

  /// Writes the embeddings of `ids` one after another.
  /// - Precondition: `target` holds `ids.count` times `width` floats.
  /// - Throws: `EngineError.noModel` when the file gives less than it promised.
  func read(_ ids: [Int32], into target: UnsafeMutableBufferPointer<Float>) throws(EngineError) {
    precondition(target.count >= ids.count * width)
    let record = record
    let isRead = withUnsafeTemporaryAllocation(byteCount: record, alignment: 4) { buffer in
      for (index, id) in ids.enumerated() {
        guard id >= 0, id < count,
          pread(descriptor, buffer.baseAddress!, record, off_t(Self.head + Int(id) * record)) == record
        else { return false }
        let scale = buffer.load(as: Float.self)
        let row = buffer.baseAddress!.advanced(by: 4).assumingMemoryBound(to: Int8.self)
        for column in 0..<width { target[index * width + column] = scale * Float(row[column]) }
      }
      return true
    }
    guard isRead else { throw .noModel }
  }
}
