/// The words of a ChatGPT message's content, and what else is in it.
struct ChatGPTContent {
  /// Kinds of content that the person never was told as words; beside them all that begins with `tether_` or
  /// `computer_`.
  static let unsaid: Set<String> = [
    "code", "execution_output", "system_error", "system_message", "thoughts", "reasoning_recap",
    "sonic_webpage", "app_pairing_content", "citable_code_output", "super_widget",
  ]

  private(set) var text = ""
  private(set) var isSpoken = false
  /// Names of the pictures in it, without the scheme of their pointers.
  private(set) var pointers: [String] = []

  /// - Parameter tally: Takes the count of parts that are no words.
  init(_ content: JSONValue, tally: inout LeftOutTally) {
    guard content["parts"]?.isArray == true else {
      if let text = content["text"]?.string { self.text = text } else { tally.add(.damaged, "parts") }
      return
    }
    var texts: [String] = []
    for part in content["parts"]?.elements ?? [] {
      if let string = part.string {
        if !string.isEmpty { texts.append(string) }
      } else if part.isObject {
        read(part, &texts, &tally)
      } else if !part.isNull {
        tally.add(.damaged, "part")
      }
    }
    text = texts.joined(separator: "\n\n")
  }

  private mutating func read(_ part: JSONValue, _ texts: inout [String], _ tally: inout LeftOutTally) {
    let type = part["content_type"]?.string ?? "part"
    switch type {
    case "audio_transcription":
      isSpoken = true
      if let text = part["text"]?.string, !text.isEmpty { texts.append(text) }
    case "text":
      if let text = part["text"]?.string, !text.isEmpty { texts.append(text) }
    case "image_asset_pointer":
      tally.add(.file, type)
      if let pointer = part["asset_pointer"]?.string {
        pointers.append(pointer.split(separator: "/").last.map(String.init) ?? pointer)
      }
    case _ where type.hasSuffix("asset_pointer"):
      tally.add(.file, type)
    default:
      tally.add(.unknown, type)
    }
  }
}
