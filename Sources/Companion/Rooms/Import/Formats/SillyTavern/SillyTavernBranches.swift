/// The ways that a conversation went, from its first message to each end. Believes no link: circles end.
struct SillyTavernBranches: Sendable {
  /// More ends than this are cut: SillyTavern keeps each as a file with all that came before it.
  static let mostWays = 200

  /// The shown one first.
  private(set) var ways: [[ImportedMessage]] = []
  private(set) var leftOut = 0
  private var siblings: [String: [ImportedMessage]] = [:]

  init(_ conversation: ImportedConversation) {
    let messages = conversation.messages
    let byID = Dictionary(messages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for message in messages { siblings[message.previous ?? "", default: []].append(message) }
    let followed = Set(messages.compactMap(\.previous))
    let leaf = conversation.leaf ?? messages.last?.id
    var covered: Set<String> = []
    for end in [leaf].compactMap({ $0 }) + messages.map(\.id).filter({ !followed.contains($0) }) {
      guard !covered.contains(end) else { continue }
      guard ways.count < Self.mostWays else {
        leftOut += 1
        continue
      }
      var way: [ImportedMessage] = []
      var seen: Set<String> = []
      var at: String? = end
      while let id = at, let message = byID[id], seen.insert(id).inserted {
        way.append(message)
        at = message.previous
      }
      guard !way.isEmpty else { continue }
      ways.append(way.reversed())
      for message in way {
        covered.insert(message.id)
        for other in beside(message) where !followed.contains(other.id) { covered.insert(other.id) }
      }
    }
  }

  /// A reply with those that stand beside it, in their order; a person's message stands alone.
  func beside(_ message: ImportedMessage) -> [ImportedMessage] {
    guard message.role == .companion else { return [message] }
    return (siblings[message.previous ?? ""] ?? []).filter { $0.role == .companion }
  }
}
