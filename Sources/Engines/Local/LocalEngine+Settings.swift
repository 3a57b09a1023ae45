package import Foundation

extension LocalEngine {
  /// What the engine runs, with what, and how patiently.
  package struct Settings: Sendable {
    package var modelFile: URL
    /// Adapters that requests may name; none of them speaks unasked.
    package var adapters: [Adapter] = []
    /// As screens show it; the file's name without its ending when not given.
    package var modelName: String
    /// Tokens of prompt and reply together, for each slot. 512 to 131,072.
    package var contextTokens: Int
    /// How many prompts stay prepared at once: the conversation's and the background work's. 1 to 8.
    package var slots: Int
    /// 1 to 256.
    package var threads: Int
    /// The child's home and working folder; made when missing, mode 0700.
    package var workingDirectory: URL
    /// A `llama-server` (of mid-2025 or later) to use whatever else there is.
    package var llamaServer: URL?
    /// Where to look for a `llama-server`, parted by colons, as in `PATH`; empty not to look.
    package var searchPath: String
    /// The private environment's interpreter, `<engine>/venv/bin/python`, used without a `llama-server`.
    package var python: URL?
    /// The house's `engine/serve.py`.
    package var serveScript: URL?
    /// Looks at the model file before the engine sees it (T40, T41); throws when it must not.
    package var verify: @Sendable (URL) throws -> Void
    /// For one reply. Retries do not apply: a dead child is started again, not asked again.
    package var patience: Patience
    package var restarts: Restarts

    package init(
      modelFile: URL, modelName: String? = nil, contextTokens: Int = 4096, slots: Int = 2,
      threads: Int = ProcessInfo.processInfo.activeProcessorCount, workingDirectory: URL,
      llamaServer: URL? = nil, searchPath: String = "/usr/local/bin:/usr/bin:/bin", python: URL? = nil,
      serveScript: URL? = nil, verify: @escaping @Sendable (URL) throws -> Void = { _ in },
      patience: Patience = Patience(
        head: .seconds(600), firstToken: .seconds(600), idle: .seconds(120), retries: 0),
      restarts: Restarts = Restarts()
    ) {
      self.modelFile = modelFile
      self.modelName = modelName ?? modelFile.deletingPathExtension().lastPathComponent
      self.contextTokens = min(max(contextTokens, 512), 131_072)
      self.slots = min(max(slots, 1), 8)
      self.threads = min(max(threads, 1), 256)
      self.workingDirectory = workingDirectory
      self.llamaServer = llamaServer
      self.searchPath = searchPath
      self.python = python
      self.serveScript = serveScript
      self.verify = verify
      self.patience = patience
      self.restarts = restarts
    }

    /// Of the model's file, in bytes; `nil` where it is not there.
    var weightBytes: Int64? {
      let size = try? FileManager.default.attributesOfItem(atPath: modelFile.path)[.size]
      return (size as? NSNumber)?.int64Value
    }
  }

  /// A low-rank adapter for the model, a GGUF file.
  package struct Adapter: Sendable, Equatable {
    package let name: String
    package let file: URL

    package init(name: String, file: URL) {
      self.name = name
      self.file = file
    }
  }

  /// How a dead child is started again.
  package struct Restarts: Sendable {
    /// Doubles with each start that does not last.
    package var firstPause: Duration
    package var longestPause: Duration
    /// After so many starts in a row that did not last, the engine waits to be asked.
    package var limit: Int
    /// A child that was ready for so long has lasted.
    package var steadyAfter: Duration
    /// Loading a model may take this long.
    package var loadTimeout: Duration
    /// Between asking the child to end and making it end.
    package var grace: Duration
    /// How often a waiting engine looks whether the model's file has changed.
    package var look: Duration

    package init(
      firstPause: Duration = .milliseconds(500), longestPause: Duration = .seconds(30), limit: Int = 5,
      steadyAfter: Duration = .seconds(60), loadTimeout: Duration = .seconds(600),
      grace: Duration = .seconds(3),
      look: Duration = .seconds(2)
    ) {
      self.firstPause = firstPause
      self.longestPause = longestPause
      self.limit = limit
      self.steadyAfter = steadyAfter
      self.loadTimeout = loadTimeout
      self.grace = grace
      self.look = look
    }

    func pause(afterFailures count: Int) -> Duration {
      min(firstPause * (1 << min(max(count - 1, 0), 20)), longestPause)
    }
  }
}
