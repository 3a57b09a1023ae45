/// Vectors of turns in 8 bits a number with one scale each, scanned whole for every question: exact, and quicker
/// than any index below some 300,000.
///
/// A turn has one row for the whole of it and, when it is long, one for each piece. Rows lie in blocks, so that growing
/// never copies the rest.
struct VectorTable: Sendable {
  /// One row, as it lies here and on disk.
  struct Row: Sendable, Equatable {
    let scale: Float
    let numbers: [Int8]

    /// - Returns: `nil` for a vector that is empty, not finite, or too long to be reckoned with.
    init?(_ vector: [Float]) {
      var most: Float = 0
      for number in vector {
        guard number.isFinite else { return nil }
        most = max(most, abs(number))
      }
      guard most > 0, most < .greatestFiniteMagnitude / 128 else { return nil }
      scale = most / 127
      numbers = vector.map { Int8(($0 * 127 / most).rounded()) }
    }

    init(scale: Float, numbers: [Int8]) {
      self.scale = scale
      self.numbers = numbers
    }
  }

  private static let blockRows = 1_024

  /// Numbers of a row; 0 as long as there is none.
  private(set) var width = 0
  private var blocks: [[Int8]] = []
  private var scales: [Float] = []
  /// The turn that each row belongs to, or `nobody`.
  private var owners: [UInt32] = []
  /// By document: its first row and how many follow; 0 for none.
  private var firsts: [UInt32] = []
  private var counts: [UInt8] = []
  private var dead = 0
  /// Documents that have rows.
  private(set) var count = 0

  var rowCount: Int { owners.count - dead }

  func holds(_ document: UInt32) -> Bool {
    Int(document) < counts.count && counts[Int(document)] > 0
  }

  /// Rows of a document, the whole turn first.
  func rows(of document: UInt32) -> [Row] {
    guard holds(document) else { return [] }
    let first = Int(firsts[Int(document)])
    return (first..<first + Int(counts[Int(document)])).map { row in
      let start = row % Self.blockRows * width
      return Row(
        scale: scales[row], numbers: Array(blocks[row / Self.blockRows][start..<start + width]))
    }
  }

  /// Takes the place of what the document had. Rows of another width than the first ever given are not taken.
  mutating func set(_ rows: [Row], of document: UInt32) {
    remove(document)
    if width == 0 { width = rows.first?.numbers.count ?? 0 }
    guard !rows.isEmpty, rows.count < 256, rows.allSatisfy({ $0.numbers.count == width }) else { return }
    while counts.count <= Int(document) {
      firsts.append(0)
      counts.append(0)
    }
    firsts[Int(document)] = UInt32(owners.count)
    counts[Int(document)] = UInt8(rows.count)
    count += 1
    for row in rows { append(row, of: document) }
  }

  private mutating func append(_ row: Row, of document: UInt32) {
    if owners.count % Self.blockRows == 0 {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(Self.blockRows * width)
    }
    blocks[blocks.count - 1] += row.numbers
    scales.append(row.scale)
    owners.append(document)
  }

  /// Afterwards nothing of its rows is left but zeros, and soon not even those.
  mutating func remove(_ document: UInt32) {
    guard holds(document) else { return }
    let first = Int(firsts[Int(document)])
    let end = first + Int(counts[Int(document)])
    for row in first..<end {
      let start = row % Self.blockRows * width
      for place in start..<start + width { blocks[row / Self.blockRows][place] = 0 }
      scales[row] = 0
      owners[row] = TurnTable.nobody
    }
    counts[Int(document)] = 0
    dead += end - first
    count -= 1
    if dead > Self.blockRows, dead > owners.count / 4 { close() }
  }

  /// Closes the gaps.
  private mutating func close() {
    let old = self
    (blocks, scales, owners, dead, count) = ([], [], [], 0, 0)
    for document in counts.indices { counts[document] = 0 }
    for document in old.counts.indices where old.counts[document] > 0 {
      set(old.rows(of: UInt32(document)), of: UInt32(document))
    }
  }

  /// The nearness of every row to the question, in the rows' order.
  /// - Returns: Nothing when the question has another width.
  func scan(_ question: Row) -> [Float] {
    guard question.numbers.count == width, width > 0 else { return [] }
    var near = [Float](repeating: 0, count: owners.count)
    question.numbers.withUnsafeBufferPointer { asked in
      for (block, numbers) in blocks.enumerated() {
        let first = block * Self.blockRows
        numbers.withUnsafeBufferPointer { numbers in
          for row in 0..<numbers.count / width {
            let start = numbers.baseAddress! + row * width
            near[first + row] =
              Float(Self.dot(start, asked.baseAddress!, width)) * scales[first + row] * question.scale
          }
        }
      }
    }
    return near
  }

  /// Calls back with each living row: its place, its document, whether it is the whole turn.
  @inline(__always)
  func eachRow(_ body: (_ row: Int, _ document: Int, _ isWhole: Bool) -> Void) {
    for row in owners.indices where owners[row] != TurnTable.nobody {
      body(row, Int(owners[row]), Int(firsts[Int(owners[row])]) == row)
    }
  }

  /// The cosine of two whole turns; 0 where one has no vector.
  func nearness(_ left: UInt32, _ right: UInt32) -> Float {
    guard holds(left), holds(right) else { return 0 }
    let (one, other) = (Int(firsts[Int(left)]), Int(firsts[Int(right)]))
    let product = blocks[one / Self.blockRows].withUnsafeBufferPointer { first in
      blocks[other / Self.blockRows].withUnsafeBufferPointer { second in
        Self.dot(
          first.baseAddress! + one % Self.blockRows * width,
          second.baseAddress! + other % Self.blockRows * width, width)
      }
    }
    return Float(product) * scales[one] * scales[other]
  }

  /// Products of 8 bits meet in 16, two at a time, and are added up in 32: ±127 · ±127 · 2 still fits.
  @inline(__always)
  private static func dot(_ left: UnsafePointer<Int8>, _ right: UnsafePointer<Int8>, _ width: Int) -> Int32 {
    var sum = SIMD16<Int32>.zero
    var place = 0
    let (one, other) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    while place + 32 <= width {
      let a = wide(one, place) &* wide(other, place)
      let b = wide(one, place + 16) &* wide(other, place + 16)
      sum &+= SIMD16<Int32>(truncatingIfNeeded: a &+ b)
      place += 32
    }
    var total = sum.wrappedSum()
    while place < width {
      total &+= Int32(left[place]) * Int32(right[place])
      place += 1
    }
    return total
  }

  @inline(__always)
  private static func wide(_ memory: UnsafeRawPointer, _ offset: Int) -> SIMD16<Int16> {
    SIMD16<Int16>(truncatingIfNeeded: memory.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self))
  }
}
