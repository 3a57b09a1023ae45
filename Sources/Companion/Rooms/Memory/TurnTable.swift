import Vault

/// What is known of each indexed turn beside its terms: columns by document number. A removed turn leaves a
/// gap, with nothing of it but the gap.
struct TurnTable: Sendable {
  /// A record's 16 bytes as two words, because an array for each of 100,000 would cost more than the index.
  struct Key: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(_ id: RecordID) {
      high = id.bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
      low = id.bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    var id: RecordID {
      let bytes = [high, low].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
      }
      return RecordID(bytes: bytes)!
    }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let companion = Flags(rawValue: 1)
    static let question = Flags(rawValue: 2)
    static let timeWord = Flags(rawValue: 4)
    static let firstPerson = Flags(rawValue: 8)
    static let gone = Flags(rawValue: 16)
  }

  static let nobody = UInt32.max

  private(set) var keys: [Key] = []
  private(set) var threads: [UInt32] = []
  private(set) var positions: [Int64] = []
  private(set) var days: [Int32] = []
  private(set) var flags: [Flags] = []
  /// The neighbours in the thread, or `nobody`.
  private(set) var previous: [UInt32] = []
  private(set) var next: [UInt32] = []
  /// Turns of one thread on one day.
  private(set) var sessions: [UInt32] = []

  private(set) var threadKeys: [Key] = []
  private var threadNumbers: [Key: UInt32] = [:]
  /// Documents of each thread by position.
  private(set) var order: [[UInt32]] = []
  private var sessionNumbers: [UInt64: UInt32] = [:]
  private(set) var sessionLengths: [Int32] = []
  private var numbers: [Key: UInt32] = [:]

  func number(of id: RecordID) -> UInt32? { numbers[Key(id)] }

  func documents(of thread: RecordID) -> [UInt32] {
    threadNumbers[Key(thread)].map { order[Int($0)] } ?? []
  }

  func threadNumber(_ thread: RecordID) -> UInt32? { threadNumbers[Key(thread)] }

  /// - Precondition: The document is not in the table.
  mutating func append(
    _ key: Key, thread: Key, position: Int64, day: Int32, flags: Flags, length: UInt16
  ) {
    let number = UInt32(keys.count)
    let threadNumber = self.threadNumber(for: thread)
    keys.append(key)
    threads.append(threadNumber)
    positions.append(position)
    days.append(day)
    self.flags.append(flags)
    previous.append(Self.nobody)
    next.append(Self.nobody)
    let session = sessionNumber(threadNumber, day)
    sessions.append(session)
    sessionLengths[Int(session)] += Int32(length)
    numbers[key] = number
    link(number, in: Int(threadNumber), at: position)
  }

  /// A place in the numbering that holds nothing; a snapshot needs it where a turn was removed.
  mutating func appendGap() {
    keys.append(Key(high: 0, low: 0))
    threads.append(Self.nobody)
    positions.append(0)
    days.append(0)
    flags.append(.gone)
    previous.append(Self.nobody)
    next.append(Self.nobody)
    sessions.append(Self.nobody)
  }

  /// - Parameter length: As given when the document was added.
  mutating func remove(_ number: UInt32, length: UInt16) {
    let index = Int(number)
    numbers[keys[index]] = nil
    sessionLengths[Int(sessions[index])] -= Int32(length)
    let (before, after) = (previous[index], next[index])
    if before != Self.nobody { next[Int(before)] = after }
    if after != Self.nobody { previous[Int(after)] = before }
    order[Int(threads[index])].removeAll { $0 == number }
    keys[index] = Key(high: 0, low: 0)
    flags[index] = .gone
    positions[index] = 0
    days[index] = 0
    previous[index] = Self.nobody
    next[index] = Self.nobody
  }

  private mutating func threadNumber(for key: Key) -> UInt32 {
    if let known = threadNumbers[key] { return known }
    let number = UInt32(threadKeys.count)
    threadKeys.append(key)
    order.append([])
    threadNumbers[key] = number
    return number
  }

  private mutating func sessionNumber(_ thread: UInt32, _ day: Int32) -> UInt32 {
    let key = UInt64(thread) << 32 | UInt64(UInt32(bitPattern: day))
    if let known = sessionNumbers[key] { return known }
    let number = UInt32(sessionLengths.count)
    sessionLengths.append(0)
    sessionNumbers[key] = number
    return number
  }

  /// Puts the document between its neighbours; mostly it is the newest of its thread.
  private mutating func link(_ number: UInt32, in thread: Int, at position: Int64) {
    var low = 0
    var high = order[thread].count
    if let last = order[thread].last, positions[Int(last)] < position { low = high }
    while low < high {
      let middle = (low + high) / 2
      if positions[Int(order[thread][middle])] < position { low = middle + 1 } else { high = middle }
    }
    if low > 0 { join(order[thread][low - 1], number) }
    if low < order[thread].count { join(number, order[thread][low]) }
    order[thread].insert(number, at: low)
  }

  private mutating func join(_ first: UInt32, _ second: UInt32) {
    next[Int(first)] = second
    previous[Int(second)] = first
  }
}
