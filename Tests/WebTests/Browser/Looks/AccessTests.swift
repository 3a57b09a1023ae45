import Foundation
import Synchronization
import Testing

/// That everybody can read, reach and hear every screen: WCAG 2.2 AA as far as a program can tell.
@Suite(.serialized, .enabled(if: Chromium.isHere), .fewAtATime)
struct AccessTests {
  static let themes = [
    Tab.Look(), Tab.Look(isDark: true), Tab.Look(isContrast: true), Tab.Look(isDark: true, isContrast: true),
  ]
  static let windows = [
    Tab.Look(width: 320), Tab.Look(width: 360), Tab.Look(textSize: 200), Tab.Look(width: 360, textSize: 200),
  ]

  @Test func everyScreenCanBeReadReachedAndHeard() async throws {
    let chromium = try await Chromium()
    let texts = Mutex<[String: [String: Set<String>]]>([:])
    for language in ["fr", "en"] {
      try await Tour.walk(chromium, language) { tab, stop in
        var troubles: [String] = []
        for look in Self.themes where stop.isNarrow != true {
          try await tab.wear(look)
          troubles += try await tab.troubles(Audit.colours).map { "\(look): \($0)" }
        }
        for look in Self.windows where stop.isNarrow == nil || stop.isNarrow == (look.width < 600) {
          try await tab.wear(look)
          troubles += try await tab.troubles(Audit.sizes).map { "\(look): \($0)" }
        }
        try await tab.wear(Tab.Look(width: stop.isNarrow == true ? 360 : 1280))
        troubles += try await tab.troubles(Audit.sizes)
        troubles += try await tab.troubles(Audit.structure, [language])
        troubles += try await tab.namelessControls()
        let shown = Set(try await tab.troubles(Audit.texts))
        texts.withLock { $0[stop.name, default: [:]][language] = shown }
        troubles += shown.filter { $0.wholeMatch(of: /[a-z]+[A-Z][A-Za-z]+/) != nil }.map {
          "a sentence is missing: \($0)"
        }
        #expect(troubles.isEmpty, "\(stop.name) \(language):\n\(troubles.joined(separator: "\n"))")
        try await tab.wear(Tab.Look())
      }
    }
    for (stop, shown) in texts.withLock({ $0 }) {
      let same = (shown["fr"] ?? []).intersection(shown["en"] ?? []).subtracting(Self.shared)
        .filter { !$0.hasPrefix("https://") }
      #expect(same.isEmpty, "\(stop) says the same in both languages: \(same.sorted())")
      #expect(shown.count == 2, "\(stop) is there in one language only")
    }
  }

  /// Names and words that are the same in both languages.
  private static let shared: Set = [
    "Fidelio", "Français", "English", "Ada", "Conversations", "Pages", "Swift", "swift", "Messages",
    "Sessions",
    "Direct", "Style", "scripted-70b", "Chromium, Linux", "Qwen2.5-Coder 1.5B Instruct (Q4_K_M)",
    "ChatGPT", "Claude", "Gemini", "AI Studio", "Grok, DeepSeek", "Le Chat", "Character.AI", "Replika, Pi",
    "SillyTavern", "Open WebUI, LibreChat", "Emoji", "Humour", "Passages (2)", "Passages (3)",
    "invented-1 (176)", "gratitude", "Situation", "Score", "Date", "Pause",
  ]
}

extension Tab {
  private static let controls: Set = [
    "button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "slider", "spinbutton",
    "menuitem",
    "switch", "tab", "option", "DisclosureTriangle", "ToggleButton", "PopUpButton", "ComboBoxSelect",
  ]

  /// What the browser tells a screen reader of everything that takes the focus: a role and a name for each.
  func namelessControls() async throws -> [String] {
    let answer = try await devtools("Accessibility.getFullAXTree", [:]) as? [String: Any]
    let nodes = answer?["nodes"] as? [[String: Any]] ?? []
    func value(_ node: [String: Any], _ key: String) -> String {
      ((node[key] as? [String: Any])?["value"] as? String ?? "").trimmingCharacters(
        in: .whitespacesAndNewlines)
    }
    return nodes.compactMap { node in
      guard node["ignored"] as? Bool == false else { return nil }
      let role = value(node, "role")
      if Self.controls.contains(role) {
        return value(node, "name").isEmpty ? "a \(role) without a name" : nil
      }
      let isFocusable = (node["properties"] as? [[String: Any]] ?? []).contains {
        $0["name"] as? String == "focusable" && ($0["value"] as? [String: Any])?["value"] as? Bool == true
      }
      let isNoControl = ["generic", "none", ""].contains(role) && isFocusable
      return isNoControl ? "something to focus without a role" : nil
    } + (nodes.count < 10 ? ["no tree"] : [])
  }
}
