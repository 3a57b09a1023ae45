import Testing

/// Rules of style that a machine can hold us to.
@Suite struct StyleRulesTests {
  @Test func aFileOverFourHundredLinesSaysWhyAtItsTop() {
    for file in SourceTree.files where file.lines.count > 400 {
      #expect(file.lines.first?.hasPrefix("//") == true, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func theMedianFileHasAtMostAHundredLinesAndTheNinetiethPercentileAtMostTwoHundredAndFifty() {
    let sizes = SourceTree.files.map(\.lines.count).sorted()

    #expect(sizes[sizes.count / 2] <= 100)
    #expect(sizes[sizes.count * 9 / 10] <= 250)
  }

  /// What is printed is printed by a command, so that no log line or page can leak through standard output.
  @Test func onlyCommandsPrint() {
    let place = SourceTree.place(of: ["print(", "debugPrint(", "dump(", "NSLog("]) { file in
      file.target == "fidelio" || file.path.hasPrefix("Bench/BenchCommand")
    }

    #expect(place == nil)
  }

  @Test func theEnvironmentIsReadInMainAlone() {
    let place = SourceTree.place(of: ["processInfo.environment", "getenv(", "setenv("]) {
      $0.target == "fidelio"
    }

    #expect(place == nil)
  }

  /// What other targets use is `package`: there is no library for strangers in this repository.
  @Test func nothingIsPublic() {
    for file in SourceTree.files {
      let found = file.statements.first { _, words in
        (words[0] == "public" || words[0] == "open") && !words.contains("import") && words.count > 1
      }
      #expect(found == nil, "\(file.path):\(found?.line ?? 0)")
    }
  }
}
