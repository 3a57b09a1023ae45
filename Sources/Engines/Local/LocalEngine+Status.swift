extension LocalEngine {
  /// Where the engine stands, for a screen and for `doctor`.
  package enum Status: Sendable, Equatable {
    /// Not run, or ended with the house.
    case stopped
    case starting
    case ready(modelName: String)
    /// It waits: until the file changes, or until somebody asks for a reply.
    case failed(Reason)
  }

  package enum Reason: String, Sendable, Equatable, Codable {
    /// No file at the place where the model should lie, or nobody may read it.
    case modelMissing
    /// The file is no model, is cut short, or the engine will not load it.
    case modelDamaged
    /// Neither a `llama-server` nor a private Python environment.
    case noEngine
    /// The child ended again and again.
    case keepsDying

    var error: EngineError {
      switch self {
      case .modelMissing, .modelDamaged: .noModel
      case .noEngine, .keepsDying: .unreachable
      }
    }
  }
}
