/// What a server that calls itself compatible leaves out. Learnt from its refusals, kept while we know it.
struct Dialect: Equatable, Sendable {
  var usageOption = true
  /// `max_completion_tokens` instead of `max_tokens`.
  var newTokenLimit = false
  var sampling = true
  var schemas = true

  /// Learns from a refusal.
  /// - Returns: whether there is something to try differently.
  mutating func learn(from failure: ServerFailure) -> Bool {
    guard failure.code == 400 || failure.code == 422 else { return false }
    let before = self
    if failure.mentions("stream_options") { usageOption = false }
    if failure.mentions("max_completion_tokens") { newTokenLimit = true }
    if failure.mentions("temperature") || failure.mentions("top_p") { sampling = false }
    if failure.mentions("response_format") || failure.mentions("json_schema") { schemas = false }
    return self != before
  }
}
