import CCmark
import Companion

/// Walks what cmark-gfm made of a section, and takes from it what the page may show. Raw HTML is text, an image is
/// a link, a link leads to http, https or mailto; every text loses its hidden characters here, last (T3, T38).
enum MarkdownTree {
  static func blocks(_ text: String, _ allowance: inout MarkdownAllowance) -> [MarkdownNode] {
    var text = text
    let tree = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { fidelio_md_parse($0.baseAddress, $0.count) }
    }
    guard let tree else { return PlainBlocks.blocks(text, &allowance) }
    defer { fidelio_md_free(tree) }
    var walk = Walk(allowance: allowance)
    let blocks = walk.children(of: tree, depth: 0)
    allowance = walk.allowance
    return blocks
  }

  private struct Walk {
    var allowance: MarkdownAllowance

    mutating func children(of node: OpaquePointer, depth: Int, tight: Bool = false) -> [MarkdownNode] {
      var nodes: [MarkdownNode] = []
      // The parser cuts a text at every mark that turned out to be none: it is put together again.
      var words = ""
      var next = fidelio_md_first(node)
      while let child = next {
        next = fidelio_md_next(child)
        switch fidelio_md_kind_of(child) {
        case FIDELIO_MD_TEXT, FIDELIO_MD_HTML: words += Self.string(child)
        case _ where depth >= MarkdownAllowance.depth: words += Self.words(of: child)
        case _ where !allowance.takesNode():
          // Nothing that was said is lost: the rest is told as text.
          words += Self.words(from: child)
          next = nil
        default:
          nodes += BareLinks.nodes(in: words, &allowance)
          words = ""
          add(child, to: &nodes, depth: depth, tight: tight)
        }
      }
      return nodes + BareLinks.nodes(in: words, &allowance)
    }

    private mutating func add(
      _ node: OpaquePointer, to nodes: inout [MarkdownNode], depth: Int, tight: Bool
    ) {
      switch fidelio_md_kind_of(node) {
      case FIDELIO_MD_SOFT_BREAK, FIDELIO_MD_BREAK: nodes.append(.element(.br))
      case FIDELIO_MD_CODE: nodes.append(.element(.c, [.text(Self.string(node))]))
      case FIDELIO_MD_LINK, FIDELIO_MD_IMAGE: nodes += link(node, depth)
      case FIDELIO_MD_HTML_BLOCK:
        nodes += PlainBlocks.blocks(Self.string(node), &allowance)
      case FIDELIO_MD_PARAGRAPH where tight:
        // Where an item holds more than one block its words are set off by themselves.
        if !nodes.isEmpty { nodes.append(.element(.br)) }
        nodes += children(of: node, depth: depth)
      default: nodes.append(element(node, depth))
      }
    }

    private mutating func element(_ node: OpaquePointer, _ depth: Int) -> MarkdownNode {
      switch fidelio_md_kind_of(node) {
      case FIDELIO_MD_QUOTE: .element(.quote, children(of: node, depth: depth + 1))
      case FIDELIO_MD_BULLETS: .element(.ul, items(of: node, depth))
      case FIDELIO_MD_NUMBERS: .element(.ol, Self.start(node), items(of: node, depth))
      case FIDELIO_MD_CODE_BLOCK: .element(.code, Self.language(node), [.text(Self.code(node))])
      case FIDELIO_MD_HEADING: .element(Self.heading(node), children(of: node, depth: depth + 1))
      case FIDELIO_MD_RULE: .element(.rule)
      case FIDELIO_MD_TABLE: .element(.table, Self.alignment(node), rows(of: node, depth))
      case FIDELIO_MD_EMPHASIS: .element(.em, children(of: node, depth: depth + 1))
      case FIDELIO_MD_STRONG: .element(.strong, children(of: node, depth: depth + 1))
      case FIDELIO_MD_STRUCK: .element(.del, children(of: node, depth: depth + 1))
      case FIDELIO_MD_PARAGRAPH: .element(.p, children(of: node, depth: depth + 1))
      default: .element(.p, [.text(Self.words(of: node))])
      }
    }

    private mutating func items(of list: OpaquePointer, _ depth: Int) -> [MarkdownNode] {
      let tight = fidelio_md_is_tight(list) != 0
      var items: [MarkdownNode] = []
      var next = fidelio_md_first(list)
      while let item = next, allowance.takesNode() {
        let checked = fidelio_md_checked(item)
        items.append(
          .element(
            .li, checked < 0 ? nil : .checked(checked == 1),
            children(of: item, depth: depth + 2, tight: tight)))
        next = fidelio_md_next(item)
      }
      if let next { items.append(.element(.li, [.text(Self.words(from: next))])) }
      return items
    }

    private mutating func rows(of table: OpaquePointer, _ depth: Int) -> [MarkdownNode] {
      var rows: [MarkdownNode] = []
      var next = fidelio_md_first(table)
      while let row = next, allowance.takesNode() {
        let kind: MarkdownNode.Kind = fidelio_md_is_head(row) != 0 ? .th : .td
        var cells: [MarkdownNode] = []
        var cell = fidelio_md_first(row)
        while let here = cell, allowance.takesNode() {
          cells.append(.element(kind, children(of: here, depth: depth + 3)))
          cell = fidelio_md_next(here)
        }
        if let cell { cells.append(.element(kind, [.text(Self.words(from: cell))])) }
        rows.append(.element(.tr, cells))
        next = fidelio_md_next(row)
      }
      if let next { rows.append(.element(.tr, [.element(.td, [.text(Self.words(from: next))])])) }
      return rows
    }

    /// A link, or only its words where it would lead astray. An image is a link to it: nothing loads by itself (T5).
    private mutating func link(_ node: OpaquePointer, _ depth: Int) -> [MarkdownNode] {
      let address = LinkAddress.fit(Self.string(node))
      // Links stand in no link: what is inside is told as text.
      let inside = address == nil ? children(of: node, depth: depth + 1) : [.text(Self.words(of: node))]
      guard let address, allowance.takesNode(1 + address.utf8.count / 32) else { return inside }
      guard inside != [.text("")] else { return [.element(.a, .href(address), [.text(address)])] }
      return [.element(.a, .href(address), inside)]
    }

    // MARK: What a node says

    private static func string(_ node: OpaquePointer) -> String {
      fidelio_md_string(node).map { HiddenCharacters.removed(from: String(cString: $0)) } ?? ""
    }

    private static func code(_ node: OpaquePointer) -> String {
      let text = string(node)
      return text.utf8.last == 10 ? String(text.dropLast()) : text
    }

    private static func language(_ node: OpaquePointer) -> MarkdownNode.Attribute? {
      let info = fidelio_md_fence_info(node).map { String(cString: $0) } ?? ""
      let word = info.prefix { !$0.isWhitespace }
      let isFit = word.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || "+#._-".utf8.contains($0)
      }
      return isFit && (1...32).contains(word.utf8.count) ? .lang(String(word)) : nil
    }

    private static func start(_ list: OpaquePointer) -> MarkdownNode.Attribute? {
      let number = Int(fidelio_md_start(list))
      return number == 1 ? nil : .start(number)
    }

    private static func heading(_ node: OpaquePointer) -> MarkdownNode.Kind {
      let kinds: [MarkdownNode.Kind] = [.h1, .h2, .h3, .h4, .h5, .h6]
      return kinds[min(max(Int(fidelio_md_level(node)), 1), 6) - 1]
    }

    private static func alignment(_ table: OpaquePointer) -> MarkdownNode.Attribute? {
      let columns = (0..<fidelio_md_columns(table)).map { column in
        switch UnicodeScalar(UInt8(truncatingIfNeeded: fidelio_md_alignment(table, column))) {
        case "l": "left"
        case "c": "center"
        case "r": "right"
        default: ""
        }
      }
      return columns.allSatisfy(\.isEmpty) ? nil : .align(columns)
    }

    /// The bare words of a node with all that is in it.
    private static func words(of node: OpaquePointer) -> String {
      var words = ""
      var waiting = [node]
      while let here = waiting.popLast() {
        switch fidelio_md_kind_of(here) {
        case FIDELIO_MD_SOFT_BREAK, FIDELIO_MD_BREAK: words += " "
        case FIDELIO_MD_LINK, FIDELIO_MD_IMAGE: break
        default: words += string(here)
        }
        var children: [OpaquePointer] = []
        var next = fidelio_md_first(here)
        while let child = next {
          children.append(child)
          next = fidelio_md_next(child)
        }
        waiting += children.reversed()
      }
      return words
    }

    /// The bare words of a node and of those beside it that follow.
    private static func words(from node: OpaquePointer) -> String {
      var words: [String] = []
      var next: OpaquePointer? = node
      while let here = next {
        words.append(Self.words(of: here))
        next = fidelio_md_next(here)
      }
      return words.joined(separator: " ")
    }
  }
}
