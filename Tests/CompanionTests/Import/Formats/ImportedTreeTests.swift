import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct ImportedTreeTests {
  private static func tree(_ nodes: [(id: String, parent: String?, text: String?)]) -> ImportedTree {
    var tree = ImportedTree()
    for (index, node) in nodes.enumerated() {
      let message = node.text.map {
        ImportedMessage(id: node.id, previous: nil, role: index % 2 == 0 ? .person : .companion, text: $0)
      }
      _ = tree.add(ImportedTree.Node(id: node.id, parent: node.parent, message: message))
    }
    return tree
  }

  private static func conversation(_ tree: ImportedTree, shown: String?) -> ImportedConversation {
    let (messages, leaf) = tree.messages(shown: shown)
    var conversation = ImportedConversation(id: "c", messages: messages)
    conversation.leaf = leaf
    return conversation
  }

  @Test func whatWasNotSaidIsSteppedOver() {
    let tree = Self.tree([
      ("a", nil, "A"), ("x", "a", nil), ("y", "x", nil), ("b", "y", "B"), ("z", "b", nil),
    ])

    let conversation = Self.conversation(tree, shown: "z")

    #expect(conversation["b"]?.previous == "a")
    #expect(conversation.leaf == "b" && conversation.shown == ["A", "B"])
  }

  @Test func aCircleIsCutBehindTheShownBranch() {
    let tree = Self.tree([("a", "c", "A"), ("b", "a", "B"), ("c", "b", "C"), ("s", "s", "S")])

    let conversation = Self.conversation(tree, shown: "b")

    #expect(conversation.isInOrder && conversation.messages.count == 4)
    #expect(conversation.shown == ["C", "A", "B"])
  }

  @Test func parentsThatAreNotThereMakeABeginning() {
    let conversation = Self.conversation(
      Self.tree([("b", "a", "B"), ("c", "b", "C"), ("d", "nobody", "D")]), shown: "gone")

    #expect(
      conversation.isInOrder && conversation["b"]?.previous == nil && conversation["d"]?.previous == nil)
    #expect(conversation.shown == ["D"])
  }

  @Test func childrenBeforeTheirParentsAreSorted() {
    let conversation = Self.conversation(
      Self.tree([("c", "b", "C"), ("b", "a", "B"), ("a", nil, "A")]), shown: "c")

    #expect(conversation.messages.map(\.id) == ["a", "b", "c"])
  }

  @Test func theSameIdTwiceStaysOnce() {
    var tree = Self.tree([("a", nil, "A")])

    let isAdded = tree.add(ImportedTree.Node(id: "a", parent: "a"))

    #expect(!isAdded)
    #expect(tree.messages(shown: nil).messages.map(\.text) == ["A"])
  }

  /// T30: as deep as a piece can be long.
  @Test func aHundredThousandMessagesInARowNeedNoStack() {
    var nodes: [(id: String, parent: String?, text: String?)] = []
    for index in 0..<100_000 { nodes.append((String(index), index == 0 ? "99999" : String(index - 1), "w")) }

    let conversation = Self.conversation(Self.tree(nodes), shown: "99999")

    #expect(conversation.messages.count == 100_000 && conversation.leaf == "99999" && conversation.isInOrder)
  }
}
