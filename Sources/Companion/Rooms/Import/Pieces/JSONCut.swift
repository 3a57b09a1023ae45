/// Which big array of an object is cut into its elements, by format: the keys that lead to it from the
/// outermost object inwards. An outermost array is always cut; an object without any of these is one piece.
enum JSONCut {
  static func arrays(of format: ExportFormat) -> [[String]] {
    switch format {
    case .chatGPT, .deepSeek, .claude, .grok: [["conversations"]]
    case .openWebUI: [["chats"]]
    case .characterAI: [["histories", "histories"], ["histories"], ["turns"]]
    case .pi, .sillyTavern: [["messages"]]
    // One conversation, or one card, an object: what is inside of it belongs together.
    case .libreChat, .shareGPT, .openAILines, .aiStudio, .card, .gemini, .leChat, .replika, .plainText,
      .fidelio:
      []
    }
  }
}
