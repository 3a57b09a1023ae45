import Foundation

/// A conversation as most vendors keep it: nodes that name the one they follow, not all of which were said.
///
/// Nothing of it is believed: nodes may name others that are not there, or follow each other in a circle, or stand
/// twice. All walks are loops (T30, T32).
struct ImportedTree {
  struct Node {
    var id: String
    /// The node it follows; one that is not there makes it a first one.
    var parent: String?
    /// `nil` for what was not said; what follows it then follows the one before it.
    var message: ImportedMessage?
    /// The model that was at work here, also where nothing was said.
    var model: String?
    var at: Date?
  }

  private(set) var nodes: [Node] = []
  private var places: [String: Int] = [:]

  var isEmpty: Bool { nodes.isEmpty }

  /// - Returns: False where that id is there already; the first one stays.
  mutating func add(_ node: Node) -> Bool {
    guard places.updateValue(places[node.id] ?? nodes.count, forKey: node.id) == nil else { return false }
    nodes.append(node)
    return true
  }

  /// Lets each node follow the one before it, for vendors that keep no branches: by date where all have one, else as
  /// they stand.
  mutating func line() {
    if nodes.allSatisfy({ $0.at != nil }) {
      let dated = nodes.enumerated().sorted {
        ($0.element.at ?? .distantPast, $0.offset) < ($1.element.at ?? .distantPast, $1.offset)
      }
      nodes = dated.map(\.element)
      places = Dictionary(
        nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
    for index in nodes.indices { nodes[index].parent = index == 0 ? nil : nodes[index - 1].id }
  }

  /// - Parameters:
  ///   - shown: The node that the vendor showed last; without it, or where it is not there, the newest end counts.
  ///   - model: For replies of which neither they nor anything before them names one.
  ///   - goesOn: Whether one that is not there may lie in another file: it is then still named by what follows it.
  /// - Returns: What was said, each behind the one it follows, and the last message of the shown branch.
  func messages(
    shown: String?, model: String? = nil, goesOn: Bool = false
  ) -> (messages: [ImportedMessage], leaf: String?) {
    let parents = parents(from: shown.flatMap { places[$0] })
    let order = order(parents)
    /// By node: the last message said on the way to it, itself included, and the model at work.
    var said = [String?](repeating: nil, count: nodes.count)
    var models = [String?](repeating: nil, count: nodes.count)
    var messages: [ImportedMessage] = []
    messages.reserveCapacity(nodes.count)
    var newest: (at: Date, place: Int)?
    for place in order {
      let node = nodes[place]
      let before = parents[place]
      models[place] = node.model ?? (before < 0 ? nil : models[before])
      said[place] = before < 0 ? (goesOn ? outside(node) : nil) : said[before]
      guard var message = node.message else { continue }
      message.id = node.id
      message.previous = said[place]
      message.at = message.at ?? node.at
      if message.role == .companion { message.model = models[place] ?? model }
      said[place] = node.id
      messages.append(message)
      // At the same moment the later one in the file.
      let at = message.at ?? .distantPast
      if newest.map({ at >= $0.at }) ?? true { newest = (at, place) }
    }
    let leaf = shown.flatMap { places[$0] }.flatMap { said[$0] } ?? end(from: newest?.place, parents, said)
    return (messages, leaf)
  }

  /// What it follows where that is not there; a parent of zeros stands for none.
  private func outside(_ node: Node) -> String? {
    guard let parent = node.parent, places[parent] == nil,
      parent.utf8.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "-") })
    else { return nil }
    return parent
  }

  /// The end of the branch of the newest message: without dates of all, the newest one may have followers.
  private func end(from place: Int?, _ parents: [Int], _ said: [String?]) -> String? {
    guard let place else { return nil }
    var lastChild = [Int](repeating: -1, count: nodes.count)
    for (child, parent) in parents.enumerated() where parent >= 0 && said[child] != nil {
      lastChild[parent] = child
    }
    var at = place
    while lastChild[at] >= 0 { at = lastChild[at] }
    return said[at]
  }

  /// Each node's parent by place, −1 for none; circles are cut, the shown branch being walked first so that it stays
  /// whole.
  private func parents(from shown: Int?) -> [Int] {
    var parents = nodes.map { node in node.parent.flatMap { places[$0] } ?? -1 }
    /// 0: not seen. Else the number of the walk that saw it.
    var seen = [Int](repeating: 0, count: nodes.count)
    var walk = 0
    func follow(_ start: Int) {
      walk += 1
      var at = start
      while seen[at] == 0 {
        seen[at] = walk
        let parent = parents[at]
        guard parent >= 0 else { return }
        if seen[parent] == walk {
          parents[at] = -1
          return
        }
        at = parent
      }
    }
    if let shown { follow(shown) }
    for start in nodes.indices { follow(start) }
    return parents
  }

  /// All nodes, parents first, branch after branch, siblings as they stand in the file.
  private func order(_ parents: [Int]) -> [Int] {
    /// First child and next sibling of each, in the order of the file.
    var first = [Int](repeating: -1, count: nodes.count)
    var next = [Int](repeating: -1, count: nodes.count)
    var roots: [Int] = []
    for place in nodes.indices.reversed() {
      let parent = parents[place]
      if parent < 0 {
        roots.append(place)
      } else {
        next[place] = first[parent]
        first[parent] = place
      }
    }
    var order: [Int] = []
    order.reserveCapacity(nodes.count)
    var open = roots
    while let place = open.popLast() {
      order.append(place)
      if next[place] >= 0 { open.append(next[place]) }
      if first[place] >= 0 { open.append(first[place]) }
    }
    return order
  }
}
