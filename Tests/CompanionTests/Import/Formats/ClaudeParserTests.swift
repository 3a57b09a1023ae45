import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct ClaudeParserTests {
  @Test func blocksOfTextAreTakenAndAllElseIsCounted() throws {
    let lot = try VendorExport.read(ClaudeParser.self, "claude/conversations.json")
    let conversation = try #require(lot["c-1"])

    #expect(conversation.shown == ["How was my week?", "You kept every promise you made to yourself."])
    #expect(conversation["m1"]?.files == ["photo.png"])
    #expect(conversation["m1"]?.texts == [ImportedFile(name: "diary.txt", text: "DIARY BODY")])
    #expect(conversation.messages.allSatisfy { $0.model == nil })
    for what in ["thinking", "tool_use", "tool_result"] { #expect(lot.leftOut(.notSaid, what) == 1) }
    #expect(lot.leftOut(.file, "attachments") == 0 && lot.leftOut(.file, "files") == 1)
    #expect(lot.leftOut(.empty, "conversation") == 1)
    for hidden in ["HIDDEN", "ARTIFACT"] { #expect(!"\(lot.all)".contains(hidden)) }
  }

  @Test func newerExportsNameParentsAndTheLeaf() throws {
    let lot = try VendorExport.read(ClaudeParser.self, "claude/branches.json")
    let conversation = try #require(lot["c-3"])

    #expect(conversation.shown == ["On part où ?", "À la montagne."] && conversation.leaf == "b3")
    #expect(conversation["b2"]?.previous == "b1" && conversation["b2"]?.model == "claude-opus-4")
    #expect(lot.leftOut(.unknown, "oracle") == 1)
  }

  @Test func olderExportsAreALineByDate() throws {
    let lot = try VendorExport.read(ClaudeParser.self, "claude/branches.json")
    let conversation = try #require(lot["c-4"])

    #expect(conversation.shown == ["Good evening", "Evening."])
    // Blank, and a placeholder for a tool.
    #expect(conversation.messages.count == 2 && lot.leftOut(.empty, "chat_message") == 2)
  }

  @Test func memoriesAndProjectsAreOffers() throws {
    let memories = try VendorExport.read(ClaudeParser.self, "claude/memories.json").memories
    let project = try VendorExport.read(ClaudeParser.self, "claude/projects/p1.json")

    #expect(memories.map(\.text) == ["Sam has a cat called Pip.", "Novel project."])
    #expect(project.instructions.map(\.howToSpeak) == ["You are Wren."] && project.leftOut(.file, "doc") == 1)
    #expect(try VendorExport.read(ClaudeParser.self, "claude/users.json").leftOut(.notSaid, "user") == 1)
  }
}
