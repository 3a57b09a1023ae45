import Foundation
import Testing

extension Guest {
  /// Plans homework for tomorrow.
  /// - Returns: Its id.
  func homework(_ text: String = "Walk to the canal") async throws -> String {
    let day = Date().addingTimeInterval(86_400).ISO8601Format().prefix(10)
    let made = try await post("/api/summary/homework", #"{"text":"\#(text)","day":"\#(day)","time":"18:30"}"#)
    let summary = made.json["summary"] as? [String: Any]
    let all = summary?["homework"] as? [[String: Any]]
    return try #require(all?.first { $0["text"] as? String == text }?["id"] as? String)
  }
}
