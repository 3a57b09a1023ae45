import Foundation
import Support
import Testing

@testable import Vault

@Suite struct OneTimeCodesTests {
  private static let published = OneTimeCodes(secret: Data("12345678901234567890".utf8))

  // RFC 6238, appendix B, the column of SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func meetsThePublishedVectors(_ seconds: Int, _ code: String) {
    let step = OneTimeCodes.step(at: Date(timeIntervalSince1970: Double(seconds)))

    #expect(Self.published.code(step: step, digits: 8) == code)
    #expect(Self.published.code(step: step) == String(code.suffix(6)))
  }

  // RFC 4226, appendix D: the same by counter.
  @Test func meetsTheVectorsOfHOTP() {
    let codes = (0..<10).map { Self.published.code(step: $0) }

    #expect(
      codes == [
        "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
      ])
  }

  @Test func theSecretIsWrittenAsAppsReadIt() {
    #expect(Self.published.text == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    let moment = Date(timeIntervalSince1970: 1_800_000_000)
    let fresh = OneTimeCodes()
    #expect(PaperCodes(fresh.text).code(at: moment) == fresh.code(step: OneTimeCodes.step(at: moment)))
    #expect("\(fresh)" == "OneTimeCodes" && String(reflecting: fresh) == "OneTimeCodes")
  }

  @Test func oneStepToEitherSideIsTakenAndNoMore() {
    let codes = OneTimeCodes()
    let moment = Date(timeIntervalSince1970: 1_800_000_015)
    let now = OneTimeCodes.step(at: moment)

    for step in now - 1...now + 1 {
      #expect(codes.step(of: codes.code(step: step), at: moment, after: nil) == step)
    }
    for step in [now - 2, now + 2] {
      #expect(codes.step(of: codes.code(step: step), at: moment, after: nil) == nil)
    }
  }

  @Test func noCodeIsTakenTwiceNorAnOlderOne() {
    let codes = OneTimeCodes()
    let moment = Date(timeIntervalSince1970: 1_800_000_015)
    let now = OneTimeCodes.step(at: moment)

    #expect(codes.step(of: codes.code(step: now), at: moment, after: now) == nil)
    #expect(codes.step(of: codes.code(step: now - 1), at: moment, after: now) == nil)
    #expect(codes.step(of: codes.code(step: now + 1), at: moment, after: now) == now + 1)
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "１２３４５６", "-12345", "00000\u{0}"])
  func anythingButSixDigitsIsNothing(_ typed: String) {
    #expect(OneTimeCodes().step(of: typed, at: Date(), after: nil) == nil)
  }

  @Test func spacesInACodeDoNotMatter() {
    let codes = OneTimeCodes()
    let now = OneTimeCodes.step(at: Date())
    let code = codes.code(step: now)

    #expect(codes.step(of: "\(code.prefix(3)) \(code.suffix(3))", at: Date(), after: nil) != nil)
  }
}
