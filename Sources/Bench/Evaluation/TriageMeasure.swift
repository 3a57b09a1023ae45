package import Companion
import Safeguard

/// Shows labelled lines to triage.
package struct TriageMeasure: Sendable {
  let desk: TriageDesk

  package init(desk: TriageDesk) { self.desk = desk }

  /// Texts in work at once, so that the encoder computes several together.
  private static let together = 16

  /// - Parameter progress: Hears how many are done, now and then.
  /// - Returns: In the order of `lines`.
  package func seen(_ lines: [LabelledLine], progress: (Int) -> Void) async -> [SeenLine] {
    var seen: [SeenLine] = []
    for first in stride(from: 0, to: lines.count, by: Self.together) {
      progress(first)
      let some = lines[first..<min(first + Self.together, lines.count)]
      seen += await withTaskGroup(of: (Int, SeenLine).self) { group in
        for (place, line) in zip(some.indices, some) {
          group.addTask {
            let (result, risk) = await desk.measure(line.text)
            return (place, SeenLine(line, level: result.level, label: result.label, risk: risk))
          }
        }
        return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
    return seen
  }
}
