import Foundation

/// What a file of an export is, told by how it begins.
struct Recognised: Equatable {
  /// How it is cut.
  enum Shape { case json, jsonLines, csv, textLines, wholeText, wholeBytes }

  let format: ExportFormat
  let shape: Shape

  /// How much of a file's beginning is looked at, in bytes.
  static let headBytes = 65_536

  /// - Parameters:
  ///   - name: The file's name, for what its bytes leave open.
  ///   - head: The first 64 KB, or the whole of a smaller file.
  /// - Returns: `nil` for what is not known.
  init?(name: String, head: [UInt8]) {
    let plain = Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...])
    let file = ExportName(name)
    if plain.starts(with: PNGCardSearch.signature) {
      self.init(.card, .wholeBytes)
      return
    }
    let text = String(decoding: plain, as: UTF8.self)
    if let outline = JSONOutline(plain), let format = ExportFormat(outline, text: text, file) {
      let behind = outline.end.map { plain[$0...].drop(while: \.isJSONSpace).first } ?? nil
      let isLines =
        file.type == "jsonl" || file.type == "ndjson" || (!outline.isArray && behind == .openBrace)
      self.init(format, isLines ? .jsonLines : .json)
    } else {
      // A talk may begin with a bracket too.
      guard !plain.contains(0), !file.isJSON else { return nil }
      self.init(text: text, file)
    }
  }

  /// An archive that is one card.
  static let charx = Recognised(.card, .wholeBytes)

  /// A card only when one lies in the picture.
  var isPicture: Bool { format == .card && shape == .wholeBytes }

  private init(_ format: ExportFormat, _ shape: Shape) {
    self.format = format
    self.shape = shape
  }

  private init?(text: String, _ file: ExportName) {
    let start = text.drop(while: \.isWhitespace).prefix(64).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || file.type == "html"
      || file.type == "htm"
    {
      // The offline page of CAI Tools says where its words are from; Google's begins with a long style sheet.
      let lowered = text.lowercased()
      if lowered.contains("character.ai") || lowered.contains("cai tools") || lowered.contains("cai-tools")
        || lowered.contains("cai library") || lowered.contains("cait_")
        || text.contains("charName")
      {
        self.init(.characterAI, .wholeText)
      } else if lowered.contains("gemini") || text.contains("Bard") || text.contains("mdl-") {
        self.init(.gemini, .wholeText)
      } else {
        return nil
      }
    } else if Self.isReplika(text) {
      self.init(.replika, .csv)
    } else if start.hasPrefix("<start>") || text.contains("{{char}}:") {
      self.init(.characterAI, .textLines)
    } else if Self.isTalk(text) {
      self.init(.plainText, .textLines)
    } else {
      return nil
    }
  }

  /// By the names of its columns, in whatever order.
  private static func isReplika(_ text: String) -> Bool {
    let columns = text.prefix { !$0.isNewline }.lowercased().split(separator: ",")
    return columns.contains("timestamp") && columns.contains("from") && columns.contains("text")
  }

  /// Whether lines begin with a name and a colon: at least two of them, by at most twenty names, and one line
  /// in four.
  private static func isTalk(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).prefix(200)
    let names = lines.compactMap { line -> Substring? in
      let start = line.prefix(80)
      guard
        let colon = start.range(of: ": ")?.lowerBound ?? (start.last == ":" ? start.dropLast().endIndex : nil)
      else { return nil }
      // Some write the time in front: `[12:30] Sam: …`, `1/2/24, 12:30 - Sam: …`.
      let speaker = start[..<colon]
      let from = speaker.lastIndex(of: "]").map(speaker.index(after:)) ?? speaker.range(of: " - ")?.upperBound
      let name = speaker[(from ?? speaker.startIndex)...]
      return name.isEmpty || name.count > 40 ? nil : name
    }
    return names.count >= 2 && Set(names).count <= 20 && names.count * 4 >= lines.count
  }

  func cutter(_ limits: ImportLimits) -> Cutter {
    switch shape {
    case .json: .json(JSONCutter(arrays: JSONCut.arrays(of: format), limits: limits))
    case .jsonLines: .lines(LineCutter(.json, limits: limits))
    case .csv: .lines(LineCutter(.csv, limits: limits))
    case .textLines: .lines(LineCutter(.text, limits: limits))
    case .wholeText: .whole(WholeCutter(isText: true, limits: limits))
    case .wholeBytes: .whole(WholeCutter(isText: false, limits: limits))
    }
  }
}
