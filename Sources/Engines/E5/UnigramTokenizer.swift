package import Foundation

/// Cuts text into the pieces that multilingual E5 was trained on and gives their ids: SentencePiece's unigram
/// model with its normalisation `nmt_nfkc`, from the file that `engine/build_encoders.py` writes.
///
/// Special tokens are never read out of text: a typed "<s>" is three characters like any others.
package final class UnigramTokenizer: Sendable {
  /// Ids that frame a sequence or fill it up.
  package let begin, end, pad, unknown: Int32
  /// How many ids there are.
  package let count: Int

  private let file: MappedFile
  let normalizer: TextNormalizer
  private nonisolated(unsafe) let scores: UnsafeBufferPointer<Float>
  private nonisolated(unsafe) let firstChild: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let pieces: UnsafeBufferPointer<Int32>
  private nonisolated(unsafe) let labels: UnsafeBufferPointer<UInt8>
  private let unknownScore: Float

  /// Maps `tokenizer.bin` and checks every number in it that is used as an index.
  /// - Throws: `EngineError.noModel` for a file that is missing, cut short, or not one of these.
  package init(_ url: URL) throws(EngineError) {
    let file = try MappedFile(url)
    var layout = Layout(file.bytes)
    try layout.expect("FIDELTOK")
    guard try layout.number() == 1 else { throw .noModel }
    count = try layout.number()
    let nodes = try layout.number()
    let mapped = try layout.number()
    let replacements = try layout.number()
    let pairs = try layout.number()
    begin = try layout.signed()
    pad = try layout.signed()
    end = try layout.signed()
    unknown = try layout.signed()
    unknownScore = try layout.float()
    layout.skip(to: 64)
    scores = try layout.array(of: Float.self, count: count)
    firstChild = try layout.array(of: UInt32.self, count: nodes + 1)
    pieces = try layout.array(of: Int32.self, count: nodes)
    normalizer = try TextNormalizer(
      points: layout.array(of: UInt32.self, count: mapped),
      starts: layout.array(of: UInt32.self, count: mapped + 1),
      replacements: layout.array(of: UInt32.self, count: replacements),
      pairs: layout.array(of: UInt32.self, count: pairs * 3))
    labels = try layout.array(of: UInt8.self, count: nodes)
    self.file = file

    let ids = Int32(clamping: count)
    guard layout.isAtEnd, nodes > 0, [begin, end, pad, unknown].allSatisfy({ (0..<ids).contains($0) }),
      pieces.allSatisfy({ $0 < ids }), isTree
    else { throw .noModel }
    rest()
  }

  /// Lets go of the pages read so far; they come back from the file where they are wanted.
  func rest() { file.rest() }

  /// Children lie behind their parents, in order, inside the file: no walk leaves it or goes in circles.
  private var isTree: Bool {
    var last = UInt32(1)
    for (node, first) in firstChild.enumerated() {
      guard first >= last, first > UInt32(clamping: node) || node == labels.count, first <= labels.count
      else { return false }
      last = first
    }
    return true
  }

  /// The ids of `text`, without begin and end; none for a text of spaces. At most `limit`, the first ones.
  package func ids(for text: String, limit: Int = .max) -> [Int32] {
    let bytes = normalizer.normalise(text)
    let best = bestPaths(through: bytes)

    // Back along the best path; neighbouring unknown characters become one unknown token.
    var ids: [Int32] = []
    var position = bytes.count
    while position > 0 {
      let step = best[position]
      if step.id != unknown || ids.last != unknown { ids.append(step.id) }
      position = Int(step.start)
    }
    ids.reverse()
    return ids.count > limit ? Array(ids.prefix(limit)) : ids
  }

  /// The last piece of the best way to cut the text up to some byte.
  private struct Step {
    var score: Float
    var start: Int32
    var id: Int32
  }

  /// Viterbi: for every byte position the highest sum of scores that reaches it; -1 as start where none does.
  private func bestPaths(through bytes: [UInt8]) -> [Step] {
    var best = [Step](repeating: Step(score: 0, start: -1, id: unknown), count: bytes.count + 1)
    best[0].start = 0
    bytes.withUnsafeBufferPointer { bytes in
      best.withUnsafeMutableBufferPointer { best in
        var start = 0
        while start < bytes.count {
          let reached = best[start].score
          let length = TextNormalizer.length(leadByte: bytes[start])
          var hasOneCharacter = false
          var node = 0
          var position = start
          while position < bytes.count, let next = child(of: node, bytes[position]) {
            node = next
            position += 1
            let id = pieces[node]
            guard id >= 0 else { continue }
            let score = reached + scores[Int(id)]
            if best[position].start < 0 || score > best[position].score {
              best[position] = Step(score: score, start: Int32(start), id: id)
            }
            if position == start + length { hasOneCharacter = true }
          }
          if !hasOneCharacter {
            let score = reached + unknownScore
            let after = start + length
            if best[after].start < 0 || score > best[after].score {
              best[after] = Step(score: score, start: Int32(start), id: unknown)
            }
          }
          start += length
        }
      }
    }
    return best
  }

  /// The child that continues a node with `byte`; children are few and sorted.
  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var low = Int(firstChild[node])
    var high = Int(firstChild[node + 1])
    while low < high {
      let middle = (low + high) / 2
      let label = labels[middle]
      if label == byte { return middle }
      if label < byte { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
