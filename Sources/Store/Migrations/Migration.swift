/// One step of the schema, numbered for ever: a step that has been released is never edited, only followed.
///
/// Steps are SQL alone. They run while everything is locked and could not read a record if they tried.
package struct Migration: Sendable {
  /// From 1, one by one. The database remembers the last one it took.
  package let number: Int
  package let sql: String

  package init(number: Int, sql: String) {
    self.number = number
    self.sql = sql
  }

  /// All steps, in order.
  package static let all: [Migration] = [.first]
}
