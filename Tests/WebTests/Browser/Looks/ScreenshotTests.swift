import Foundation
import Testing

/// Pictures of every screen, for people to look at: `Tools/screenshots.sh FOLDER`.
@Suite(.serialized, .enabled(if: Chromium.isHere && Screenshots.folder != nil))
struct ScreenshotTests {
  @Test(arguments: ["fr", "en"])
  func everyScreenIsPictured(_ language: String) async throws {
    let folder = URL(filePath: try #require(Screenshots.folder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try await Tour.walk(try await Chromium(), language) { tab, stop in
      for width in [360, 1280] where stop.isNarrow == nil || stop.isNarrow == (width == 360) {
        for isDark in [false, true] {
          let look = Tab.Look(width: width, isDark: isDark)
          try await tab.wear(look)
          if let place = stop.place {
            try await tab.run("document.querySelector(arguments[0])?.scrollIntoView()", [place])
          }
          try await tab.picture(to: folder.appending(path: "\(stop.name)-\(language)-\(look).png"))
        }
      }
      try await tab.wear(Tab.Look())
    }
  }
}

enum Screenshots {
  /// Where the pictures go; `nil` when nobody asked for any.
  static let folder = ProcessInfo.processInfo.environment["FIDELIO_SCREENSHOTS"].flatMap {
    $0.isEmpty ? nil : $0
  }
}
