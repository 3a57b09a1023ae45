import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct HTMLToMarkdownTests {
  @Test(arguments: [
    ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"), ("<h2>Title</h2><p>x</p>", "## Title\n\nx"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>", "- a\n- b\n  - c\n\nd"),
    ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
    ("<p>a <strong>b </strong>c <em>d</em></p>", "a **b** c *d*"),
    ("<p>use <code>x &lt; y</code></p>", "use `x < y`"),
    ("<pre><code>let x = 1\n  y</code></pre><p>z</p>", "```\nlet x = 1\n  y\n```\n\nz"),
    ("<blockquote><p>said</p></blockquote><p>after</p>", "> said\n\nafter"),
    ("<a href=\"https://example.org/a?b=1&amp;c=2\">here</a>", "[here](https://example.org/a?b=1&c=2)"),
    ("<a href=\"javascript:alert(1)\">here</a>", "here"),
    ("<a href=\"https://e.org/) ![x](https://f.org\">h</a>", "h"),
    ("<img src=\"https://example.org/x.png\" onerror=\"alert(1)\">a", "a"),
    ("a<script>alert('<p>')</script><style>p{}</style>b", "ab"), ("a<!-- <p>no</p> -->b", "ab"),
    ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2"),
    ("1 &lt; 2 &eacute;&#233;&#xE9; &unknown; &", "1 < 2 ééé &unknown; &"),
    ("3 < 4 and <b>x", "3 < 4 and **x"),
    ("", ""), ("plain", "plain"), ("<p>  much \n space </p>", "much space"),
  ])
  func htmlBecomesMarkdown(_ html: String, _ markdown: String) {
    #expect(HTMLToMarkdown.text(HTMLTokens(html)) == markdown)
  }

  /// T34: read once, whatever is open.
  @Test(arguments: [
    "<", "<a", "<a \"<a '", "<ul>", "<li>", "<blockquote>", "&", "&#x", "<!--", "<script>", "<p>", "</p>",
    "<a href=\"",
    "<b>", "<ul><li>", "<pre>",
  ])
  func bombsAreReadOnce(_ part: String) {
    let html = String(repeating: part, count: 30_000)

    #expect(HTMLToMarkdown.text(HTMLTokens(html)).utf8.count <= 30_000 * 64)
  }
}
