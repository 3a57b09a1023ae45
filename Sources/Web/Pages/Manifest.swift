import Companion

/// What a phone or a desktop needs to know to install the page as an app.
struct Manifest: Encodable {
  private struct Icon: Encodable {
    let src: String
    let sizes: String
    let type: String
    var purpose = "any"
  }

  private struct Shortcut: Encodable {
    let name: String
    let url: String
  }

  /// The page's own ground, as in `base.css`.
  static let paper = "#f8f5ef"

  private let id = "/"
  private let start_url = "/"
  private let scope = "/"
  private let display = "standalone"
  private let background_color = paper
  private let theme_color = paper
  private let name = "Fidelio"
  private let short_name = "Fidelio"
  private let description: String
  private let lang: String
  private let dir = "ltr"
  /// Their addresses are read from the manifest's own, which lies in the same folder.
  private let icons = [
    Icon(src: "icon-192.png", sizes: "192x192", type: "image/png"),
    Icon(src: "icon-512.png", sizes: "512x512", type: "image/png"),
    Icon(src: "icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable"),
    Icon(src: "icon.svg", sizes: "any", type: "image/svg+xml"),
  ]
  private let shortcuts: [Shortcut]

  init(_ language: Language, words: PageWords.Book) {
    lang = language.rawValue
    description = words["appDescription"]
    shortcuts = [Page.help, .search].map { Shortcut(name: words[$0.title], url: $0.path) }
  }
}
