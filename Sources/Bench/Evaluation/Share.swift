/// So many of so many, with the interval in which the true share lies 19 times out of 20.
package struct Share: Sendable, Equatable, Encodable {
  package var hits: Int
  package var of: Int

  package init(_ hits: Int, of: Int) {
    self.hits = hits
    self.of = of
  }

  package var value: Double { of == 0 ? 0 : Double(hits) / Double(of) }

  /// Wilson's score interval (Wilson 1927), z = 1.96; good for small numbers and shares near 1, too.
  package var interval: (low: Double, high: Double) {
    guard of > 0 else { return (0, 1) }
    let z = 1.959964
    let n = Double(of)
    let centre = value + z * z / (2 * n)
    let reach = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    let whole = 1 + z * z / n
    return (max(0, (centre - reach) / whole), min(1, (centre + reach) / whole))
  }

  private enum CodingKeys: String, CodingKey { case hits, of, share, low, high }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hits, forKey: .hits)
    try container.encode(of, forKey: .of)
    try container.encode(value, forKey: .share)
    try container.encode(interval.low, forKey: .low)
    try container.encode(interval.high, forKey: .high)
  }
}
