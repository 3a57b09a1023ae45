extension ExportFormat {
  /// Whose JSON this is, by its keys; the order of the questions matters, since later ones ask for less.
  /// - Parameters:
  ///   - text: How it begins, for the few questions that a value answers.
  ///   - file: The name, for files that vendors give no keys of their own.
  init?(_ outline: JSONOutline, text: String, _ file: ExportName) {
    // Its keys may be those of anybody's chats.
    if file.last == "group_chats.json", outline.has("chats") {
      self = .chatGPT
      return
    }
    guard
      let format = Self.byConversation(outline) ?? Self.byCharacter(outline, text)
        ?? Self.byMessages(outline, text) ?? Self.byName(outline, file)
    else { return nil }
    self = format
  }

  private static func byConversation(_ outline: JSONOutline) -> ExportFormat? {
    if outline.has("mapping") {
      return outline.paths.contains { $0.hasSuffix(".message.fragments") } ? .deepSeek : .chatGPT
    }
    if outline.has("chat_messages", "conversations_memory", "project_memories", "prompt_template") {
      return .claude
    }
    if outline.has("chat.history", "history.messages", "chat.messages") { return .openWebUI }
    if outline.has("messagesTree", "messages.messageId", "messages.isCreatedByUser")
      || outline.has("conversationId") && outline.has("messages", "parentMessageId")
    {
      return .libreChat
    }
    if outline.has(
      "histories", "turns.candidates", "candidates.raw_content", "turn_key", "msgs", "src.is_human",
      "character.external_id", "character.participant__name", "character.greeting", "character.definition",
      "info.character")
    {
      return .characterAI
    }
    if outline.has("chunkedPrompt") { return .aiStudio }
    if outline.has("responses.response", "responses") && outline.has("conversation") { return .grok }
    return nil
  }

  private static func byCharacter(_ outline: JSONOutline, _ text: String) -> ExportFormat? {
    if outline.has("first_mes", "data.first_mes", "char_name", "mes_example", "char_greeting", "char_persona")
    {
      return .card
    }
    if outline.has("spec"), text.contains("chara_card") || text.contains("lorebook_v3") { return .card }
    if outline.has("user_name") && outline.has("character_name")
      || outline.has("mes", "data_visible", "messages.msg", "savedsettings", "data.message")
      || outline.has("internal") && outline.has("visible")
    {
      return .sillyTavern
    }
    return nil
  }

  private static func byMessages(_ outline: JSONOutline, _ text: String) -> ExportFormat? {
    if outline.has("safeHtmlItem") || outline.has("header") && outline.has("time", "titleUrl") {
      // Other products of Google have the same form.
      return ["\"Gemini", "\"Bard\"", "gemini.google.com", "Gemini Apps"].contains(where: text.contains)
        ? .gemini : nil
    }
    if outline.has("contentChunks", "messages.contentChunks") { return .leChat }
    if outline.has("payload.messages", "payload.meta.nature", "meta.nature") { return .replika }
    if outline.has("messages.sentAt", "messages.sid") { return .pi }
    if ["", "conversations.", "conversation.", "messages.", "items."].contains(where: { turns in
      outline.has(turns + "from") && outline.has(turns + "value")
    }) {
      return .shareGPT
    }
    if outline.has("kind") && outline.has("version"), text.contains("\"fidelio\"") { return .fidelio }
    if outline.has("messages.role", "messages.content", "input.messages")
      || outline.has("prompt") && outline.has("completion")
    {
      return .openAILines
    }
    if outline.has("conversations.role") && outline.has("conversations.content") { return .shareGPT }
    return nil
  }

  private static func byName(_ outline: JSONOutline, _ file: ExportName) -> ExportFormat? {
    // ChatGPT's thumbs have no other file's keys; its memories have none that are known.
    if outline.has("rating") && outline.has("conversation_id") || file.last == "memory.json" {
      return .chatGPT
    }
    // An account without a conversation is an empty array.
    return file.last == "conversations.json" && outline.isArray && outline.end != nil && outline.paths.isEmpty
      ? .chatGPT : nil
  }
}
