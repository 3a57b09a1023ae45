import Foundation

/// A conversation of lines with a role each, as files for fine-tuning hold them: no dates, no titles, often no ids.
struct RoleLines: Sendable {
  private(set) var strand = ImportedStrand()
  /// What stood there as a system prompt: an offer (T37).
  private(set) var system: [String] = []

  /// - Parameter isShown: False for an answer that was turned down.
  mutating func add(
    role: String?, text: String?, model: String? = nil, isShown: Bool = true, tally: inout LeftOutTally
  ) {
    let speaker: ImportedMessage.Role
    switch role?.lowercased() {
    case "user", "human", "person", "prompter": speaker = .person
    case "assistant", "gpt", "chatgpt", "bot", "model", "ai", "bing", "bard", "claude", "completion":
      speaker = .companion
    case "system", "developer":
      if let text = text?.saidText { system.append(text) }
      return
    case "tool", "function", "function_call", "observation", "ipython":
      tally.add(.notSaid, role?.lowercased() ?? "")
      return
    default:
      tally.add(.unknown, "role")
      return
    }
    guard let text, text.saidText != nil else {
      tally.add(.empty, "text")
      return
    }
    strand.add(
      ImportedMessage(
        id: "", previous: nil, role: speaker, text: text, model: speaker == .companion ? model : nil),
      isShown: isShown)
  }

  /// Beyond so many prompts the same one may come twice.
  private static let mostTold = 20_000

  /// - Parameter told: System prompts that were given out already, by `StableName`: datasets repeat theirs in each line.
  func imported(id: String?, title: String = "", told: inout Set<String>) -> [Imported] {
    let conversation = strand.conversation(id: id ?? strand.words(), title: title)
    return (conversation.map { [.conversation($0)] } ?? [])
      + system.filter { told.count >= Self.mostTold || told.insert(StableName.of($0)).inserted }
      .map { .instructions(ImportedInstructions(howToSpeak: $0)) }
  }
}
