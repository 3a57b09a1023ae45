import Foundation
import Glibc

/// What the process promises before it holds a key: no core dump, no memory in a report of a crash, no file that others
/// can read, no death by a closed pipe.
enum Hardening {
  static func apply() {
    signal(SIGPIPE, SIG_IGN)
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    forbidDumps()
    forbidRegisters()
  }

  /// Swift's report of a crash shows registers and the memory they point to: keys and words, on a terminal or in a
  /// journal. It stays where it was told to leave them out, as `./fidelio` tells it; else a crash ends the process
  /// without a report.
  private static func forbidRegisters() {
    let wish = ProcessInfo.processInfo.environment["SWIFT_BACKTRACE"] ?? ""
    guard !wish.split(separator: ",").contains("registers=none") else { return }
    // The signals that the runtime listens to.
    for crash in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(crash, SIG_DFL) }
  }

  /// `prctl(PR_SET_DUMPABLE, 0)`: no dump and no tracer of the same user. The function takes variable arguments,
  /// which Swift does not call; with whole numbers alone it is called like any other on Linux.
  private static func forbidDumps() {
    typealias Prctl =
      @convention(c) (CInt, CUnsignedLong, CUnsignedLong, CUnsignedLong, CUnsignedLong) -> CInt
    guard let found = dlsym(nil, "prctl") else { return }
    let setDumpable: CInt = 4
    _ = unsafeBitCast(found, to: Prctl.self)(setDumpable, 0, 0, 0, 0)
  }
}
