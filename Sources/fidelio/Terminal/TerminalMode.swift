import Glibc
import Synchronization

/// The terminal's mode, kept so that it can be put back whatever happens.
enum TerminalMode {
  private struct State {
    var before: termios?
    var depth = 0
    var isWatched = false
  }

  private static let state = Mutex(State())

  /// Single keys, no echo, no signals from keys. Output stays as it is. Can be nested.
  static func enter() {
    state.withLock { state in
      state.depth += 1
      guard state.depth == 1 else { return }
      var mode = termios()
      guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return }
      state.before = mode
      mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
      mode.c_iflag &= ~tcflag_t(ICRNL | IXON)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
      if !state.isWatched {
        state.isWatched = true
        atexit { TerminalMode.restore() }
        for ending in [SIGTERM, SIGHUP] {
          signal(ending) { number in
            TerminalMode.restore()
            _exit(128 + number)
          }
        }
      }
    }
  }

  static func leave() {
    let isLast = state.withLock { state in
      state.depth -= 1
      return state.depth == 0
    }
    if isLast { restore() }
  }

  /// Puts back what stood before the first `enter`.
  static func restore() {
    _ = state.withLockIfAvailable { state in
      guard var before = state.before else { return }
      tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
      state.before = nil
      state.depth = 0
    }
  }

  /// Columns of the terminal that standard output is; 0 when it is none.
  static var columns: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return 0 }
    return size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}
