@testable import Companion
import Foundation
import Testing
import Vault

/// Words of an import are in the file before they are searchable: what is deleted between the two stays gone.
@Suite struct ExpectedWordsTests {
  private static func message(_ text: String, in thread: ChatThread.ID) -> Message {
    Message(
      id: Message.ID(), thread: thread, role: .person, text: text, at: Date(timeIntervalSince1970: 0),
      previous: nil)
  }

  private func memory() -> AccountMemory { AccountMemory(figures: Figures(), language: .fr) }

  @Test func whatIsDeletedOnItsWayDoesNotComeBack() {
    let memory = memory()
    let (one, other) = (ChatThread.ID(), ChatThread.ID())
    let words = ["perroquet", "cerfeuil", "topinambour"]
    let said = [
      Self.message(words[0], in: one), Self.message(words[1], in: other), Self.message(words[2], in: other),
    ]
    memory.expect()
    memory.expect()

    memory.forget(threads: [one])
    memory.forget([said[1].id])
    // Another batch's end is not the end of this one.
    memory.settle()
    memory.add(said.map { (message: $0, position: 1) })

    #expect(words.map { memory.index.holds($0) } == [false, false, true])
  }

  @Test func whatIsDeletedFirstIsNotHeldAgainstWhatComesLater() {
    let memory = memory()
    let thread = ChatThread.ID()
    memory.expect()
    memory.forget(threads: [thread])
    memory.settle()

    memory.expect()
    memory.add([(message: Self.message("perroquet", in: thread), position: 1)])

    #expect(memory.index.holds("perroquet"))
  }
}
