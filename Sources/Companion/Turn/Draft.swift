import Engines
import Foundation
import Safeguard

/// A reply on its way from empty to kept.
struct Draft: Sendable {
  private(set) var message: Message
  /// Everything the guard let through, exactly as it was shown.
  private(set) var text = ""
  private(set) var problem: HouseError?

  init(_ reply: Message) { message = reply }

  mutating func begin(model: String, recalled: [Message.ID], facts: [Fact.ID] = []) {
    message.model = model
    message.recalled = recalled
    message.facts = facts.isEmpty ? nil : facts
  }

  mutating func links(to refs: [CareSource.Ref]) { message.links = refs.isEmpty ? nil : refs }

  /// A crisis card was shown above it.
  mutating func stands(under label: RiskLabel) { message.card = label }

  /// What is appended now is said by the house.
  mutating func appendHouse(_ text: String) {
    append(text)
    message.house = true
  }

  mutating func append(_ sentence: String) { text += sentence }

  mutating func countGuarded() { message.guarded += 1 }

  /// A reply that was asked for again in part has been paid for more than once.
  mutating func take(_ usage: TokenUsage) {
    guard var sum = message.usage else {
      message.usage = usage
      return
    }
    sum.promptTokens += usage.promptTokens
    sum.replyTokens += usage.replyTokens
    message.usage = sum
  }

  mutating func stop(_ reason: Growing.StopReason) {
    message.state = reason == .byPerson ? .stopped : .interrupted
  }

  mutating func fail(_ error: any Error) {
    problem = HouseError(model: error)
    message.state = text.isEmpty ? .failed : .interrupted
  }

  /// Nobody has stopped it, and nothing went wrong.
  var isGrowing: Bool { message.state == .growing }

  /// The message as it stands, still growing.
  var growing: Message {
    var message = message
    message.text = text
    return message
  }

  /// The message as it is kept.
  var kept: Message {
    var message = growing
    if message.state == .growing { message.state = text.isEmpty ? .failed : .whole }
    return message
  }

  /// What to tell the person when something went wrong; `nil` when all went well or they stopped it themselves.
  func sentence(in language: Language) -> String? {
    if let problem { return Words.sentence(for: problem, in: language) }
    switch kept.state {
    case .failed: return Words.sentence(for: .modelFailed, in: language)
    case .interrupted: return Words.interrupted(in: language)
    case .whole, .growing, .stopped: return nil
    }
  }
}

extension HouseError {
  /// The house's name for what an engine could not do.
  init(model error: any Error) {
    self =
      switch error as? EngineError {
      case .noModel: .noModel
      case .unreachable, .timedOut: .modelUnreachable
      case .brokeOff: .modelBrokeOff
      case .refusedKey: .modelRefusedKey
      case .busy: .modelBusy
      case .status, .notAModelServer, .tooLong: .modelFailed
      case nil: HouseError(storage: error)
      }
  }
}
