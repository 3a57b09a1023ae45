import Foundation

/// The forms in which examples are written, one JSON object a line. In each of them it can be told which words are the
/// companion's own: a model learns those alone.
enum KitFormat: String, CaseIterable, Sendable {
  /// `messages` with `role` and `content`; `weight` 1 on what is learnt. OpenAI, LLaMA-Factory, TRL.
  case openAI = "openai"
  /// `conversations` with `from` and `value`; `train` tells what is learnt. Axolotl.
  case shareGPT = "sharegpt"
  /// `text` with ChatML's marks. Unsloth.
  case chatML = "chatml"
  /// `messages`, the reply that was `chosen` and one that was `rejected`. Axolotl, LLaMA-Factory, TRL.
  case dpo

  /// The lines of one example, each with its line feed.
  func lines(of example: KitExample, system: String) throws -> [Data] {
    switch self {
    case .openAI: [try Self.line(OpenAI(example, system: system))]
    case .shareGPT: [try Self.line(ShareGPT(example, system: system))]
    case .chatML: [try Self.line(["text": Self.marked(example, system: system)])]
    case .dpo: try Self.pairs(in: example, system: system).map(Self.line)
    }
  }

  private static func line(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return try encoder.encode(value) + [UInt8(ascii: "\n")]
  }

  private struct Said: Encodable {
    let role: String
    let content: String
    var weight: Int?
  }

  private struct OpenAI: Encodable {
    let messages: [Said]

    init(_ example: KitExample, system: String) {
      messages =
        [Said(role: "system", content: system)]
        + example.exchanges.flatMap {
          [
            Said(role: "user", content: $0.person), Said(role: "assistant", content: $0.reply, weight: 1),
          ]
        }
    }
  }

  private struct ShareGPT: Encodable {
    struct Turn: Encodable {
      let from: String
      let value: String
      let train: Bool
    }

    let conversations: [Turn]

    init(_ example: KitExample, system: String) {
      conversations =
        [Turn(from: "system", value: system, train: false)]
        + example.exchanges.flatMap {
          [
            Turn(from: "human", value: $0.person, train: false),
            Turn(from: "gpt", value: $0.reply, train: true),
          ]
        }
    }
  }

  private struct Pair: Encodable {
    let messages: [Said]
    let chosen: Said
    let rejected: Said
  }

  private static func pairs(in example: KitExample, system: String) -> [Pair] {
    var before = [Said(role: "system", content: system)]
    var pairs: [Pair] = []
    for exchange in example.exchanges {
      before.append(Said(role: "user", content: exchange.person))
      let chosen = Said(role: "assistant", content: exchange.reply)
      for reply in exchange.rejected {
        pairs.append(
          Pair(messages: before, chosen: chosen, rejected: Said(role: "assistant", content: reply)))
      }
      before.append(chosen)
    }
    return pairs
  }

  /// ChatML, with which Qwen and others were trained. Marks that somebody typed are no marks.
  private static func marked(_ example: KitExample, system: String) -> String {
    func turn(_ role: String, _ text: String) -> String {
      let text = text.replacingOccurrences(of: "<|im_", with: "<| im_")
      return "<|im_start|>\(role)\n\(text)<|im_end|>\n"
    }
    return example.exchanges.reduce(turn("system", system)) {
      $0 + turn("user", $1.person) + turn("assistant", $1.reply)
    }
  }
}
