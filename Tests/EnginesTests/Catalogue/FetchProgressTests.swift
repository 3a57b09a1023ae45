import Testing

@testable import Engines

@Suite struct FetchProgressTests {
  @Test func lineTellsBytesRateAndTimeLeft() {
    let progress = FetchProgress(bytes: 512_000_000, total: 1_117_000_000, bytesPerSecond: 18_400_000)

    #expect(progress.line.fr == "512 sur 1117\u{A0}Mo · 18,4\u{A0}Mo/s · encore 0:32")
    #expect(progress.line.en == "512 of 1117\u{A0}MB · 18.4\u{A0}MB/s · left: 0:32")
  }

  @Test func withoutATotalOrARateThereIsNoTimeLeft() {
    #expect(FetchProgress(bytes: 5, total: nil, bytesPerSecond: 3).left == nil)
    #expect(FetchProgress(bytes: 5, total: 9, bytesPerSecond: 0).left == nil)
  }
}
