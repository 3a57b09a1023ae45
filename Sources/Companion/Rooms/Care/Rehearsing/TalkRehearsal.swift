package import Foundation
package import Vault

/// A delicate talk as it is rehearsed: the scene, the message, the role-play, what is kept of it, and how it went. One sealed
/// record; each part of it is the person's, to change and to delete.
package struct TalkRehearsal: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<TalkRehearsal>

  /// How ready the person feels, and how much they dread it: 0 to 10 each.
  package struct Rating: Codable, Sendable, Equatable {
    package var readiness: Int
    package var dread: Int

    package init(readiness: Int, dread: Int) {
      self.readiness = readiness
      self.dread = dread
    }

    var isFit: Bool { (0...10).contains(readiness) && (0...10).contains(dread) }
  }

  /// What the person takes along.
  package struct Kept: Codable, Sendable, Equatable {
    /// A sentence of their own, reworded by nobody else.
    package var sentence: String
    /// If the other says no.
    package var planB: String
    /// With which one can leave the talk.
    package var exitLine: String

    package init(sentence: String = "", planB: String = "", exitLine: String = "") {
      self.sentence = sentence
      self.planB = planB
      self.exitLine = exitLine
    }
  }

  /// How the real talk went.
  package struct Outcome: Codable, Sendable, Equatable {
    package var happened: String
    package var keeps: String
    package let at: Date
  }

  /// Why nothing is rehearsed any more here.
  package enum Halt: String, Codable, Sendable {
    /// The other hurts or frightens the person.
    case violence
    /// Danger was seen in what the person wrote; the house's own question leads back (R24).
    case danger
  }

  package static let keptLimit = 1_000
  package static let scriptsLimit = 20
  package static let turnsLimit = 120
  /// Exchanges of a take: from the sixth on it is a whole one, after the tenth it ends (CARE §10).
  package static let exchanges = 6...10

  package let id: ID
  package let startedAt: Date
  package var updatedAt: Date
  package var scene: TalkScene
  package private(set) var screen: TalkScreen?
  package private(set) var halt: Halt?
  /// Oldest first.
  package private(set) var scripts: [TalkScript]
  package var style: OtherStyle
  package private(set) var difficulty: Int
  /// Of all takes, oldest first.
  package private(set) var turns: [TalkTurn]
  package private(set) var take: Int
  /// The person plays the other.
  package private(set) var isSwapped: Bool
  package private(set) var isOver: Bool
  package private(set) var before: Rating?
  package private(set) var after: Rating?
  package private(set) var kept: Kept?
  /// Named like the record in `.act`; `nil` without a date.
  package var act: RecordID?
  package private(set) var outcome: Outcome?

  package init(_ scene: TalkScene, at moment: Date) {
    id = ID()
    startedAt = moment
    updatedAt = moment
    self.scene = scene
    scripts = []
    style = .cooperative
    difficulty = 1
    turns = []
    take = 1
    isSwapped = false
    isOver = false
  }

  package var script: TalkScript? { scripts.last }
  /// What was said in the present take.
  package var spoken: [TalkTurn] { turns.filter { $0.take == take } }
  /// How often the person spoke in it.
  package var spokenByPerson: Int { spoken.count { $0.author == .person } }
  package var mayPlay: Bool { halt == nil && screen?.isClear == true && script != nil }

  // MARK: Before

  /// An answer that is not clear ends the rehearsal of it; the words are kept.
  package mutating func answer(_ screen: TalkScreen) {
    self.screen = screen
    guard screen.isClear else { return stop(.violence) }
    // What was told in words is not taken back by a tick.
    if halt == .violence, !wordsTold { halt = nil }
  }

  /// Whether the stop came of the person's words.
  package private(set) var toldInWords: Bool?
  private var wordsTold: Bool { toldInWords ?? false }

  package mutating func stop(_ reason: Halt, inWords: Bool = false) {
    if halt != .violence { halt = reason }
    if reason == .violence, inWords { toldInWords = true }
  }

  /// After a check-in: the stop for danger is over, the one for violence stays.
  package mutating func goOn() { if halt == .danger { halt = nil } }

  /// Keeps a version; the same words again are no new one.
  package mutating func keep(_ script: TalkScript) {
    if let standing = scripts.last, standing.isSame(script) { return }
    scripts.append(script)
    if scripts.count > Self.scriptsLimit { scripts.removeFirst() }
  }

  package mutating func deleteScript(_ id: TalkScript.ID) throws(HouseError) {
    guard scripts.contains(where: { $0.id == id }) else { throw .notFound }
    scripts.removeAll { $0.id == id }
  }

  package mutating func set(_ style: OtherStyle, difficulty: Int) throws(HouseError) {
    guard OtherStyle.difficulties.contains(difficulty) else { throw .unfit(field: "difficulty") }
    self.style = style
    self.difficulty = difficulty
  }

  package mutating func rate(before: Rating? = nil, after: Rating? = nil) throws(HouseError) {
    for rating in [before, after].compactMap(\.self) where !rating.isFit { throw .unfit(field: "readiness") }
    if let before { self.before = before }
    if let after { self.after = after }
  }

  // MARK: While it is played

  /// Keeps what the person says, also where nobody answers it any more because of danger.
  /// - Throws: `HouseError.conflict` when this take is over or may not be played; `.empty`, `.tooLong`.
  package mutating func say(_ text: String, at moment: Date) throws(HouseError) {
    guard halt != .violence, screen?.isClear == true, script != nil, !isOver else { throw .conflict }
    let text = text.trimmed
    guard !text.isEmpty else { throw .empty }
    guard text.count <= TalkTurn.textLimit else { throw .tooLong(limit: TalkTurn.textLimit) }
    add(TalkTurn(isSwapped ? .other : .person, by: .person, text, take: take, at: moment))
  }

  /// What the other part answers.
  package mutating func answer(_ text: String, by author: TalkTurn.Author, at moment: Date) {
    add(TalkTurn(isSwapped ? .person : .other, by: author, text, take: take, at: moment))
    if spokenByPerson >= Self.exchanges.upperBound { isOver = true }
  }

  private mutating func add(_ turn: TalkTurn) {
    turns.append(turn)
    if turns.count > Self.turnsLimit { turns.removeFirst(turns.count - Self.turnsLimit) }
  }

  /// The person ends it, whenever they like.
  package mutating func end() { isOver = true }

  /// Goes back to a turn of the present take: it and what followed are gone.
  package mutating func replay(from id: TalkTurn.ID) throws(HouseError) {
    guard let place = turns.firstIndex(where: { $0.id == id }), turns[place].take == take else {
      throw .notFound
    }
    // The person speaks first again: an answer is taken back with what it answers.
    let from = turns[place].author == .person ? place : max(0, place - 1)
    turns.removeSubrange((turns[from].take == take ? from : place)...)
    isOver = false
  }

  /// Another take, with the roles as they are or exchanged.
  package mutating func again(exchangingRoles: Bool) {
    if !spoken.isEmpty { take += 1 }
    if exchangingRoles { isSwapped.toggle() }
    isOver = false
  }

  package mutating func deleteTurn(_ id: TalkTurn.ID) throws(HouseError) {
    guard turns.contains(where: { $0.id == id }) else { throw .notFound }
    turns.removeAll { $0.id == id }
  }

  package mutating func deleteTurns() {
    turns = []
    isOver = false
  }

  // MARK: Afterwards

  package mutating func keep(_ kept: Kept) throws(HouseError) {
    var kept = kept
    kept.sentence = kept.sentence.trimmed
    kept.planB = kept.planB.trimmed
    kept.exitLine = kept.exitLine.trimmed
    for (field, text) in [("sentence", kept.sentence), ("planB", kept.planB), ("exitLine", kept.exitLine)]
    where text.count > Self.keptLimit {
      throw .unfit(field: field)
    }
    self.kept = kept
  }

  package mutating func tell(happened: String, keeps: String, at moment: Date) throws(HouseError) {
    let (happened, keeps) = (happened.trimmed, keeps.trimmed)
    for (field, text) in [("happened", happened), ("keeps", keeps)]
    where text.count > TalkScene.textLimit {
      throw .unfit(field: field)
    }
    guard !(happened.isEmpty && keeps.isEmpty) else { throw .empty }
    outcome = Outcome(happened: happened, keeps: keeps, at: moment)
  }
}
