import Synchronization
import Vault

/// The encoder's vectors of the texts read last, so that asking again does not compute them again. In memory,
/// while the account is unlocked; texts are known by their digest alone.
final class VectorShelf: Sendable {
  /// Vectors of 1.5 KB; two long letters.
  static let most = 64

  private struct State {
    var vectors: [[UInt8]: [Float]] = [:]
    /// Digests, oldest first.
    var order: [[UInt8]] = []
  }

  private let state = Mutex(State())

  /// - Returns: One vector for each text, or `nil` when one of them is not there.
  func vectors(of texts: [String]) -> [[Float]]? {
    let digests = texts.map(Self.digest)
    return state.withLock { state in
      let found = digests.compactMap { state.vectors[$0] }
      return found.count == texts.count ? found : nil
    }
  }

  /// - Precondition: One vector for each text.
  func keep(_ vectors: [[Float]], of texts: [String]) {
    let digests = texts.map(Self.digest)
    state.withLock { state in
      for (digest, vector) in zip(digests, vectors) {
        if state.vectors.updateValue(vector, forKey: digest) == nil { state.order.append(digest) }
      }
      while state.order.count > Self.most { state.vectors[state.order.removeFirst()] = nil }
    }
  }

  func clear() { state.withLock { $0 = State() } }

  private static func digest(_ text: String) -> [UInt8] { Digest.sha256(Array(text.utf8)) }
}
