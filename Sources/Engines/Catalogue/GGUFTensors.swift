/// The directory of tensors: names, shapes, types and places, all checked.
struct GGUFTensors {
  /// Numbers in all tensors together.
  private(set) var parameters: UInt64 = 0
  /// Where the last tensor ends, counted from the beginning of the data.
  private(set) var end: UInt64 = 0

  init(_ cursor: inout GGUFCursor, count: UInt64, alignment: UInt64) throws(GGUFError) {
    var seen: Set<String> = []
    for _ in 0..<count {
      let name = try cursor.string(limit: 256)
      guard !name.isEmpty else { throw .malformed }
      guard seen.insert(name).inserted else { throw .duplicate }
      let (elements, row) = try Self.shape(&cursor)
      let type = try cursor.uint32()
      let offset = try cursor.uint64()
      guard GGUFTensorType.mayExist(type), offset.isMultiple(of: alignment) else { throw .malformed }
      let size = try Self.bytes(elements, row: row, type: type)
      let (last, overflow) = offset.addingReportingOverflow(size)
      let (sum, tooMany) = parameters.addingReportingOverflow(elements)
      guard !overflow, !tooMany else { throw .tooLarge }
      end = max(end, last)
      parameters = sum
    }
  }

  /// - Returns: How many numbers in all, and how many in a row.
  private static func shape(_ cursor: inout GGUFCursor) throws(GGUFError) -> (UInt64, UInt64) {
    let dimensions = try cursor.uint32()
    guard (1...4).contains(dimensions) else { throw .malformed }
    var elements: UInt64 = 1
    var row: UInt64 = 1
    for index in 0..<dimensions {
      let length = try cursor.uint64()
      guard length >= 1, length <= UInt64(Int64.max) else { throw .malformed }
      if index == 0 { row = length }
      let (product, overflow) = elements.multipliedReportingOverflow(by: length)
      guard !overflow, product <= UInt64(Int64.max) else { throw .tooLarge }
      elements = product
    }
    return (elements, row)
  }

  /// Bytes of a tensor; 1 for a type newer than our table.
  private static func bytes(_ elements: UInt64, row: UInt64, type: UInt32) throws(GGUFError) -> UInt64 {
    guard let block = GGUFTensorType.block(type) else { return 1 }
    guard row.isMultiple(of: block.elements) else { throw .malformed }
    let (size, overflow) = (elements / block.elements).multipliedReportingOverflow(by: block.bytes)
    guard !overflow else { throw .tooLarge }
    return size
  }
}
