import Foundation

/// The index itself, a value: postings, table and vectors side by side. The search over them is in `+search`.
struct RecallShelf: Sendable {
  var postings = BM25Index()
  var turns = TurnTable()
  var vectors = VectorTable()
  /// By document: the length of its vector with half of its neighbours; 0 where it must be computed anew.
  var blends: [Float] = []
  /// What a text is read with, and the places of its terms.
  private(set) var words = TermBook()
  private var terms: [UInt32] = []
  /// Taken when a text's small words do not tell its language.
  let fallback: RecallLanguage

  init(fallback: RecallLanguage) { self.fallback = fallback }

  /// Takes a turn in; one that says what stands here already changes nothing, and keeps its vector.
  mutating func add(_ document: RecallDocument) {
    let mark = Self.mark(document.text)
    if let known = turns.number(of: document.id) {
      if turns.marks[Int(known)] == mark, turns.positions[Int(known)] == document.position { return }
      remove([known])
    }
    words.read(document.text)
    words.terms(in: words.language ?? fallback, of: &postings, into: &terms)
    let number = postings.append(&terms)
    turns.append(
      .init(document.id), thread: .init(document.thread), position: document.position,
      day: document.day.number, minute: document.minute, mark: mark, flags: flags(document),
      length: postings.lengths[Int(number)])
    forgetBlends(around: number)
  }

  mutating func remove(_ documents: Set<UInt32>) {
    for document in documents {
      forgetBlends(around: document)
      vectors.remove(document)
      turns.remove(document, length: postings.lengths[Int(document)])
    }
    postings.remove(documents)
    words.forget()
  }

  /// FNV-1a, 32 bits: tells texts apart, and nothing of what they say.
  static func mark(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { bytes in
      var mark: UInt32 = 0x811C_9DC5
      for byte in bytes { mark = (mark ^ UInt32(byte)) &* 0x0100_0193 }
      return mark
    }
  }

  /// - Precondition: `words` has read its text.
  private func flags(_ document: RecallDocument) -> TurnTable.Flags {
    var flags: TurnTable.Flags = document.speaker == .companion ? .companion : []
    if document.text.utf8.last(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: "?") {
      flags.insert(.question)
    }
    if words.kinds.contains(.ofTime) { flags.insert(.timeWord) }
    if words.kinds.contains(.firstPerson) { flags.insert(.firstPerson) }
    return flags
  }

  // MARK: Vectors

  /// - Parameter mark: Of the text that the rows were made of; nothing happens when another stands there now.
  /// - Returns: Whether they were taken.
  @discardableResult
  mutating func setVectors(_ rows: [VectorTable.Row], of document: UInt32, mark: UInt32) -> Bool {
    guard turns.marks[Int(document)] == mark, !turns.flags[Int(document)].contains(.gone) else {
      return false
    }
    vectors.set(rows, of: document)
    forgetBlends(around: document)
    return vectors.holds(document)
  }

  private mutating func forgetBlends(around document: UInt32) {
    for number in [document, turns.previous[Int(document)], turns.next[Int(document)]]
    where number != TurnTable.nobody && Int(number) < blends.count { blends[Int(number)] = 0 }
  }

  /// ‖v + ½ previous + ½ next‖ of every turn that has a vector.
  mutating func mendBlends() {
    while blends.count < turns.keys.count { blends.append(0) }
    for index in blends.indices where blends[index] == 0 && vectors.holds(UInt32(index)) {
      let document = UInt32(index)
      let (before, after) = (turns.before(document), turns.after(document))
      let (hasBefore, hasAfter) = (vectors.holds(before), vectors.holds(after))
      var square: Float = 1
      if hasBefore { square += 0.25 + vectors.nearness(document, before) }
      if hasAfter { square += 0.25 + vectors.nearness(document, after) }
      if hasBefore, hasAfter { square += 0.5 * vectors.nearness(before, after) }
      blends[index] = max(square, 0.01).squareRoot()
    }
  }
}
