import Companion

/// A page of messages as the browser gets it: each with its blocks beside it.
struct ShownPage: Encodable {
  private let page: ThreadPage
  private let messages: [ShownMessage]

  init(_ page: ThreadPage) {
    messages = page.messages.map(ShownMessage.init)
    var rest = page
    rest.messages = []
    self.page = rest
  }

  private enum CodingKeys: CodingKey { case messages }

  /// Everything the page says of itself, with the messages as they are shown.
  func encode(to encoder: any Encoder) throws {
    try page.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(messages, forKey: .messages)
  }
}

/// A message with its blocks.
struct ShownMessage: Encodable {
  private let view: MessageView
  private let blocks: [MarkdownNode]

  init(_ view: MessageView) {
    self.view = view
    blocks = Markdown.blocks(view.message.text)
  }

  private enum CodingKeys: CodingKey { case blocks }

  func encode(to encoder: any Encoder) throws {
    try view.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(blocks, forKey: .blocks)
  }
}
