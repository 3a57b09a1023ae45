import Testing

@testable import Safeguard

@Suite struct WindowsTests {
  private func text(_ words: Int) -> String { (0..<words).map { "m\($0)" }.joined(separator: " ") }

  @Test func aShortTextIsOneWindow() {
    for short in ["", "  ", "un mot", text(80)] { #expect(Windows.of(short) == [short[...]]) }
  }

  @Test(arguments: [81, 99, 100, 101, 140, 141, 500])
  func longerOnesOverlapAndLeaveNothingOut(_ count: Int) {
    let windows = Windows.of(text(count)).map { $0.split(separator: " ") }

    #expect(windows.allSatisfy { $0.count == Windows.words })
    #expect(windows.first?.first == "m0" && windows.last?.last == "m\(count - 1)")
    #expect(Set(windows.flatMap(\.self)).count == count)
    for (earlier, later) in zip(windows, windows.dropFirst()) {
      #expect(Set(earlier).intersection(later).count >= Windows.words - Windows.step)
    }
  }

  @Test func whatHasNoBlanksIsCut() {
    let windows = Windows.of(String(repeating: "x", count: 10_000))

    #expect(windows.count > 5)
    #expect(windows.allSatisfy { $0.utf8.count <= Windows.words * Windows.longestWord })
  }
}
