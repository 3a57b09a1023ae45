/// Vectors made of hashed words: the same text always gives the same vector, and texts that share words lie
/// near each other. For tests and bench; it knows nothing of meaning.
package struct ScriptedEmbedder: Embedder {
  package let identifier = "scripted-words"
  package let dimension: Int

  /// - Precondition: `dimension` is at least 1.
  package init(dimension: Int = 384) {
    precondition(dimension >= 1)
    self.dimension = dimension
  }

  package func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
    texts.map(vector)
  }

  private func vector(of text: String) -> [Float] {
    var sum = [Float](repeating: 0, count: dimension)
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for word in words.isEmpty ? [""] : words {
      let hash = Self.hash(word.utf8)
      sum[Int(hash % UInt64(dimension))] += hash >> 63 == 0 ? 1 : -1
    }
    let length = sum.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else {
      // Words that cancelled each other out.
      sum[0] = 1
      return sum
    }
    return sum.map { $0 / length }
  }

  /// FNV-1a, 64 bits, with a final mix so that the top bit is as good as the others (MurmurHash3's).
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
