import Foundation

/// How to start the child: what to run and what to tell it. The key and the model's path are in neither the
/// arguments nor, with the house's own script, the environment, which holds no secret of the house (T40).
struct EngineLaunch: Equatable, Sendable {
  var executable: String
  var arguments: [String]
  var environment: [String: String]
  /// Written to the child's standard input, which then stays open: its end tells the child to end.
  var order: Data

  /// A `llama-server` where there is one, else the house's own script; nothing when there is neither.
  static func find(_ settings: LocalEngine.Settings, key: String) -> EngineLaunch? {
    if let server = llamaServer(settings) { return llama(server, settings, key: key) }
    guard let python = settings.python, let script = settings.serveScript,
      isExecutable(python.path), FileManager.default.isReadableFile(atPath: script.path)
    else { return nil }
    return house(python: python.path, script: script.path, settings, key: key)
  }

  private static func llamaServer(_ settings: LocalEngine.Settings) -> String? {
    if let chosen = settings.llamaServer { return isExecutable(chosen.path) ? chosen.path : nil }
    return settings.searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/llama-server" }.first(where: isExecutable)
  }

  private static func isExecutable(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  private static func environment(_ settings: LocalEngine.Settings) -> [String: String] {
    let folder = settings.workingDirectory.path
    return ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8"]
  }

  private static func house(
    python: String, script: String, _ settings: LocalEngine.Settings, key: String
  ) -> EngineLaunch? {
    struct Order: Encodable {
      let model, name, key: String
      let slots, contextTokens, threads: Int
      /// Paths; the place in the list is the number a request names.
      let adapters: [String]
    }
    let order = Order(
      model: settings.modelFile.path, name: settings.modelName, key: key, slots: settings.slots,
      contextTokens: settings.contextTokens, threads: settings.threads,
      adapters: settings.adapters.map(\.file.path))
    guard let line = try? JSONEncoder().encode(order) else { return nil }
    return EngineLaunch(
      executable: python, arguments: ["-I", "-B", "-u", script], environment: environment(settings),
      order: line + [0x0a])
  }

  /// `llama-server` does not watch its standard input: a shell between does it, and passes signals on.
  /// Everything is told through variables, because versions that do not know one pass over it.
  private static func llama(_ server: String, _ settings: LocalEngine.Settings, key: String) -> EngineLaunch {
    var environment = environment(settings)
    environment["LLAMA_API_KEY"] = key
    let told: [String: String] = [
      "HOST": "127.0.0.1", "PORT": "0", "MODEL": settings.modelFile.path, "ALIAS": settings.modelName,
      "CTX_SIZE": String(settings.contextTokens * settings.slots), "N_PARALLEL": String(settings.slots),
      "THREADS": String(settings.threads), "BATCH": "512", "CACHE_RAM": "0", "KV_UNIFIED": "0",
      "WEBUI": "0", "UI": "0", "NO_WEBUI": "1", "ENDPOINT_SLOTS": "0", "ENDPOINT_METRICS": "0",
      "OFFLINE": "1",
      "FIT": "off",
    ]
    for (name, value) in told { environment["LLAMA_ARG_" + name] = value }
    // There is no variable for adapters; their paths are names of the house's own, with nobody's words in them.
    let adapters = settings.adapters.flatMap { ["--lora", $0.file.path] }
    return EngineLaunch(
      executable: "/bin/sh",
      arguments: ["-c", warden, "warden", server] + adapters
        + (adapters.isEmpty ? [] : ["--lora-init-without-apply"]),
      environment: environment,
      order: Data())
  }

  private static let warden = """
    ulimit -c 0
    exec 3<&0
    "$@" </dev/null 3<&- &
    child=$!
    trap 'kill -TERM $child 2>/dev/null' TERM
    { trap - TERM; cat <&3; kill -TERM $child; sleep 3; kill -KILL $child; } >/dev/null 2>&1 &
    watch=$!
    exec 3<&-
    wait $child
    code=$?
    while kill -0 $child 2>/dev/null; do wait $child; code=$?; done
    kill $watch 2>/dev/null
    exit $code
    """
}
