import Companion

/// Tells one reader the events of a reply, with the blocks that change.
struct EventTelling {
  private var markdown: GrowingMarkdown

  init(seen: String = "") { markdown = GrowingMarkdown(showing: seen) }

  /// `text` is what every reader understands. `blocks` take the place of the blocks from `from` on.
  private struct Text: Encodable, Sendable {
    let text: String
    let from: Int
    let blocks: [MarkdownNode]

    init(_ text: String, _ change: GrowingMarkdown.Change) {
      self.text = text
      from = change.from
      blocks = change.blocks
    }
  }

  private struct Done: Encodable, Sendable {
    let message: Message
    let blocks: [MarkdownNode]

    /// Without what its card was about: the card came as an event of its own.
    init(_ message: Message) {
      blocks = Markdown.blocks(message.text)
      var message = message
      message.card = nil
      self.message = message
    }
  }

  private struct Sentence: Encodable, Sendable { let sentence: String }

  /// The event as it goes over the wire.
  mutating func wire(_ numbered: NumberedEvent) throws -> String {
    let (name, data) =
      switch numbered.event {
      case .card(let card): ("card", try card.jsonText())
      case .checkIn(let question): ("check-in", try question.jsonText())
      case .notice(let notice): ("notice", try notice.jsonText())
      case .delta(let text): ("delta", try Text(text, markdown.append(text)).jsonText())
      case .replace(let text): ("replace", try Text(text, markdown.replace(text)).jsonText())
      case .done(let message): ("done", try Done(message).jsonText())
      case .error(let sentence): ("error", try Sentence(sentence: sentence).jsonText())
      }
    return ServerSentEvent(id: numbered.id, name: name, data: data).wire
  }
}
