import Engines
import Safeguard

/// Reads the model's reply sentence by sentence, has each sentence judged before it is shown, and seals what is
/// written so far every two seconds.
///
/// A sentence that must not be shown ends what the model was saying. It is asked to go on differently, with the
/// reason, and what it says then takes the place of the rest: a model that went wrong is not trusted with a thought it
/// had already begun, and the local engine writes one text at a time. If that is bad again, late or does not come, a
/// sentence of the house stands there (`Progress`).
struct ReplyStream: Sendable {
  /// A crash costs at most what was written since.
  static let sealEvery: Duration = .seconds(2)

  let model: any LanguageModel
  let keep: Keep
  let guarding: ReplyGuard.Context
  let language: Language
  /// Where to begin among the house's wordings.
  let wording: Int
  /// How long to wait for the first sentence of what was asked for again.
  let patience: Duration
  let figures: Figures

  /// Returns when the model ends or somebody stops it; throws `EngineError` when the model fails.
  func read(_ prompt: ChatRequest, into draft: inout Draft, _ job: ReplyJob, _ growing: Growing) async throws
  {
    let listening = Listening(to: model, stops: growing.stops)
    defer { listening.close() }
    listening.ask(prompt)
    var progress = Progress(guarding, wording: wording, figures: figures, isBeside: !draft.text.isEmpty)
    var sealed = ""

    /// Shows pieces until one of them has to be asked for again; what came after it is dropped.
    func show(_ pieces: [Reading.Piece], mayAsk: Bool) {
      for piece in pieces where !progress.isOver {
        guard let reason = progress.take(piece, mayAsk: mayAsk, into: &draft, growing) else { continue }
        listening.ask(
          prompt.again(after: draft.text, because: reason, guarding, in: language), patience: patience)
        return
      }
    }

    for await heard in listening.steps where listening.counts(heard) {
      switch heard.step {
      case .said(.delta(let text)): show(progress.read(text), mayAsk: true)
      case .said(.usage(let usage)): draft.take(usage)
      case .said(.finished): break
      case .ended:
        let round = listening.round
        show(progress.readToEnd(), mayAsk: true)
        if listening.round == round {
          progress.giveUpWaiting(into: &draft, growing)
          return
        }
      case .failed(let error):
        show(progress.readToEnd(), mayAsk: false)
        guard progress.giveUpWaiting(into: &draft, growing) else { throw error }
        return
      case .late:
        if progress.giveUpWaiting(into: &draft, growing) { return }
      case .stopped(let reason):
        // What the guard still held back was said: it is judged and shown.
        show(progress.readToEnd(), mayAsk: false)
        draft.stop(reason)
        return
      case .time where draft.text != sealed:
        await keep.soFar(draft, job)
        sealed = draft.text
      case .time: break
      }
      if progress.isOver { return }
    }
    show(progress.readToEnd(), mayAsk: false)
    if Task.isCancelled { draft.stop(.byHouse) }
  }
}
