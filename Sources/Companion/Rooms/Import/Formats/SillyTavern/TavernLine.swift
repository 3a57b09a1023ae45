import Foundation

/// One message of a SillyTavern chat, of whichever tool.
struct TavernLine: Sendable {
  var name = ""
  var isPerson = false
  /// `is_system`: hidden from the model by the person, or a note of the program.
  var isHidden = false
  var text = ""
  /// Replies beside it that were turned down.
  var others: [TavernLine] = []
  var at: Date?
  var model: String?
  var files: [String] = []
  /// A summary of all before it that an extension made.
  var summary: String?
  var hasReasoning = false

  init(name: String = "", isPerson: Bool, text: String, at: Date? = nil) {
    (self.name, self.isPerson, self.text, self.at) = (name, isPerson, text, at)
  }

  /// SillyTavern's own form, with the one of Chub, whose texts are objects.
  init(_ json: JSONValue) {
    name = json["name"]?.string ?? ""
    isPerson = json["is_user"]?.bool ?? false
    isHidden = json["is_system"]?.bool ?? false
    text = Self.words(json["mes"]) ?? ""
    at = ImportedDate.read(json["send_date"])
    let extra = json["extra"]
    model = extra?["model"]?.string
    summary = extra?["memory"]?.string?.saidText
    hasReasoning = extra?["reasoning"]?.string?.saidText != nil
    files = [extra?["image"]?.string, extra?["file"]?["name"]?.string, extra?["video"]?.string]
      .compactMap { $0?.split(separator: "/").last.map(String.init) }
    let shown = json["swipe_id"]?.int ?? 0
    let details = json["swipe_info"]?.elements ?? []
    for (index, swipe) in (json["swipes"]?.elements ?? []).enumerated() where index != shown {
      guard let words = Self.words(swipe), words != text else { continue }
      var other = TavernLine(name: name, isPerson: isPerson, text: words)
      if index < details.count {
        other.at = ImportedDate.read(details[index]["send_date"])
        other.model = details[index]["extra"]?["model"]?.string
      }
      others.append(other)
    }
  }

  private static func words(_ value: JSONValue?) -> String? { value?.string ?? value?["message"]?.string }
}
