import Foundation
import Store
import Vault

/// A line of an export that is one record of one room: written from the record, and read back as one. Which of them there
/// are stands in `RoomLines`, once for both ways.
protocol RoomLine: Codable, Sendable {
  associatedtype Record: Codable, Sendable

  static var kind: ExportKind { get }
  static var room: RoomName { get }
  static var place: RoomPlace { get }
  /// Rows of one read.
  static var atOnce: Int { get }

  init(_ record: Record, at address: RecordAddress)

  /// The record as it may be sealed here.
  /// - Parameter owner: The account that it comes into: names what there is one of.
  /// - Returns: `nil` for what no page would have kept.
  func read(for owner: RecordID) -> OwnRecord?
}

extension RoomLine {
  static var place: RoomPlace { .account }
  static var atOnce: Int { 200 }
}

/// Where the records of a room lie that an export tells.
enum RoomPlace: Sendable {
  case account
  /// Under the account's own name, beside others of the room that do not.
  case owner
  /// Under their companion.
  case companion
}

/// The lines that are records, in the order in which they are told, offered and kept.
enum RoomLines {
  static let days: [any RoomLine.Type] = [ExportedDay.self]

  static let care: [any RoomLine.Type] = [
    ExportedIntake.self, ExportedBilan.self, Formulation.self, ExportedExercise.self, ExportedAct.self,
    DaysPage.Day.self, ExportedFollowUp.self, TalkRehearsal.self, CareLinkBook.self, ExportedCareDraft.self,
    ExportedEntry.self, JournalDraft.self, SummaryChoices.self,
  ]

  /// Of each companion.
  static let voices: [any RoomLine.Type] = [
    ExportedChanges.self, ExportedMeasure.self, ExportedAnswer.self, ExportedRetirement.self,
    ExportedFarewell.self,
  ]

  static let all = days + care + voices

  /// - Returns: `nil` for a kind whose lines are told otherwise.
  static func line(of kind: ExportKind) -> (any RoomLine.Type)? { all.first { $0.kind == kind } }
}
