import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct ChatGPTMarksTests {
  @Test(arguments: [
    ("plain words, https://example.org/a", "plain words, https://example.org/a"),
    ("calm \u{E200}cite\u{E202}turn0search2\u{E202}turn1news3\u{E201}.", "calm."),
    ("calm\u{E200}cite\u{E202}turn0search2\u{E201} and", "calm and"),
    ("a \u{E200}cite\u{E202}t\u{E201} b", "a b"),
    ("À \u{E200}entity\u{E202}[\"city\",\"Annecy\",\"en Savoie\"]\u{E201} !", "À Annecy !"),
    ("\u{E200}url\u{E202}The page\u{E202}turn0search1\u{E201}", "The page"),
    ("x \u{E200}entity\u{E202}not json\u{E201} y", "x y"),
    ("cut \u{E200}cite\u{E202}turn0 words stay", "cut  words stay"),
    ("\u{E200}a\u{E200}cite\u{E202}b\u{E201}c\u{E201}", "c"),
    ("stray \u{E202}\u{E206} marks", "stray  marks"),
    ("Seen【12†source】 here", "Seen here"), ("Seen【4:0†plan.pdf】.", "Seen."), ("【注意】 stays", "【注意】 stays"),
    ("open 【12†", "open 【12†"), ("【a【1†b】", "【a"),
    ("[the plan](sandbox:/mnt/data/a.csv) is there", "the plan is there"),
    ("![a picture](sandbox:/mnt/data/a.png)", "a picture"), ("see sandbox:/mnt/data/a.csv now", "see  now"),
    ("file-service://file-abc and sediment://file_1", " and "), ("my sandbox: a box", "my sandbox: a box"),
    ("[a](https://example.org) [b](sandbox:/x)", "[a](https://example.org) b"),
    ("\u{F8FF} stays", "\u{F8FF} stays"),
  ])
  func whatOnlyItsOwnPageShowsIsTakenOut(_ text: String, _ cleaned: String) {
    #expect(ChatGPTMarks.cleaned(text) == cleaned)
  }

  /// T34: open marks by the thousand are read once. Squared they would need hours, and the test would not end.
  @Test(arguments: [
    "\u{E200}", "\u{E200}entity\u{E202}[", "【", "【1†", "[", "![](", "sandbox:/", "](sandbox:/)",
    "[](sediment://",
  ])
  func bombsAreReadOnce(_ part: String) {
    let cleaned = ChatGPTMarks.cleaned(String(repeating: part, count: 100_000))

    #expect(cleaned.utf8.count <= part.utf8.count * 100_000)
  }
}
