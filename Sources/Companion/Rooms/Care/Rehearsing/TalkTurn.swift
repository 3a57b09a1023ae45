package import Foundation

/// Something that was said while rehearsing.
package struct TalkTurn: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<TalkTurn>

  /// Whose part was played.
  package enum Role: String, Codable, Sendable { case person, other }
  /// Who wrote it: the person, a model, or the house, with its own written lines or the person's.
  package enum Author: String, Codable, Sendable { case person, model, house }

  package static let textLimit = 2_000

  package let id: ID
  package let role: Role
  package let author: Author
  package let text: String
  /// Roles exchanged, or begun again: another take.
  package let take: Int
  package let at: Date

  package init(_ role: Role, by author: Author, _ text: String, take: Int, at moment: Date) {
    id = ID()
    self.role = role
    self.author = author
    self.text = text
    self.take = take
    at = moment
  }
}
