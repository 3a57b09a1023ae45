import Vault

/// What is known of each indexed turn beside its terms: columns by document number. A removed turn leaves a
/// gap, with nothing of it but the gap.
struct TurnTable: Sendable {
  /// A record's 16 bytes as two words.
  struct Key: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(_ id: RecordID) {
      high = id.high
      low = id.low
    }

    init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    var id: RecordID { RecordID(high: high, low: low) }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let companion = Flags(rawValue: 1)
    static let question = Flags(rawValue: 2)
    static let timeWord = Flags(rawValue: 4)
    static let firstPerson = Flags(rawValue: 8)
    static let gone = Flags(rawValue: 16)
    /// Its vector lies sealed in the file. Of this table alone: a snapshot does not tell it.
    static let sealed = Flags(rawValue: 32)
    /// Nothing in it gives a vector. Of this table alone, too.
    static let mute = Flags(rawValue: 64)
    static let passing: Flags = [.sealed, .mute]
  }

  static let nobody = UInt32.max

  private(set) var keys: [Key] = []
  private(set) var threads: [UInt32] = []
  private(set) var positions: [Int64] = []
  private(set) var days: [Int32] = []
  /// When it was said, in minutes since 1970.
  private(set) var minutes: [Int32] = []
  /// A hash of the text, so that a vector is known to be of what is said there now.
  private(set) var marks: [UInt32] = []
  private(set) var flags: [Flags] = []
  /// The neighbours in the thread, or `nobody`.
  private(set) var previous: [UInt32] = []
  private(set) var next: [UInt32] = []
  /// Turns of one thread with less than `RecallWeights.sessionGap` between one and the next.
  private(set) var sessions: [UInt32] = []

  private(set) var threadKeys: [Key] = []
  private var threadNumbers: [Key: UInt32] = [:]
  /// Documents of each thread by position.
  private(set) var order: [[UInt32]] = []
  private(set) var sessionLengths: [Int32] = []
  private var numbers = KeyPlaces()

  func number(of id: RecordID) -> UInt32? { numbers.number(of: Key(id), in: keys) }

  func documents(of thread: RecordID) -> [UInt32] {
    threadNumbers[Key(thread)].map { order[Int($0)] } ?? []
  }

  func threadNumber(_ thread: RecordID) -> UInt32? { threadNumbers[Key(thread)] }

  /// - Precondition: The document is not in the table.
  mutating func append(
    _ key: Key, thread: Key, position: Int64, day: Int32, minute: Int32, mark: UInt32, flags: Flags,
    length: UInt16
  ) {
    let number = UInt32(keys.count)
    let threadNumber = self.threadNumber(for: thread)
    keys.append(key)
    threads.append(threadNumber)
    positions.append(position)
    days.append(day)
    minutes.append(minute)
    marks.append(mark)
    self.flags.append(flags.subtracting(.passing))
    previous.append(Self.nobody)
    next.append(Self.nobody)
    sessions.append(Self.nobody)
    numbers.insert(number, of: keys)
    link(number, in: Int(threadNumber), at: position)
    let session = session(of: number)
    sessions[Int(number)] = session
    sessionLengths[Int(session)] += Int32(length)
  }

  /// A place in the numbering that holds nothing; a snapshot needs it where a turn was removed.
  mutating func appendGap() {
    keys.append(Key(high: 0, low: 0))
    threads.append(Self.nobody)
    positions.append(0)
    days.append(0)
    minutes.append(0)
    marks.append(0)
    flags.append(.gone)
    previous.append(Self.nobody)
    next.append(Self.nobody)
    sessions.append(Self.nobody)
  }

  /// - Parameter length: As given when the document was added.
  mutating func remove(_ number: UInt32, length: UInt16) {
    let index = Int(number)
    numbers.remove(keys[index], in: keys)
    sessionLengths[Int(sessions[index])] -= Int32(length)
    let (before, after) = (previous[index], next[index])
    if before != Self.nobody { next[Int(before)] = after }
    if after != Self.nobody { previous[Int(after)] = before }
    order[Int(threads[index])].removeAll { $0 == number }
    keys[index] = Key(high: 0, low: 0)
    flags[index] = .gone
    positions[index] = 0
    days[index] = 0
    minutes[index] = 0
    marks[index] = 0
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

  /// The session of a neighbour that is near in time, else a new one.
  private mutating func session(of number: UInt32) -> UInt32 {
    for neighbour in [previous[Int(number)], next[Int(number)]] where neighbour != Self.nobody {
      let apart = Int64(minutes[Int(neighbour)]) - Int64(minutes[Int(number)])
      if abs(apart) < RecallWeights.sessionGap { return sessions[Int(neighbour)] }
    }
    sessionLengths.append(0)
    return UInt32(sessionLengths.count - 1)
  }

  mutating func setSealed(_ number: UInt32, _ isSealed: Bool) {
    if isSealed { flags[Int(number)].insert(.sealed) } else { flags[Int(number)].remove(.sealed) }
  }

  mutating func setMute(_ number: UInt32) { flags[Int(number)].insert(.mute) }

  /// The turn before it in the same session, or `nobody`.
  func before(_ number: UInt32) -> UInt32 { sameSession(previous[Int(number)], number) }

  /// The turn after it in the same session, or `nobody`.
  func after(_ number: UInt32) -> UInt32 { sameSession(next[Int(number)], number) }

  /// The links as bare memory, for loops over all turns. Not to be kept beyond the call they came with.
  struct Links {
    let previous: UnsafeBufferPointer<UInt32>
    let next: UnsafeBufferPointer<UInt32>
    let session: UnsafeBufferPointer<UInt32>

    @inline(__always)
    func before(_ number: UInt32) -> UInt32 { same(previous[Int(number)], number) }

    @inline(__always)
    func after(_ number: UInt32) -> UInt32 { same(next[Int(number)], number) }

    @inline(__always)
    private func same(_ neighbour: UInt32, _ number: UInt32) -> UInt32 {
      neighbour != nobody && session[Int(neighbour)] == session[Int(number)] ? neighbour : nobody
    }
  }

  func withLinks<T>(_ body: (Links) -> T) -> T {
    previous.withUnsafeBufferPointer { previous in
      next.withUnsafeBufferPointer { next in
        sessions.withUnsafeBufferPointer { body(Links(previous: previous, next: next, session: $0)) }
      }
    }
  }

  private func sameSession(_ neighbour: UInt32, _ number: UInt32) -> UInt32 {
    neighbour != Self.nobody && sessions[Int(neighbour)] == sessions[Int(number)] ? neighbour : Self.nobody
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
