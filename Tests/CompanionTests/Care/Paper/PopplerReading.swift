import Foundation

@testable import Companion

/// What another program reads in a PDF: poppler's tools, on a file that the test itself writes.
enum PopplerReading {
  static let isHere = ["/usr/bin/pdftotext", "/usr/bin/pdfinfo"].allSatisfy(
    FileManager.default.isExecutableFile(atPath:))

  /// All text, page breaks as form feeds.
  static func text(_ pdf: Data) throws -> String {
    try run("/usr/bin/pdftotext", ["-enc", "UTF-8"], pdf, more: ["-"])
  }

  /// Title, number of pages and the like.
  static func facts(_ pdf: Data) throws -> String { try run("/usr/bin/pdfinfo", [], pdf) }

  /// The structure tree with its text.
  static func structure(_ pdf: Data) throws -> String { try run("/usr/bin/pdfinfo", ["-struct-text"], pdf) }

  private static func run(
    _ program: String, _ options: [String], _ pdf: Data, more: [String] = []
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "paper-\(UUID().uuidString).pdf")
    try pdf.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = options + [file.path] + more
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
