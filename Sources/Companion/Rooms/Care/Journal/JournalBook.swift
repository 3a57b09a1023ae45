package import Foundation
import Safeguard

/// The journal to take away, oldest first: as Markdown or on paper.
struct JournalBook {
  let entries: [JournalEntry]
  let manner: Manner
  /// Days since 1 January 1970: when it was taken.
  let today: Int

  private var language: Language { manner.language }

  private func title(_ entry: JournalEntry) -> String {
    "\(Words.Daily.weekday(entry.day, in: language)) \(Words.Daily.day(entry.day, in: language))"
  }

  private var foot: String {
    Words.Journal.exported(Words.Daily.day(today, in: language)).in(language)
  }

  /// What was written stands as it was written: nothing in it turns into a heading, a link or markup (T1).
  func markdown() -> String {
    var parts = ["# \(Words.Journal.title.in(language))"]
    if entries.isEmpty { parts.append(Words.Journal.nothing.in(language)) }
    for entry in entries {
      parts.append("## \(title(entry))")
      if let prompt = entry.prompt { parts.append("*\(prompt.question(manner))*") }
      parts.append(Self.escaped(entry.text))
      if let said = entry.reflection {
        parts.append(
          "> " + [said.text, said.question].compactMap(\.self).map(Self.escaped).joined(separator: " "))
      }
    }
    parts.append("---\n\n\(foot)")
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// One entry after another.
  func paper(size: PaperSize, date: Date) -> PaperDocument {
    var blocks: [PaperBlock] = entries.isEmpty ? [.paragraph(Words.Journal.nothing.in(language))] : []
    for entry in entries {
      blocks.append(.heading(title(entry)))
      if let prompt = entry.prompt { blocks.append(.small(prompt.question(manner))) }
      blocks += entry.text.split(separator: /\n\s*\n/).map { .paragraph(String($0)) }
      if let said = entry.reflection {
        blocks.append(.quote([said.text, said.question].compactMap(\.self).joined(separator: " ")))
      }
    }
    blocks.append(.small(foot))
    return PaperDocument(
      title: Words.Journal.title.in(language), language: language, date: date, size: size, blocks: blocks)
  }

  static func escaped(_ text: String) -> String {
    HiddenCharacters.removed(from: text).split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      var line = line.reduce(into: "") { out, character in
        if "\\`*_[]<>~|".contains(character) { out.append("\\") }
        out.append(character)
      }
      line = line.replacing("&", with: "&amp;")
      let bare = line.drop { $0 == " " || $0 == "\t" }
      if let first = bare.first, "#-+=".contains(first) {
        line = "\\" + bare
      } else if let mark = bare.prefixMatch(of: /\d{1,9}[.)]/) {
        line = bare.prefix(mark.output.count - 1) + "\\" + bare.dropFirst(mark.output.count - 1)
      } else if bare.startIndex != line.startIndex {
        line = String(bare)
      }
      return line
    }.joined(separator: "  \n").replacing("  \n  \n", with: "\n\n")
  }
}

extension Resident {
  /// Everything written so far, as Markdown.
  package func journalMarkdown() async throws -> String { try await journalBook().markdown() }

  /// The same as a PDF.
  package func journalPDF() async throws -> Data {
    let country = try await person().country
    return try await journalBook().paper(size: .used(in: country), date: now()).pdf()
  }

  private func journalBook() async throws -> JournalBook {
    JournalBook(entries: try await journalEntries(), manner: await manner(), today: wall(now()).day)
  }
}
