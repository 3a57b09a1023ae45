@testable import Companion
import Foundation
import Store
import Support
import Testing
import Vault

/// Ids that an import gives, and those of threads that came in before ids of messages began like their thread's.
@Suite(.inTurn) struct GroupedIDsTests {
  private static let account = RecordID(high: 7, low: 7)

  @Test func messagesOfAConversationLieTogetherAndOthersElsewhere() {
    let ids = ImportIDs(account: Self.account, format: .chatGPT)
    let (one, other) = (ids.thread("a"), ids.thread("b"))
    let first = ids.message("m0", of: "a", in: one)

    #expect(first.raw.high >> 32 == one.raw.high >> 32 && one.raw.high >> 32 != other.raw.high >> 32)
    let all = (0..<1_000).map { ids.message("m\($0)", of: "a", in: one) }
    #expect(Set(all).count == 1_000 && all[0] == first)
    #expect(ids.message("m0", of: "b", in: other) != first)
    // Fidelio's own export keeps its names.
    let own = RecordID(high: 1, low: 2)
    #expect(
      ImportIDs(account: Self.account, format: .fidelio).message("\(own)", of: "a", in: one).raw == own)
  }

  @Test func aNewerExportKnowsAThreadThatCameInBefore() async throws {
    let older = ImportedConversation.talk("a", messages: 4)
    let newer = ImportedConversation.talk("a", messages: 6)
    try await TestHouse.bringingIn(ScriptedExport([newer, .talk("b")])) { _, resident, file in
      let chest = resident.chest
      var ids = ImportIDs(account: resident.id, format: .chatGPT)
      ids.isGrouped = false
      let profile = CompanionProfile.imported(
        ids.companion(nil), name: "ChatGPT", language: .fr, at: resident.now())
      var former = ThreadSealing(
        chest: chest, ids: ids, conversation: older, tree: KeptTree(older, now: resident.now()),
        id: ids.thread("a"), companion: profile.id, standing: nil, deleted: DeletedParts())
      try await former.run()
      try await chest.commit(
        [.append(profile, in: .companion, id: profile.id.raw)] + former.changes)
      #expect(try await resident.thread(ids.thread("a")).origin?.isGrouped == nil)

      let shown = try await resident.bringIn(file)

      #expect(shown.messages == ImportCount(in: 6, out: 4))
      #expect(try await resident.allMessages().count == 10)
      let page = try await resident.page(of: ids.thread("a"))
      #expect(page.messages.map(\.message.text) == (0..<6).map { "cerfeuil a \($0)" })
      let there = ImportIDs(account: resident.id, format: .chatGPT).thread("b")
      #expect(try await resident.thread(there).origin?.isGrouped == true)
      #expect(try await resident.bringIn(file).trouble == .nothingNew)
    }
  }
}
