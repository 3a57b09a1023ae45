import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A whole file in memory, read-only, its pages shared with every process that maps it.
///
/// The file must not be cut short while it is mapped: the builder replaces files whole, never in place.
final class MappedFile: Sendable {
  /// Starts on a page boundary.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// - Throws: `EngineError.noModel` when the file is missing, empty or unreadable.
  init(_ url: URL) throws(EngineError) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noModel }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED
    else { throw .noModel }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  /// Lets go of the pages read so far; they come back from the file where they are wanted.
  func rest() { madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count, MADV_DONTNEED) }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count) }
}

/// Reads the pieces of a file laid out back to back, little-endian, never past the end.
struct Layout {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// - Throws: `EngineError.noModel` when the file does not begin with these bytes.
  mutating func expect(_ magic: String) throws(EngineError) {
    let wanted = Array(magic.utf8)
    let found = try array(of: UInt8.self, count: wanted.count)
    guard found.elementsEqual(wanted) else { throw .noModel }
  }

  mutating func number() throws(EngineError) -> Int { Int(try array(of: UInt32.self, count: 1)[0]) }

  mutating func signed() throws(EngineError) -> Int32 { try array(of: Int32.self, count: 1)[0] }

  mutating func float() throws(EngineError) -> Float { try array(of: Float.self, count: 1)[0] }

  mutating func skip(to offset: Int) { position = offset }

  /// The next `count` values, where they lie.
  /// - Precondition: `T` is trivial; its values are aligned in the file.
  mutating func array<T>(of type: T.Type, count: Int) throws(EngineError) -> UnsafeBufferPointer<T> {
    let size = count.multipliedReportingOverflow(by: MemoryLayout<T>.stride)
    guard count >= 0, !size.overflow, size.partialValue <= bytes.count - position else { throw .noModel }
    let part = UnsafeRawBufferPointer(rebasing: bytes[position..<position + size.partialValue])
    position += size.partialValue
    return part.bindMemory(to: type)
  }

  var isAtEnd: Bool { position == bytes.count }
}
