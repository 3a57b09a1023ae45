import Foundation
import Glibc

/// What the process promises before it holds a key: no core dump, no file that others can read, no death by a
/// closed pipe.
enum Hardening {
  static func apply() {
    signal(SIGPIPE, SIG_IGN)
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    forbidDumps()
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
