extension Assets {
  /// Every module a page starts with, its own first: the browser fetches them at once instead of one after the
  /// other. What is only imported when it is needed is left out.
  func modules(of page: Page) -> [String] {
    var found = ["\(page)/start.js"]
    var index = 0
    while index < found.count {
      for name in imports(of: found[index]) where !found.contains(name) { found.append(name) }
      index += 1
    }
    return found
  }

  /// `folder/name` of what a module imports at its top.
  private func imports(of name: String) -> [String] {
    let folder = name.split(separator: "/").first.map(String.init) ?? ""
    let matches = text(name)?.matches(of: #/(?m)^(?:import|export|\}).* from "(\.\.?)/([\w/.-]+)";$/#) ?? []
    return matches.map { $0.output.1 == ".." ? String($0.output.2) : "\(folder)/\($0.output.2)" }
  }
}
