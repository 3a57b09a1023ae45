import Store
import Vault

/// Walks a thread's tree, message by message.
typealias Branch = BranchWalk<Message>

/// What a walk through a thread's tree must know of a message.
protocol Linked: Decodable, Sendable {
  var id: Message.ID { get }
  var thread: ChatThread.ID { get }
  var previous: Message.ID? { get }
  /// Rows a query reads at the least.
  static var batch: Int { get }
}

extension Message: Linked {
  /// A page and a little more.
  static let batch = 64
}

/// A message's place in the tree without its words, for walks that pass thousands.
struct MessageLink: Linked {
  static let batch = 500

  let id: Message.ID
  let thread: ChatThread.ID
  let previous: Message.ID?
}

/// Walks a thread's tree from a message back to its beginning, newest first.
///
/// A message always stands before what follows it, so one descending scan passes the whole branch; where the
/// branch jumps over other branches the scan jumps too. Reading a page of an unbranched thread takes two
/// queries, each jump two more.
struct BranchWalk<Step: Linked> {
  /// Rows passed over before the scan asks for the wanted one by name.
  private static var patience: Int { 32 }

  private let chest: Chest
  private let thread: ChatThread.ID
  private var wanted: Message.ID?
  private var before: Int64?
  private var buffer: ArraySlice<Chest.Found<Step>> = []
  /// Rows that did not open.
  private(set) var damaged = 0
  /// Rows that the next query reads.
  private var batch: Int

  /// - Parameters:
  ///   - message: The first one that `next` gives.
  ///   - batch: Rows that the first query reads, where few are likely to be wanted: to open a row takes its time.
  ///     Each further query reads twice as many, up to `Step.batch`.
  init(_ chest: Chest, thread: ChatThread.ID, from message: Message.ID?, batch: Int = Step.batch) {
    self.chest = chest
    self.thread = thread
    wanted = message
    self.batch = batch
  }

  /// The next message towards the beginning, or `nil` when there is none.
  ///
  /// Where the wanted row is damaged the walk goes on with the row that stands before it, so that one bad row
  /// never hides a conversation.
  mutating func next() async throws -> Chest.Found<Step>? {
    guard let id = wanted else { return nil }
    if before == nil, let found = try await named(id) { return take(found) }
    var passed: [Chest.Found<Step>] = []
    while passed.count < Self.patience {
      if buffer.isEmpty, try await !refill() { break }
      let found = buffer.removeFirst()
      if found.value.id == id { return take(found) }
      passed.append(found)
      before = found.address.position
    }
    if let found = try await named(id) {
      buffer = []
      return take(found)
    }
    guard damaged > 0, let nearest = passed.first else { return nil }
    buffer = passed.dropFirst() + buffer
    return take(nearest)
  }

  private mutating func take(_ found: Chest.Found<Step>) -> Chest.Found<Step> {
    before = found.address.position
    wanted = found.value.previous
    return found
  }

  private mutating func refill() async throws -> Bool {
    let start = buffer.last?.address.position ?? before
    let read = try await chest.newest(
      Step.self, .message, under: thread.raw, before: start, limit: batch)
    batch = min(2 * batch, Step.batch)
    damaged += read.damaged
    buffer = read.found[...]
    return !buffer.isEmpty
  }

  private func named(_ id: Message.ID) async throws -> Chest.Found<Step>? {
    do {
      guard let found = try await chest.value(Step.self, id.raw, in: .message),
        found.value.thread == thread
      else { return nil }
      return found
    } catch VaultError.damaged, HouseError.damaged {
      return nil
    }
  }
}
