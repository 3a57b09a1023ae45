import Foundation

/// One thing asked of Gemini, and the answer where Google kept it.
struct GeminiRecord: Sendable {
  var asked: String
  /// As Markdown; empty where there is none.
  var answered: String
  var at: Date
  var files: [String]
  /// The vendor's name of the talk it belongs to; `nil` where the export does not tell it.
  var talk: String?

  /// The same in each form of the export, and in each language of the account: JSON tells thousandths of a second, the
  /// page does not, and blanks differ.
  var name: String {
    StableName.of(
      String(Int64(at.timeIntervalSince1970.rounded(.down))),
      asked.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// - Returns: `nil` for what was not asked: used, created, viewed; counted in `tally`.
  init?(_ value: JSONValue, tally: inout LeftOutTally) {
    guard value.isObject else {
      tally.add(.damaged, "activity")
      return nil
    }
    let products = (value["products"]?.elements ?? []).compactMap(\.string)
    let html = (value["safeHtmlItem"]?.elements ?? []).compactMap { $0["html"]?.string }.joined(
      separator: "\n")
    var files = (value["attachedFiles"]?.elements ?? []).compactMap(\.string)
    if let image = value["imageFile"]?.string, !files.contains(image) { files.append(image) }
    let attached = (value["subtitles"]?.elements ?? []).compactMap { $0["name"]?.string }.map(
      GeminiWords.attached
    ).max()
    tally.add(.file, "attachedFiles", count: max(files.count, attached ?? 0))
    self.init(
      title: value["title"]?.string, labels: products + [value["header"]?.string ?? ""],
      answered: HTMLToMarkdown.text(HTMLTokens(html)),
      at: ImportedDate.read(value["time"]), files: files, tally: &tally)
    let details = (value["details"]?.elements ?? []).flatMap { [$0["url"]?.string, $0["name"]?.string] }
    talk = ([value["titleUrl"]?.string] + details).lazy.compactMap(\.self).compactMap(GeminiTalk.name).first
  }

  init?(_ cell: GeminiPage.Cell, tally: inout LeftOutTally) {
    tally.add(.file, "attachedFiles", count: cell.attached)
    self.init(
      title: cell.title, labels: [cell.header], answered: HTMLToMarkdown.text(cell.answer), at: cell.at,
      files: cell.files,
      tally: &tally)
    talk = cell.talk
  }

  private init?(
    title: String?, labels: [String], answered: String, at: Date?, files: [String], tally: inout LeftOutTally
  ) {
    let named = labels.filter { !$0.isEmpty }
    guard named.isEmpty || named.contains(where: { $0.holds("Gemini") || $0.holds("Bard") }) else {
      tally.add(.unknown, "product")
      return nil
    }
    guard let title, let at else {
      tally.add(.damaged, "activity")
      return nil
    }
    guard let asked = GeminiWords.asked(title, hasAnswer: !answered.isEmpty) else {
      tally.add(GeminiWords.isDone(title) ? .notSaid : .unknown, "activity")
      return nil
    }
    guard !asked.isEmpty || !answered.isEmpty || !files.isEmpty else {
      tally.add(.empty, "activity")
      return nil
    }
    self.asked = asked
    self.answered = answered
    self.at = at
    self.files = files
  }
}
