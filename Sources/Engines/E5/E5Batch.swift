/// Which waiting texts are computed together, and to which length they are filled up.
///
/// The engine prepares itself anew for every shape it has not just seen (some 3 to 10 ms), so shapes are few:
/// lengths in steps, numbers of texts in powers of two.
enum E5Batch {
  /// Tokens in one run, filling included: about 25 ms of work, the longest that a question waits for a
  /// background run to end. Larger runs bring no more texts a second.
  static let tokens = 256

  /// The length a sequence is filled up to, never above `limit`.
  static func filled(_ length: Int, limit: Int) -> Int {
    let step = length <= 64 ? 8 : length <= 128 ? 16 : 64
    return min(limit, (length + step - 1) / step * step)
  }

  /// Places in `lengths` to run together: the text that waits longest, and those nearest to it in length.
  /// - Precondition: `lengths` is not empty.
  /// - Returns: Ascending by length, so that little is filled up.
  static func choose(from lengths: [Int], limit: Int) -> [Int] {
    let order = lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    let oldest = order.firstIndex(of: 0)!
    // Neighbours in length: shorter ones ride along, longer ones follow while the run stays small.
    var first = oldest
    var last = oldest
    func fits(_ first: Int, _ last: Int) -> Bool {
      (last - first + 1) * filled(lengths[order[last]], limit: limit) <= tokens
    }
    while true {
      if first > 0, fits(first - 1, last) {
        first -= 1
      } else if last + 1 < order.count, fits(first, last + 1) {
        last += 1
      } else {
        break
      }
    }
    var size = 1
    while size * 2 <= last - first + 1 { size *= 2 }
    // The oldest stays in.
    let start = min(max(first, oldest - size + 1), last - size + 1)
    return Array(order[start..<start + size])
  }
}
