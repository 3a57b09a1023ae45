package import Foundation

/// An import as the person sees it.
package struct ShownImport: Codable, Sendable, Equatable {
  package let id: KeptImport.ID
  /// Names of the files, without the way to them.
  package let files: [String]
  package let format: ExportFormat?
  package let state: KeptImport.State
  package let trouble: KeptImport.Trouble?
  package let startedAt: Date
  package let endedAt: Date?
  /// Of `bytesTotal`, as the files lie on disk.
  package let bytesRead: Int64
  package let bytesTotal: Int64
  /// From the speed so far; `nil` where nothing runs, or it began just now.
  package let secondsLeft: Int?
  package let conversations: ImportCount
  package let messages: ImportCount
  /// Memories, instructions and characters that wait for the person.
  package let offers: Int
  package let leftOut: [ImportLeftOut]

  init(_ record: KeptImport, progress: ImportProgress?, trouble: KeptImport.Trouble?) {
    id = record.id
    files = record.sources.map(\.name)
    format = record.format
    state = progress != nil && record.state == .waiting ? .running : record.state
    self.trouble = trouble ?? record.trouble
    startedAt = record.startedAt
    endedAt = record.endedAt
    bytesRead = progress?.bytesRead ?? 0
    bytesTotal = progress?.bytesTotal ?? 0
    secondsLeft = progress?.secondsLeft
    conversations = ImportCount(in: record.tally.conversationsIn, out: record.tally.conversationsOut)
    messages = ImportCount(in: record.tally.messagesIn, out: record.tally.messagesOut)
    offers = record.tally.offers
    leftOut = record.tally.leftOut.map(ImportLeftOut.init)
  }
}

/// How many came in, and how many were left out.
package struct ImportCount: Codable, Sendable, Equatable {
  package let `in`: Int
  package let out: Int

  package init(in: Int, out: Int) {
    self.in = `in`
    self.out = out
  }
}

/// What was left out and why, as interfaces tell it.
package struct ImportLeftOut: Codable, Sendable, Equatable {
  package let what: String
  package let why: LeftOut.Reason
  package let count: Int

  init(_ one: LeftOut) { (what, why, count) = (one.what, one.reason, one.count) }
}

/// What became of each conversation.
package struct ImportReport: Codable, Sendable, Equatable {
  package struct Conversation: Codable, Sendable, Equatable {
    /// `nil` where nothing of it came in, or it was deleted since.
    package let thread: ChatThread.ID?
    /// Empty for one that was deleted.
    package let title: String
    package let isGone: Bool
    package let messages: ImportCount
    package let leftOut: [ImportLeftOut]

    private enum CodingKeys: String, CodingKey {
      case thread, title, messages, leftOut
      case isGone = "gone"
    }
  }

  package var conversations: [Conversation] = []
  /// What to ask for to go on; `nil` at the end.
  package var next: Int64?
}
