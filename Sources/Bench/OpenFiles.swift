import Foundation

/// How many files and connections this process and its children may hold at once.
enum OpenFiles {
  /// Raises the soft limit to the hard one.
  /// - Returns: The limit that now stands.
  @discardableResult
  static func raiseLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return Int(clamping: limit.rlim_cur)
  }
}
