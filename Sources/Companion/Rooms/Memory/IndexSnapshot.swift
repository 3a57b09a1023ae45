/// The index as bytes, so that an unlock need not read every message again.
///
/// Layout, integers as LEB128: `FMI`, version, number of documents; per document a flag byte and, unless it is
/// gone, 16 bytes of id, thread number, position, day and minute (zigzag), a mark of the text, length; then threads'
/// ids; then terms, each with its length, bytes, and postings as gaps and counts. Vectors lie elsewhere. The decoder trusts nothing: random bytes give `Damaged`.
package enum IndexSnapshot {
  package struct Damaged: Error, Equatable, Sendable {}

  static let version: UInt8 = 3
  private static let magic: [UInt8] = Array("FMI".utf8)

  static func encode(_ shelf: RecallShelf) -> [UInt8] {
    var out = ByteWriter()
    out.raw(magic + [version])
    let turns = shelf.turns
    out.number(UInt64(turns.threadKeys.count))
    for key in turns.threadKeys { out.key(key) }
    out.number(UInt64(turns.keys.count))
    for index in turns.keys.indices {
      out.raw([turns.flags[index].subtracting(.passing).rawValue])
      if turns.flags[index].contains(.gone) { continue }
      out.key(turns.keys[index])
      out.number(UInt64(turns.threads[index]))
      out.signed(turns.positions[index])
      out.signed(Int64(turns.days[index]))
      out.signed(Int64(turns.minutes[index]))
      out.number(UInt64(turns.marks[index]))
      out.number(UInt64(shelf.postings.lengths[index]))
    }
    out.number(UInt64(shelf.postings.termCount))
    for term in shelf.postings.terms {
      let list = shelf.postings.postings(of: term) ?? Postings()
      out.number(UInt64(term.utf8.count))
      out.raw(Array(term.utf8))
      out.number(UInt64(list.count))
      var last: UInt32 = 0
      list.each { document, times in
        out.number(UInt64(document - last))
        out.number(UInt64(times))
        last = document
      }
    }
    return out.bytes
  }

  static func decode(_ bytes: [UInt8], fallback: RecallLanguage) throws(Damaged) -> RecallShelf {
    var reader = ByteReader(bytes)
    guard try reader.raw(4).elementsEqual(magic + [version]) else { throw Damaged() }
    var shelf = RecallShelf(fallback: fallback)
    var threads: [TurnTable.Key] = []
    for _ in 0..<(try reader.count(eachAtLeast: 16)) { threads.append(try reader.key()) }
    var lengths: [UInt16] = []
    for _ in 0..<(try reader.count(eachAtLeast: 1)) {
      lengths.append(try turn(&reader, threads: threads, into: &shelf.turns))
    }
    let terms = try terms(&reader, turns: shelf.turns)
    guard reader.isAtEnd else { throw Damaged() }
    let alive = shelf.turns.flags.count { !$0.contains(.gone) }
    shelf.postings = BM25Index(
      terms: terms, lengths: lengths, count: alive, totalLength: lengths.reduce(0) { $0 + Int($1) })
    return shelf
  }

  private static func turn(
    _ reader: inout ByteReader, threads: [TurnTable.Key], into turns: inout TurnTable
  ) throws(Damaged) -> UInt16 {
    let flags = TurnTable.Flags(rawValue: try reader.raw(1).first!)
    if flags.contains(.gone) {
      turns.appendGap()
      return 0
    }
    let key = try reader.key()
    let thread = try reader.number()
    let position = try reader.signed()
    let day = Int32(exactly: try reader.signed())
    let minute = Int32(exactly: try reader.signed())
    let mark = UInt32(exactly: try reader.number())
    let length = UInt16(exactly: try reader.number())
    guard thread < threads.count, let day, let minute, let mark, let length,
      turns.number(of: key.id) == nil
    else {
      throw Damaged()
    }
    turns.append(
      key, thread: threads[Int(thread)], position: position, day: day, minute: minute, mark: mark,
      flags: flags, length: length)
    return length
  }

  private static func terms(
    _ reader: inout ByteReader, turns: TurnTable
  ) throws(Damaged) -> [String: Postings] {
    let count = try reader.count(eachAtLeast: 4)
    var terms: [String: Postings] = [:]
    terms.reserveCapacity(count)
    for _ in 0..<count {
      let term = String(decoding: try reader.raw(try reader.count(eachAtLeast: 1)), as: UTF8.self)
      let held = try reader.count(eachAtLeast: 2)
      var list = Postings()
      var last: UInt64 = 0
      for place in 0..<held {
        let gap = try reader.number()
        guard gap > 0 || place == 0, gap < UInt64(turns.keys.count) else { throw Damaged() }
        last += gap
        guard last < turns.keys.count, !turns.flags[Int(last)].contains(.gone),
          let times = UInt16(exactly: try reader.number())
        else { throw Damaged() }
        list.append(UInt32(last), times)
      }
      guard terms.updateValue(list, forKey: term) == nil else { throw Damaged() }
    }
    return terms
  }
}
