import Foundation
import Testing

@testable import Web

/// Markdown as the page shows it: a few kinds of element and text, nothing else.
@Suite struct MarkdownTests {
  static func json(_ text: String) throws -> String { try Markdown.blocks(text).jsonText() }

  @Test(arguments: [
    ("plain", #"[["p","plain"]]"#),
    ("# One\n\n###### Six", #"[["h1","One"],["h6","Six"]]"#),
    ("**a** *b* ~~c~~ `d`", #"[["p",["strong","a"]," ",["em","b"]," ",["del","c"]," ",["c","d"]]]"#),
    ("first\nsecond", #"[["p","first",["br"],"second"]]"#),
    ("- a\n- b\n  - c", #"[["ul",["li","a"],["li","b",["ul",["li","c"]]]]]"#),
    ("3. a\n4. b", #"[["ol",{"start":3},["li","a"],["li","b"]]]"#),
    ("1. a\n\n   b\n2. c", #"[["ol",["li",["p","a"],["p","b"]],["li",["p","c"]]]]"#),
    ("- [x] a\n- [ ] b", #"[["ul",["li",{"checked":true},"a"],["li",{"checked":false},"b"]]]"#),
    ("> a", #"[["quote",["p","a"]]]"#),
    ("---", #"[["rule"]]"#),
    ("```swift\nlet a = 1\n\nlet b\n```", #"[["code",{"lang":"swift"},"let a = 1\n\nlet b"]]"#),
    ("```\nnot closed", #"[["code","not closed"]]"#),
    (
      "|a|b|\n|:-|-:|\n|1|**2**|",
      #"[["table",{"align":["left","right"]},["tr",["th","a"],["th","b"]],["tr",["td","1"],["td",["strong","2"]]]]]"#
    ),
    ("[a](https://b.org/c)", #"[["p",["a",{"href":"https://b.org/c"},"a"]]]"#),
    ("see https://b.org/c. ok", #"[["p","see ",["a",{"href":"https://b.org/c"},"https://b.org/c"],". ok"]]"#),
    ("<me@b.org>", #"[["p",["a",{"href":"mailto:me@b.org"},"me@b.org"]]]"#),
    ("![a face](https://b.org/c.png)", #"[["p",["a",{"href":"https://b.org/c.png"},"a face"]]]"#),
    ("", "[]"), (" \n\n ", "[]"),
  ])
  func eachKindHasItsShape(_ text: String, _ expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  // T1, T3, T5
  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<iframe srcdoc=\"<script>1</script>\"></iframe>",
    "<svg onload=alert(1)></svg>", "<a href=\"javascript:alert(1)\">a</a>", "<!-- a\n\nb -->",
    "<div>\n\n<b>bold</b>\n\n</div>", "<?php ?>", "<![CDATA[x]]>", "a <b>c</b> &lt;script&gt;",
  ])
  func rawMarkupIsText(_ text: String) {
    for block in Markdown.blocks(text) {
      guard case .element(.p, nil, let children) = block else {
        Issue.record("not a paragraph")
        continue
      }
      #expect(children.allSatisfy { $0 == .element(.br) || $0.isText })
    }
  }

  // T1, T5
  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#x0a;script:alert(1))",
    "[a](&#x01;javascript:1)",
    "[a](data:text/html,<script>1</script>)", "[a](vbscript:1)", "[a](file:///etc/passwd)", "[a](//b.org)",
    "[a](/b)",
    "![a](data:image/svg+xml;base64,AAAA)", "[a](https:/b)", "[a](https://)", "[a](http://:80/)",
    "[a](mailto:)",
    "[a](https://bank.org@evil.org)", "[a](https://b.org\\\\@c.org)", "[a](https://b.org/&#x202e;c&#x20;d)",
    "<javascript:alert(1)>",
    "[a]\n\n[a]: javascript:alert(1)", "[a](x:https://b.org)",
  ])
  func aLinkLeadsOnlyWhereItMay(_ text: String) throws {
    #expect(try !Self.json(text).contains("href"))
  }

  // T38
  @Test func hiddenCharactersAreDroppedHoweverTheyWereWritten() throws {
    let hidden = "a\u{202e}b\u{200b}c\u{e0041}d\u{2066}e\u{feff}f\u{ad}g\u{200d}h\u{7}i&#x202e;j&#8203;k"

    #expect(try Self.json(hidden) == #"[["p","abcdefghijk"]]"#)
    #expect(try Self.json("`a\u{202e}b\u{200b}c\u{e0041}d`") == #"[["p",["c","abcd"]]]"#)
    #expect(try Self.json("~~~\u{202e}x\na\u{200f}b\n~~~") == #"[["code","ab"]]"#)
    #expect(try Self.json("[a](https://b.org/\u{200b}c)") == #"[["p",["a",{"href":"https://b.org/c"},"a"]]]"#)
  }

  @Test(arguments: ["👨‍👩‍👧", "🏳️‍🌈", "👩🏽‍💻", "❤️", "é", "l’été", "日本語", "שלום"])
  func whatIsSeenStays(_ text: String) throws {
    #expect(Markdown.blocks(text) == [.element(.p, [.text(text)])])
  }

  @Test func aFenceNamesItsLanguageInPlainLettersOrNotAtAll() throws {
    #expect(try Self.json("```c++ x\n1\n```") == #"[["code",{"lang":"c++"},"1"]]"#)
    #expect(try Self.json("```\"onload=\n1\n```") == #"[["code","1"]]"#)
  }

  @Test func everythingThatWasWrittenIsStillThereAsText() {
    let text =
      "# Un\n\nDeux *trois* quatre\n\n- cinq\n- six\n\n> sept\n\n```\nhuit\n```\n\n|neuf|\n|-|\n|dix|"

    let words = Markdown.blocks(text).map(\.words).joined(separator: " ")

    for word in ["Un", "Deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"] {
      #expect(words.contains(word))
    }
  }
}

extension MarkdownNode {
  var isText: Bool { if case .text = self { true } else { false } }

  /// The bare words.
  var words: String {
    switch self {
    case .text(let text): text
    case .element(_, _, let children): children.map(\.words).joined()
    }
  }

  /// Itself and everything in it.
  var count: Int {
    if case .element(_, _, let children) = self { children.reduce(1) { $0 + $1.count } } else { 1 }
  }

  var depth: Int {
    if case .element(_, _, let children) = self { 1 + (children.map(\.depth).max() ?? 0) } else { 0 }
  }
}
