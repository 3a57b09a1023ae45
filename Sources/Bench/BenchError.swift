/// Why the bench could not measure. Each has a sentence for the person who ran it.
package enum BenchError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The server under measure did not print its address in time, or ended.
  case serverDidNotStart
  case modelServerDidNotStart
  /// The server answered this status where another was due.
  case unexpected(status: Int)
  /// The account did not become searchable in time.
  case notSearchable
  /// A reply did not come to its end in time.
  case replyDidNotEnd
  /// `--only` names no figure of the table.
  case unknownKey
  /// This many event streams of a held reply ended or failed.
  case streamsClosed(Int)
  /// Thrown by the scripted model where it is told to fail.
  case scriptedFailure

  package var description: String {
    switch self {
    case .serverDidNotStart: "The server did not start. Run `fidelio doctor` to see why."
    case .modelServerDidNotStart: "The scripted model server did not start: is loopback free to use?"
    case .unexpected(let status):
      "The server answered with status \(status) where the bench did not expect it."
    case .notSearchable: "The account did not become searchable in time."
    case .replyDidNotEnd: "A reply did not end in time."
    case .unknownKey: "There is no such figure. Leave --only out to see all of them."
    case .streamsClosed(let count): "\(count) event streams did not stay open."
    case .scriptedFailure: "The scripted model failed, as it was told to."
    }
  }
}
