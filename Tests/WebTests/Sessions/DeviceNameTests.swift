import Testing

@testable import Web

@Suite struct DeviceNameTests {
  @Test(arguments: [
    ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
      "Chrome, Windows"
    ),
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
      "Edge, Windows"
    ),
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
      "Safari, iPhone"
    ),
    (
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
      "Chrome, Android"
    ),
    (
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, macOS"
    ),
    ("fidelio", "fidelio chat"), ("", ""), ("<script>alert(1)</script>", ""),
  ])
  func aHeaderIsTwoWords(_ header: String, _ name: String) {
    #expect(DeviceName.from(userAgent: header) == name)
  }

  // T38
  @Test func nothingThatNobodySeesComesIntoTheListOfDevices() {
    let header = "Mozilla/5.0 (X11; Linux\u{202e} x86_64) Firefox/140.0 \u{200b}\u{e0041}evil"
    #expect(DeviceName.from(userAgent: header) == "Firefox, Linux")
  }

  @Test func noHeaderSaysNothing() { #expect(DeviceName.from(userAgent: nil) == "") }
}
