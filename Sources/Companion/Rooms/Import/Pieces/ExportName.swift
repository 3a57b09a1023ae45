/// What the name of a file tells before anything of it is read.
struct ExportName {
  let whole: String
  /// Lowercase, without folders.
  let last: String
  /// What stands behind the last full stop, lowercase; empty without one.
  let type: String

  init(_ name: String) {
    whole = name
    let slash = name.utf8.lastIndex(of: UInt8(ascii: "/"))
    let last = (slash.map { name[name.index(after: $0)...] } ?? name[...]).lowercased()
    let stop = last.utf8.lastIndex(of: UInt8(ascii: "."))
    type = stop.map { String(last[last.index(after: $0)...]) } ?? ""
    self.last = last
  }

  /// What an operating system lays into archives of its own accord.
  var isLitter: Bool {
    whole.hasPrefix("__MACOSX/") || last.hasPrefix(".") || last == "thumbs.db" || last == "desktop.ini"
  }

  /// An archive inside Claude's export: `conversations-000.zip` and its like, the only ones that are opened.
  var isInnerArchive: Bool {
    guard type == "zip", let dash = last.lastIndex(of: "-") else { return false }
    let digits = last[last.index(after: dash)...].dropLast(4)
    return digits.count == 3 && digits.allSatisfy { ("0"..."9").contains($0) }
      && ["conversations", "memories", "projects", "users", "design_chats"].contains(last[..<dash])
  }

  /// Files that hold the person's account and no words of a conversation.
  var isAccount: Bool { last == "user.json" || last == "users.json" }

  /// `conversations.json`, `conversations-000.json`: a vendor's export, whose other texts and pictures are
  /// attachments.
  var isConversations: Bool {
    type == "json" && (last == "conversations.json" || last.hasPrefix("conversations-"))
  }

  /// The number of a page of Pi's history, `history0.json` being the newest.
  var page: Int? {
    guard type == "json", last.hasPrefix("history") else { return nil }
    return Int(last.dropFirst(7).dropLast(5))
  }

  /// Pages of a history from the oldest on, in the places where pages stand; everything else where it is.
  static func oldestPagesFirst<File>(_ files: [File], _ name: (File) -> String) -> [File] {
    let places = files.indices.filter { ExportName(name(files[$0])).page != nil }
    let sorted = places.sorted {
      (ExportName(name(files[$0])).page ?? 0, $0) > (ExportName(name(files[$1])).page ?? 0, $1)
    }
    var ordered = files
    for (place, page) in zip(places, sorted) { ordered[place] = files[page] }
    return ordered
  }

  /// A file that somebody sent to the companion or got from it, in ChatGPT's archives.
  var isAttachment: Bool {
    let folders = whole.split(separator: "/").dropLast()
    return last.hasPrefix("file-") || last.hasPrefix("file_") || last == "chat.html"
      || folders.contains { $0 == "dalle-generations" || $0 == "textdocs" || $0.hasPrefix("user-") }
  }

  var isJSON: Bool { type == "json" || type == "jsonl" || type == "ndjson" }
  /// May be an export; told by its beginning.
  var isText: Bool { isJSON || ["csv", "txt", "html", "htm", "md"].contains(type) }
}
