/// Everything the person does not want remembered, ready to be asked about one message after the other.
///
/// The messages stay readable where they stand; they are not recalled, no fact is read out of them, and no summary
/// tells them.
package struct Forgotten: Sendable {
  /// Oldest first.
  package let marks: [ForgottenMark]
  private let messages: Set<Message.ID>
  private let threads: Set<ChatThread.ID>
  private let topics: [TopicWords]

  package init(_ marks: [ForgottenMark] = []) {
    self.marks = marks
    messages = Set(marks.compactMap(\.message))
    threads = Set(marks.filter { $0.message == nil }.compactMap(\.thread))
    topics = marks.compactMap(\.topic).compactMap(TopicWords.init)
  }

  package var isEmpty: Bool { marks.isEmpty }

  /// Whether this message is to be left out of all that is remembered.
  package func covers(_ message: Message) -> Bool {
    covers(message.id, in: message.thread) || answers(message) || mentions(message.text)
  }

  /// Whether the summary of its own conversation leaves it out: what a conversation as a whole is not remembered for
  /// does not take its thread of talk away.
  package func leavesOut(_ message: Message) -> Bool {
    messages.contains(message.id) || answers(message) || mentions(message.text)
  }

  /// Whether it is the reply to a message that is not to be remembered: it mostly says the same once more.
  private func answers(_ message: Message) -> Bool {
    message.role == .companion && (message.previous.map(messages.contains) ?? false)
  }

  /// The same without its words: for a source that is not read.
  package func covers(_ message: Message.ID, in thread: ChatThread.ID) -> Bool {
    messages.contains(message) || threads.contains(thread)
  }

  /// Whether a topic is spoken of.
  package func mentions(_ text: String) -> Bool {
    guard !topics.isEmpty else { return false }
    let spoken = SpokenWords(text)
    return topics.contains { $0.isSpokenOf(in: spoken) }
  }

  /// Whether a fact is about a topic. A wish not to speak of it is not: it is what keeps the topic away.
  package func covers(_ fact: Fact) -> Bool {
    guard !topics.isEmpty, fact.kind != .boundary else { return false }
    return mentions(fact.told)
  }
}

extension Fact {
  /// All its words, for looking through them.
  var told: String {
    ([text, relation ?? ""] + subjects + sources.map(\.quote)).joined(separator: "\n")
  }
}

/// The words of a topic that tell: "mon frère" is "frère".
struct TopicWords: Sendable, Equatable {
  /// For each word the terms that stand for it in either language.
  private let words: [Set<String>]

  /// - Returns: `nil` when there is no letter or digit in it.
  init?(_ topic: String) {
    let all = RecallTokenizer.words(topic)
    guard !all.isEmpty else { return nil }
    let languages = RecallLanguage.guess(all).map { [$0] } ?? RecallLanguage.allCases
    let telling = all.filter { word in languages.allSatisfy { !StopWords.contains(word, in: $0) } }
    words = (telling.isEmpty ? all : telling).map { SearchWords.terms(of: $0).union([$0]) }
  }

  /// Whether every one of them is said, whatever its ending and wherever it stands.
  func isSpokenOf(in spoken: SpokenWords) -> Bool {
    words.allSatisfy { !$0.isDisjoint(with: spoken.terms) }
  }
}

/// The terms of a text. A word that is small in the language of the text says nothing: "son" is nobody's child in
/// French.
struct SpokenWords: Sendable {
  let terms: Set<String>

  init(_ text: String) {
    let words = RecallTokenizer.words(text)
    let language = RecallLanguage.guess(words)
    var terms: Set<String> = []
    for word in Set(words) where language.map({ !StopWords.contains(word, in: $0) }) ?? true {
      terms.insert(word)
      terms.formUnion(SearchWords.terms(of: word))
    }
    self.terms = terms
  }
}
