import Companion
import Foundation
import Web

/// A conversation in the terminal: reads what is said, shows what is answered.
final class Chat {
  let connection: Connection
  let settings: Settings
  let keyboard: Keyboard
  let paint: Paint
  private let entry: Entry
  var me: Me
  var companion: CompanionProfile
  /// `nil` until something is said in a new conversation.
  var thread: ChatThread.ID?
  /// What `/threads` listed last.
  var listed: [ChatThread] = []
  /// What `/memory` listed last.
  var known: [Fact.ID] = []

  var language: Language { me.language }
  var client: HouseClient { connection.client }

  init(
    connection: Connection, settings: Settings, keyboard: Keyboard, paint: Paint, me: Me,
    companion: CompanionProfile, thread: ChatThread.ID?
  ) {
    self.connection = connection
    self.settings = settings
    self.keyboard = keyboard
    self.paint = paint
    self.me = me
    self.companion = companion
    self.thread = thread
    entry = Entry(keyboard: keyboard, paint: paint)
  }

  /// Until the person leaves.
  func run() async throws {
    greet()
    try await showLast()
    var wasInterrupted = false
    while true {
      switch await entry.read(prompt: prompt) {
      case .endOfInput: return leave()
      case .interrupt(let wasEmpty):
        if wasEmpty, wasInterrupted { return leave() }
        wasInterrupted = wasEmpty
        if wasEmpty { say(ChatWords.quitHint) }
      case .text(let text):
        wasInterrupted = false
        guard !text.allSatisfy(\.isWhitespace) else { continue }
        do {
          if try await !take(text) { return leave() }
        } catch {
          complain(error)
        }
      }
    }
  }

  /// - Returns: `false` when the person wants to leave.
  private func take(_ text: String) async throws -> Bool {
    guard let command = SlashCommand.read(text) else {
      try await send(text.hasPrefix("//") ? String(text.dropFirst()) : text)
      return true
    }
    switch command {
    case .quit: return false
    case .new: startThread()
    case .retry: try await retry()
    case .edit(let text): try await edit(text)
    case .delete: try await deleteLast()
    case .memory(let line): try await memory(line)
    case .tone(let line): try await tone(line)
    case .model(let name): try await model(name)
    case .threads(let line): try await threads(line)
    case .checkIn(let number): try await checkIn(number)
    case .voice(let word): try await voice(word)
    case .help: show(ChatWords.help.in(language))
    case .unknown(let suggestion): say(ChatWords.unknown(suggestion))
    }
    return true
  }

  /// What went wrong, in a sentence; before it the crisis card, where the house could not keep the words of somebody
  /// in danger.
  private func complain(_ error: any Error) {
    if let card = CardText(refused: error) { Out.write(card.shown(paint, columns: TerminalMode.columns)) }
    Out.note(Complaint.sentence(for: error, in: language))
  }

  /// Reads one changed entry; `nil` when the person gave up.
  func change(_ text: String) async -> String? {
    if case .text(let changed) = await entry.read(prompt: prompt, prefilled: text) { changed } else { nil }
  }

  private var prompt: String { keyboard.isTerminal ? ChatWords.you.in(language) + " › " : "" }

  /// A remark of the house's.
  func say(_ phrase: Phrase) { show(phrase.in(language), .quiet) }

  /// Lines of the house's, wrapped at words.
  func show(_ text: String, _ colour: Paint.Colour? = nil) {
    var wrap = WordWrap(columns: TerminalMode.columns)
    let wrapped = wrap.write(text) + wrap.end()
    Out.line(colour.map { paint($0, wrapped) } ?? wrapped)
  }

  private func greet() {
    say(ChatWords.welcome(companion.name.harmless))
    tellModel()
  }

  func tellModel() {
    let model = me.model
    switch model.state {
    case .missing: if let advice = model.advice { show(advice, .alarm) }
    case .failed: show(ChatWords.failed.in(language), .alarm)
    case .starting, .ready:
      let name = (model.name ?? "").harmless
      if model.isRemote {
        show(ChatWords.away(name, host: (model.host ?? "").harmless).in(language), .alarm)
      } else {
        say(ChatWords.here(name))
      }
      if model.state == .starting { say(ChatWords.starting) }
    }
  }

  private func leave() { say(ChatWords.goodbye) }
}
