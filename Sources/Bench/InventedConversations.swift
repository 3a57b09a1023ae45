import Foundation

/// Invented conversations in the form of ChatGPT's export: one every fourth day for two years, then again
/// between those, until there is one every eight hours.
///
/// As heavy as the real ones of 2025: around the words of a message stands a kilobyte of ids and notes of the vendor's,
/// and what is hidden from the page stands between. A reply has 1,600 bytes on average, a question 260; those of
/// real talk are longer still (WildChat, Zhao et al. 2024, table 1).
struct InventedConversations {
  /// Which model answered from which month on, counted from January 2024.
  private static let models: [(month: Int, name: String)] = [
    (0, "gpt-4"), (5, "gpt-4o"), (11, "gpt-4o-mini"), (15, "gpt-4-5"), (19, "gpt-5"),
  ]
  /// 2024-01-01 in seconds.
  private static let start = 1_704_067_200.0
  private static let month = 30.4 * 86_400

  private var dice: Dice
  /// Sentences as they stand between quotation marks.
  private let sentences: [String]
  private var number = 0

  private struct Node { let id: String; let parent: String; let message: String }

  private var nodes: [Node] = []
  private var leaf = ""
  private var at = 0.0
  private var said = 0

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    var source = Sentences(seed: seed &+ 1)
    sentences = (0..<4_000).map { index in
      let sentence = source.message(words: 6 + index % 24)
      return index.isMultiple(of: 7) ? sentence + #"\n\n« \"\u00c0 bient\u00f4t\" » 🌿"# : sentence
    }
  }

  /// Appends one conversation.
  /// - Returns: How many messages were said in it.
  mutating func append(to block: inout Data) -> Int {
    let id = identifier()
    // 2,190 times eight hours; 11 shares no factor with it, so each is met once.
    at = Self.start + Double(number * 11 % 2_190) * 28_800
    said = 0
    number += 1
    let begun = at
    nodes = []
    leaf = "client-created-root"
    hidden()
    for _ in 0..<(2 + dice.below(14)) { exchange() }
    let model = modelName
    let title = sentences[dice.below(sentences.count)].prefix { $0 != "." && $0 != "?" }
    block.append(contentsOf: #"{"title":"\#(title)","create_time":\#(begun),"update_time":\#(at),"#.utf8)
    appendNodes(to: &block)
    block.append(
      contentsOf:
        #"},"moderation_results":[],"current_node":"\#(leaf)","conversation_id":"\#(id)","id":"\#(id)","#
        .utf8)
    block.append(contentsOf: #""gizmo_id":null,"is_archived":false,"default_model_slug":"\#(model)"}"#.utf8)
    return said
  }

  private var modelName: String {
    let month = Int((at - Self.start) / Self.month)
    return Self.models.last { $0.month <= month }?.name ?? Self.models[0].name
  }

  /// What the person said and what came back, some of it spoken, thought over, asked again or remembered.
  private mutating func exchange() {
    let kind = dice.below(20)
    said += 2
    if kind == 0 {
      node("user", transcript("in"), metadata: #""voice_mode_message":true,"# + asking())
      node("assistant", transcript("out"), metadata: answering())
      return
    }
    node("user", words(1 + dice.below(4)), metadata: asking())
    if kind < 8 { hidden() }
    if kind < 4 {
      let thought = sentences[dice.below(sentences.count)]
      node(
        "assistant",
        #"{"content_type":"thoughts","thoughts":[{"summary":"…","content":"\#(thought)","chunks":[],"finished":true}]}"#,
        metadata: answering())
    }
    if kind == 4 {
      node("assistant", words(1), metadata: answering(), recipient: "bio")
      node(
        "tool", #"{"content_type":"text","parts":["Model set context updated."]}"#, metadata: asking(),
        name: "bio")
    }
    let asked = leaf
    if kind > 16 {
      // An answer that was not kept.
      said += 1
      node("assistant", words(6 + dice.below(20)), metadata: answering())
      leaf = asked
    }
    node("assistant", words(6 + dice.below(20)), metadata: answering())
  }

  /// What the vendor puts before the person's words, and between them: a node without any.
  private mutating func hidden() {
    node(
      "system", #"{"content_type":"text","parts":[""]}"#,
      metadata: #""is_visually_hidden_from_conversation":true,"# + asking())
  }

  /// What the vendor notes of a question.
  private mutating func asking() -> String {
    #""selected_sources":[],"selected_github_repos":[],"serialization_metadata":{"custom_symbol_offsets":[]},"#
      + #""request_id":"\#(identifier())","message_source":null,"turn_exchange_id":"\#(identifier())","#
      + #""timestamp_":"absolute""#
  }

  /// What the vendor notes of a reply.
  private mutating func answering() -> String {
    let model = modelName
    return
      #""finish_details":{"type":"stop","stop_tokens":[200002]},"is_complete":true,"can_save":true,"citations":[],"#
      + #""content_references":[],"message_type":"next","model_slug":"\#(model)","default_model_slug":"\#(model)","#
      + #""parent_id":"\#(leaf)","request_id":"\#(identifier())","turn_exchange_id":"\#(identifier())","#
      + #""timestamp_":"absolute","safe_urls":[]"#
  }

  private mutating func words(_ count: Int) -> String {
    var joined = #"{"content_type":"text","parts":[""#
    for index in 0..<count {
      if index > 0 { joined += " " }
      joined += sentences[dice.below(sentences.count)]
    }
    return joined + #""]}"#
  }

  private mutating func transcript(_ direction: String) -> String {
    let heard = sentences[dice.below(sentences.count)]
    return
      #"{"content_type":"multimodal_text","parts":[{"content_type":"audio_transcription","text":"\#(heard)","#
      + #""direction":"\#(direction)","decoding_id":null}]}"#
  }

  /// Adds a node behind the leaf and makes it the leaf.
  private mutating func node(
    _ role: String, _ content: String, metadata: String, recipient: String = "all", name: String? = nil
  ) {
    let id = identifier()
    at += 20
    let author = name.map { "\"\($0)\"" } ?? "null"
    let message =
      #"{"id":"\#(id)","author":{"role":"\#(role)","name":\#(author),"metadata":{}},"create_time":\#(at + 0.25),"#
      + #""update_time":null,"content":\#(content),"status":"finished_successfully","end_turn":true,"weight":1.0,"#
      + #""metadata":{\#(metadata)},"recipient":"\#(recipient)","channel":null}"#
    nodes.append(Node(id: id, parent: leaf, message: message))
    leaf = id
  }

  private func appendNodes(to block: inout Data) {
    let children = Dictionary(grouping: nodes, by: \.parent).mapValues { nodes in
      nodes.map { "\"\($0.id)\"" }.joined(separator: ",")
    }
    let root = "client-created-root"
    var text =
      #""mapping":{"\#(root)":{"id":"\#(root)","message":null,"parent":null,"children":[\#(children[root] ?? "")]}"#
    for node in nodes {
      text += #","\#(node.id)":{"id":"\#(node.id)","message":\#(node.message),"parent":"\#(node.parent)","#
      text += #""children":[\#(children[node.id] ?? "")]}"#
    }
    block.append(contentsOf: text.utf8)
  }

  private mutating func identifier() -> String {
    let (high, low) = (dice.next(), dice.next())
    let hex = String(high | 1 << 63, radix: 16) + String(low | 1 << 63, radix: 16)
    let letters = Array(hex.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: letters[range], as: UTF8.self) }
    return "\(part(0..<8))-\(part(8..<12))-4\(part(13..<16))-\(part(16..<20))-\(part(20..<32))"
  }
}
