/// How much work one guess at a passphrase costs (RFC 7914). Stored in clear beside what it protects.
package struct ScryptParameters: Codable, Sendable, Equatable {
  /// The cost N is two to this power; memory is 128 · r · N bytes.
  package var log2N: Int
  package var r: Int
  package var p: Int

  /// N = 2^17, r = 8, p = 1: 128 MB and about half a second.
  package static let standard = ScryptParameters(log2N: 17)

  /// r = 8 and p = 1, the only ones in use here.
  package init(log2N: Int) {
    self.log2N = log2N
    r = 8
    p = 1
  }

  /// Whether these are parameters the house would ever have written: at most 1 GB, so that an altered file
  /// cannot make it ask for more.
  var areSane: Bool { (1...20).contains(log2N) && r == 8 && p == 1 }
}
