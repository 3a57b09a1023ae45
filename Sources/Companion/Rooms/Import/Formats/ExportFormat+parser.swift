extension ExportFormat {
  /// A new parser of this format, for one file.
  func parser() -> any ExportParser {
    switch self {
    case .chatGPT: ChatGPTParser()
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
