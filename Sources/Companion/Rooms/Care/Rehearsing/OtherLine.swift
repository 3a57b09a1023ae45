/// What the other says without a model: a line of the house for each style, degree and moment, so that a take always comes
/// to its end.
package enum OtherLine {
  private static let (opening, middle, closing) = (0..<2, 2..<8, 8..<10)

  /// - Parameters:
  ///   - exchange: How often the person has spoken in this take, from 1.
  ///   - take: Another take begins with another line.
  ///   - said: What was said in this take: no line comes twice while another is left.
  package static func written(
    _ style: OtherStyle, difficulty: Int, exchange: Int, take: Int, said: Set<String>, _ manner: Manner
  ) -> String {
    let lines = Words.Rehearsed.lines(style)[min(max(difficulty, 1), 3) - 1].map { $0.in(manner) }
    let places = exchange <= 2 ? opening : exchange >= 9 ? closing : middle
    let turned = places.count * 2 - 1
    let start = (exchange + take * turned) % places.count
    let ranked = (0..<places.count).map { lines[places.lowerBound + (start + $0) % places.count] }
    // All were said after going back: the others of this degree, then the first again.
    return ranked.first { !said.contains($0) } ?? lines.first { !said.contains($0) } ?? ranked[0]
  }
}
