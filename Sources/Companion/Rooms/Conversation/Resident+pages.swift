import Safeguard
import Store
import Vault

extension Resident {
  /// Messages a page may hold.
  static let pageLimit = 1...200

  /// The newest messages of the branch that is shown, or those before one of them.
  /// - Throws: `HouseError.notFound` also when `before` is not in the thread.
  package func page(
    of id: ChatThread.ID, before: Message.ID? = nil, limit: Int = 40
  ) async throws -> ThreadPage {
    try await page(of: id, at: before.map(ThreadPage.Place.before) ?? .newest, limit: limit)
  }

  /// A stretch of the branch that is shown.
  /// - Throws: `HouseError.notFound` when the message named is not in the thread; `.conflict` for what follows a
  ///   message that is on another branch; `.busy` when that branch cannot be shown while a reply grows.
  package func page(
    of id: ChatThread.ID, at place: ThreadPage.Place, limit: Int = 40
  ) async throws -> ThreadPage {
    guard Self.pageLimit.contains(limit) else { throw HouseError.unfit(field: "limit") }
    let start = ContinuousClock.now
    defer { house.figures.record(.page, ContinuousClock.now - start) }
    if let page = try await read(id, at: place, limit: limit) { return page }
    guard case .around(let message) = place else { throw HouseError.conflict }
    try await choose(message)
    guard let page = try await read(id, at: place, limit: limit) else { throw HouseError.conflict }
    return page
  }

  /// - Returns: `nil` when the message asked for is on another branch.
  private func read(
    _ id: ChatThread.ID, at place: ThreadPage.Place, limit: Int
  ) async throws -> ThreadPage? {
    let (thread, stretch) = try await records(of: id) { chest in
      let thread = try await Self.thread(id, in: chest).value
      let reader = ThreadStretch(chest: chest, thread: thread, paths: paths)
      return (thread, try await reader.read(place, limit: limit))
    }
    guard let stretch else { return nil }
    var cards: [RiskLabel: CrisisCard] = [:]
    for label in Set(stretch.messages.compactMap(\.card)) { cards[label] = await crisisCard(for: label) }
    return ThreadPage(
      messages: stretch.messages.map { view(of: $0, in: thread, cards) }, older: stretch.older,
      newer: stretch.newer, damaged: stretch.damaged)
  }

  /// A message, also of a branch that is not shown.
  package func view(of id: Message.ID) async throws -> MessageView {
    let (message, thread) = try await records(of: id) { chest in
      let message = try await Self.message(id, in: chest).value
      return (message, try await Self.thread(message.thread, in: chest).value)
    }
    var cards: [RiskLabel: CrisisCard] = [:]
    if let label = message.card { cards[label] = await crisisCard(for: label) }
    return view(of: message, in: thread, cards)
  }

  /// - Parameter cards: The card that stood above the message stands there again, with the help lines as they are
  ///   today; what it was about is told to nobody (R25).
  private func view(
    of message: Message, in thread: ChatThread, _ cards: [RiskLabel: CrisisCard]
  ) -> MessageView {
    let card = message.card.flatMap { cards[$0] }
    var message = house.replies.current(message)
    message.card = nil
    return MessageView(message: message, alternatives: thread.alternatives(of: message), card: card)
  }

  static func message(_ id: Message.ID, in chest: Chest) async throws -> Chest.Found<Message> {
    guard let found = try await chest.value(Message.self, id.raw, in: .message) else {
      throw HouseError.notFound
    }
    return found
  }
}
