package import Foundation

/// One bringing in of files, as it is kept: how far it is, and what came of it. Sealed, since it names a person's files.
package struct KeptImport: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<KeptImport>

  package enum State: String, Codable, Sendable, CaseIterable {
    /// Begins when the one before it has ended.
    case waiting
    /// Goes on by itself, also after a lock or a fall of the house.
    case running
    /// Goes on when the person says so.
    case paused
    /// The person ended it; what came in stays.
    case stopped
    /// Read to its end, and something came in, or was there already.
    case done
    /// Nothing came in: never called a success.
    case failed

    package var isOver: Bool { self == .stopped || self == .done || self == .failed }
  }

  /// Why it does not go on, or what was wrong with it.
  package enum Trouble: String, Codable, Sendable, CaseIterable {
    case diskFull, quotaExceeded, readOnly
    /// The companion that it belongs to was deleted meanwhile.
    case companionGone
    case unknownFormat, damaged, unsafeName, encrypted, tooLarge, tooDeep
    /// The file is not where it was.
    case fileGone
    /// Everything in it was there already.
    case nothingNew
    /// There is nothing in it that can be kept.
    case nothing
    case unavailable

    package init(_ error: ImportError) {
      self =
        switch error {
        case .unknownFormat: .unknownFormat
        case .damaged: .damaged
        case .unsafeName: .unsafeName
        case .encrypted: .encrypted
        case .tooLarge: .tooLarge
        case .tooDeep: .tooDeep
        }
    }
  }

  package let id: ID
  /// What is read, in order.
  package let sources: [ImportPlace]
  package let startedAt: Date
  package var endedAt: Date?
  package var state: State
  package var trouble: Trouble?
  /// The first format that was met.
  package var format: ExportFormat?
  package var mark = ImportMark()
  /// Where it stood when it last began, and how often it began there: what ends the house each time must not do so
  /// for ever.
  package var startedFrom: ImportMark?
  package var starts: Int?
  package var tally = ImportTally()
  /// Companions that it made or filled.
  package var companions: [CompanionProfile.ID] = []
  /// How many of them it made; `nil` for none.
  package var companionsMade: Int?

  package init(id: ID = ID(), sources: [ImportPlace], startedAt: Date) {
    self.id = id
    self.sources = sources
    self.startedAt = startedAt
    state = .waiting
  }
}

/// Where the bytes of an import lie.
package enum ImportPlace: Codable, Sendable, Equatable {
  /// A file or folder of the person's own on this machine, left where it is.
  case file(path: String)
  /// Sealed in the home under a secret of its own, gone when the import is over. The name is the file's as the browser
  /// told it.
  case upload(UploadName, secret: String, name: String)
  /// Lay in another home, from which its report came along.
  case elsewhere(name: String)

  /// What a list calls it.
  package var name: String {
    switch self {
    case .file(let path): URL(filePath: path).lastPathComponent
    case .upload(_, _, let name), .elsewhere(let name): name
    }
  }
}

/// Names a sealed upload: random, like every name on disk.
package typealias UploadName = Named<ImportPlace>

/// Up to where everything is kept: sealed in the same commit as what it says.
package struct ImportMark: Codable, Sendable, Equatable {
  /// Which of the sources, from 0.
  package var source = 0
  /// Files inside it that are done.
  package var files = 0
  /// The name of the one that is being read, to see whether it is still the same.
  package var file = ""
  /// Its pieces that are done, those that could not be read included.
  package var pieces = 0
}

/// What came in and what was left out, in numbers.
package struct ImportTally: Codable, Sendable, Equatable {
  /// Kinds that are told apart; the rest is counted as one.
  static let kinds = 200
  static let whatLimit = 80

  package var conversationsIn = 0
  package var conversationsOut = 0
  package var messagesIn = 0
  package var messagesOut = 0
  /// Offers that are new.
  package var offers = 0
  package var leftOut: [LeftOut] = []

  package var isEmpty: Bool { conversationsIn == 0 && messagesIn == 0 && offers == 0 }
  /// Whether something was left out because it stood here already, or was deleted here; a vendor's own doubles do not
  /// count.
  package var hasKnown: Bool {
    leftOut.contains { [.known, .deleted].contains($0.reason) && Self.ours.contains($0.what) }
  }

  private static let ours =
    [ImportSealer.conversationName, ImportSealer.messageName] + Offer.Kind.allCases.map(\.rawValue)

  package mutating func count(_ one: LeftOut) {
    guard one.count > 0 else { return }
    let what = CleanText.line(one.what, limit: Self.whatLimit)
    if let index = leftOut.firstIndex(where: { $0.reason == one.reason && $0.what == what }) {
      leftOut[index].count += one.count
    } else if leftOut.count < Self.kinds {
      leftOut.append(LeftOut(one.reason, what, count: one.count))
    } else if let index = leftOut.firstIndex(where: { $0.reason == one.reason && $0.what == "…" }) {
      leftOut[index].count += one.count
    } else {
      leftOut.append(LeftOut(one.reason, "…", count: one.count))
    }
  }

  package mutating func add(_ other: ImportTally) {
    conversationsIn += other.conversationsIn
    conversationsOut += other.conversationsOut
    messagesIn += other.messagesIn
    messagesOut += other.messagesOut
    offers += other.offers
    for one in other.leftOut { count(one) }
  }
}

/// What became of one conversation.
package struct ImportEntry: Codable, Sendable, Equatable {
  /// Its thread; `nil` where nothing of it came in, and then it has a title here.
  package var thread: ChatThread.ID?
  package var title: String?
  package var messagesIn: Int
  package var messagesOut: Int
  package var leftOut: [LeftOut]
}

/// Entries of one commit, kept under their import.
struct ImportEntries: Codable, Sendable {
  let entries: [ImportEntry]
}
