/// A failed attempt before the first word, with what is needed to decide on another.
struct Refusal: Error {
  var error: EngineError
  var failure = ServerFailure()
  var retryAfter: Duration?

  /// 429, 5xx, and a server that is not there: the same question may be answered a moment later.
  var isWorthRepeating: Bool {
    switch error {
    case .busy, .unreachable: true
    case .status(let code): (500...599).contains(code) && code != 501
    default: false
    }
  }

  init(_ error: EngineError) { self.error = error }

  init(failure: ServerFailure, retryAfter: Duration?) {
    error = failure.error
    self.failure = failure
    self.retryAfter = retryAfter
  }
}

extension EngineError {
  /// What a failure on the way means for a reply that had or had not begun.
  static func from(_ error: any Error, begun: Bool) -> any Error {
    switch error {
    case is EngineError, is CancellationError: error
    case OutboundError.timedOut: EngineError.timedOut
    case OutboundError.tooLarge: begun ? EngineError.brokeOff : EngineError.notAModelServer
    case OutboundError.brokeOff: begun ? EngineError.brokeOff : EngineError.unreachable
    default: begun ? EngineError.brokeOff : EngineError.unreachable
    }
  }
}
