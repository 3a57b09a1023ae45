/// What a `User-Agent` header says, in two words a person knows: "Firefox, Linux".
enum DeviceName {
  /// Searched in this order: most browsers also name the ones they descend from.
  private static let browsers = [
    ("fidelio", "fidelio chat"), ("Edg/", "Edge"), ("EdgA/", "Edge"), ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"), ("Vivaldi/", "Vivaldi"), ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"), ("CriOS/", "Chrome"), ("HeadlessChrome/", "Chromium"), ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"), ("Safari/", "Safari"),
  ]

  private static let systems = [
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"),
    ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"), ("FreeBSD", "FreeBSD"),
  ]

  /// Only names from the tables are ever repeated, nothing of the header itself.
  /// - Returns: An empty text when the header says nothing that is known.
  static func from(userAgent: String?) -> String {
    let said = String((userAgent ?? "").prefix(500))
    let found = [browsers, systems].compactMap { table in table.first { said.contains($0.0) }?.1 }
    return found.joined(separator: ", ")
  }
}
