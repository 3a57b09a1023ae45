extension ExportFormat {
  /// A new parser of this format, for one file.
  /// - Parameter former: The one of the file before it in the same export: what it learnt of other files' conversations
  ///   goes along, as ChatGPT's thumbs lie in a file of their own.
  func parser(after former: (any ExportParser)? = nil) -> any ExportParser {
    switch self {
    case .chatGPT: ChatGPTParser(after: former as? ChatGPTParser)
    case .claude: ClaudeParser()
    case .characterAI: CharacterAIParser()
    case .sillyTavern: SillyTavernParser()
    case .card: CardParser()
    case .replika: ReplikaParser()
    case .openWebUI: OpenWebUIParser()
    case .libreChat: LibreChatParser()
    case .gemini: GeminiParser()
    case .aiStudio: AIStudioParser()
    case .grok: GrokParser()
    case .leChat: LeChatParser()
    case .pi: PiParser()
    case .deepSeek: DeepSeekParser()
    case .shareGPT: ShareGPTParser()
    case .openAILines: OpenAILinesParser()
    case .plainText: PlainTextParser()
    case .fidelio: FidelioParser()
    }
  }
}
