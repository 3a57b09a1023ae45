import Foundation

/// A SillyTavern chat in the making: its header and its lines.
struct TavernChat: Sendable {
  var person: String?
  var companion: String?
  /// What a vendor says that marks this chat: its uuid, its date.
  var mark: String?
  var createdAt: Date?
  /// The date of the header is a number of milliseconds, exact enough to tell a saving from a talk.
  var isExact = false
  var title = ""
  /// The author's note: how the person wanted it to go on.
  var note: String?
  var lines: [TavernLine] = []

  /// "unused" is what newer versions write in place of both names.
  mutating func take(header json: JSONValue) {
    let name = { (key: String) in json[key]?.string?.saidText.flatMap { $0 == "unused" ? nil : $0 } }
    person = name("user_name")
    companion = name("character_name")
    createdAt = ImportedDate.read(json["create_date"])
    isExact = json["create_date"]?.double != nil
    mark = json["chat_metadata"]?["integrity"]?.string ?? json["create_date"]?.id
    note = json["chat_metadata"]?["note_prompt"]?.string?.saidText
  }

  /// - Returns: The conversation, what was remembered and wanted in it, and what was left out.
  func imported(into tally: inout LeftOutTally) -> [Imported] {
    let names = Names(self)
    let areDatesReal = !areDatesOfTheDownload
    var strand = ImportedStrand()
    for (place, line) in lines.enumerated() {
      if line.hasReasoning { tally.add(.notSaid, "reasoning") }
      guard !line.isHidden else {
        tally.add(.notSaid, "is_system")
        continue
      }
      guard line.text.saidText != nil else {
        if line.files.isEmpty {
          tally.add(.empty, "mes")
        } else {
          tally.add(.file, "mes", count: line.files.count)
        }
        continue
      }
      for other in line.others {
        guard other.text.saidText != nil else { continue }
        strand.add(message(other, names, areDatesReal), place: place, isShown: false)
      }
      strand.add(message(line, names, areDatesReal), place: place)
    }
    let name = names.companion
    // Without a mark, or with one that is new in every download, the words are the mark.
    let id =
      mark.flatMap { areDatesReal ? StableName.of("tavern", $0, name ?? "", lines.first?.text ?? "") : nil }
      ?? strand.words(name ?? "")
    let conversation = strand.conversation(
      id: id, title: title, partner: name.map { ImportedPartner(id: $0, name: $0) },
      createdAt: areDatesReal ? createdAt : nil)
    var found = conversation.map { [Imported.conversation($0)] } ?? []
    // A summary takes in the one before it: the last one alone counts.
    if let last = lines.last(where: { $0.summary != nil }), let summary = last.summary {
      found.append(
        .memory(ImportedMemory(text: names.inserted(into: summary), at: areDatesReal ? last.at : nil)))
    }
    if let note { found.append(.instructions(ImportedInstructions(howToSpeak: note, at: createdAt))) }
    return found
  }

  /// Tools that save a chat of another vendor date all of it with the moment of saving. Nobody writes two messages
  /// within a second of opening a chat.
  private var areDatesOfTheDownload: Bool {
    guard isExact, let createdAt, lines.count > 1 else { return false }
    return lines.allSatisfy { line in
      line.at.map { abs($0.timeIntervalSince(createdAt)) < 1 } ?? false
    }
  }

  private func message(_ line: TavernLine, _ names: Names, _ areDatesReal: Bool) -> ImportedMessage {
    var text = names.inserted(into: line.text)
    if !line.isPerson, names.isGroup, !line.name.isEmpty { text = "\(line.name): \(text)" }
    var message = ImportedMessage(
      id: "", previous: nil, role: line.isPerson ? .person : .companion, text: text,
      at: areDatesReal ? line.at : nil, model: line.isPerson ? nil : line.model)
    message.files = line.files
    return message
  }

  /// Who speaks, by the header or else by the lines.
  private struct Names {
    let person: String?
    let companion: String?
    /// Several characters speak.
    let isGroup: Bool

    init(_ chat: TavernChat) {
      let said = chat.lines.filter { !$0.isHidden && !$0.name.isEmpty }
      person = chat.person ?? said.first(where: \.isPerson)?.name
      companion = chat.companion ?? said.first { !$0.isPerson }?.name
      isGroup = Set(said.filter { !$0.isPerson }.map(\.name)).count > 1
    }

    /// The macros for both names, where both are known; all others stay as they are.
    func inserted(into text: String) -> String {
      guard let person, let companion, text.contains("{{") else { return text }
      return text.replacingOccurrences(of: "{{user}}", with: person, options: .caseInsensitive)
        .replacingOccurrences(of: "{{char}}", with: companion, options: .caseInsensitive)
    }
  }
}
