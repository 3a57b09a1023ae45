import Foundation
import Testing

@testable import Companion

extension LongSuite {
  /// T30: JSON as deep as the limits allow is read without recursion, by whichever parser it comes to.
  @Suite struct DeepJSONTests {
    private static let keys = [
      "messages", "children", "content", "parts", "chat", "history", "data", "visible", "internal",
      "responses",
      "response", "turns", "histories", "msgs", "chat_messages", "conversations", "items", "payload",
      "mapping",
      "message", "chunkedPrompt", "output", "info", "character", "data_visible",
    ]

    /// A LibreChat of 4,000 messages in a row comes through the cutting too.
    @Test func fourThousandMessagesInARowComeThrough() throws {
      let count = ImportLimits.standard.depth / 2 - 2
      var json = #"{"conversationId":"deep","messagesTree":["#
      for index in 0..<count {
        json += #"{"messageId":"\#(index)","isCreatedByUser":true,"text":"w","children":["#
      }
      json += String(repeating: "]}", count: count) + "]}"
      let folder = try PiecesFolder()

      let pieces = try ExportReader.pieces(folder.file("deep.json", json)).map { Data($0.utf8) }
      let lot = try VendorExport.read(LibreChatParser.self, pieces)

      #expect(count > 4_000)
      #expect(lot["deep"]?.messages.count == count)
    }

    @Test func whatIsDeeperIsLeftOut() throws {
      let deep = ImportLimits.standard.depth + 1
      let json =
        #"{"conversationId":"deep","messagesTree":"# + String(repeating: "[", count: deep)
        + String(repeating: "]", count: deep) + "}"
      let folder = try PiecesFolder()

      let events = try ExportReader.events(folder.file("deep.json", json))

      #expect(events.last == .leftOut(LeftOut(.tooLarge, "deep.json")))
    }

    /// On a stack of 2 MB, a quarter of the usual one: a reader that recurses would end the run.
    @Test(arguments: ExportFormat.allCases)
    func noParserNeedsAStack(_ format: ExportFormat) async {
      await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
        let thread = Thread {
          for key in Self.keys {
            let levels = ImportLimits.standard.depth / 2 - 1
            let lists =
              String(repeating: "{\"\(key)\":[", count: levels) + String(repeating: "]}", count: levels)
            let objects =
              String(repeating: "{\"\(key)\":", count: levels) + "1" + String(repeating: "}", count: levels)
            let arrays = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            for text in [lists, objects, "{\"\(key)\":\(arrays)}"] {
              var parser = format.parser()
              _ = try? parser.read(Data(text.utf8))
              _ = parser.finish()
            }
          }
          done.resume()
        }
        thread.stackSize = 2 << 20
        thread.start()
      }
    }
  }
}
