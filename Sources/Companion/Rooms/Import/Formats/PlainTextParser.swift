package import Foundation

/// A written talk, `Name: text`, a message on one line or on several. The person is whoever speaks first, unless a name
/// says who it is. `<START>` begins another talk.
package struct PlainTextParser: ExportParser {
  private var lines: [String] = []
  /// Bytes of them, at most `mostHeld`: then what is there is given as a talk.
  private var held = 0
  private let mostHeld: Int
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  /// Whether some line was read already.
  var hasBegun: Bool { !lines.isEmpty }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    guard let text = String(validating: piece, as: UTF8.self) else { throw .damaged }
    guard piece.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return take(text[...]) }
    // A piece is a line; a whole text is as good. "\r\n" is one character in Swift.
    var whole = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if whole.last?.isEmpty == true { whole.removeLast() }
    return whole.flatMap { take($0) }
  }

  /// - Returns: The talk before, where another one begins.
  private mutating func take(_ line: Substring) -> [Imported] {
    let line = line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
    if line.utf8.count < 40, line.trimmingCharacters(in: .whitespaces).uppercased() == "<START>" {
      return closed()
    }
    held += line.utf8.count + 32
    let before = held > mostHeld ? closed() : []
    lines.append(String(line))
    return before
  }

  package mutating func finish() -> [Imported] { closed() + tally.take() }

  private mutating func closed() -> [Imported] {
    defer { (lines, held) = ([], 0) }
    let spoken = lines.map(SpokenLine.init)
    guard let speakers = Speakers(spoken.compactMap { $0?.name }) else {
      let count = lines.count { $0.saidText != nil }
      if count > 0 { tally.add(.unknown, "text", count: count) }
      return []
    }
    var strand = ImportedStrand()
    var present: ImportedMessage?
    for (line, said) in zip(lines, spoken) {
      if let said, said.name == speakers.person || said.name == speakers.companion {
        close(present, &strand)
        present = ImportedMessage(
          id: "", previous: nil, role: said.name == speakers.person ? .person : .companion,
          text: String(said.text), at: said.at)
      } else if present != nil {
        present?.text += "\n" + line
      } else if line.saidText != nil {
        // Before anybody spoke: a title, a note.
        tally.add(.unknown, "line")
      }
    }
    close(present, &strand)
    let id = strand.words(speakers.person, speakers.companion ?? "")
    return strand.conversation(id: id, partner: speakers.partner).map { [.conversation($0)] } ?? []
  }

  private mutating func close(_ message: ImportedMessage?, _ strand: inout ImportedStrand) {
    guard var message else { return }
    guard let text = message.text.saidText else {
      tally.add(.empty, "line")
      return
    }
    message.text = text
    strand.add(message)
  }
}
