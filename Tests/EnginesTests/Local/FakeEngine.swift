import Engines
import Foundation
import Logging

/// A folder with a stand-in for the engine: the same orders in, the same protocol out, no model.
///
/// What it does is written in its model file: `good`, `refuse` (will not load), `crash` (dies at once),
/// `stubborn` (does not end when asked). What the person says may be `die`, `die once`, `die halfway`.
struct FakeEngine {
  let folder: URL
  var model: URL { folder.appending(path: "model.gguf") }
  var script: URL { folder.appending(path: "serve.py") }
  var working: URL { folder.appending(path: "working") }

  static let python = URL(filePath: "/usr/bin/python3")
  static let isPossible = FileManager.default.isExecutableFile(atPath: python.path)

  /// What the child saw of the world at its last start.
  struct Seen: Decodable {
    var pid: Int32
    var argv: [String]
    var environment: [String: String]
    var order: [String: String]
  }

  /// Makes the folder and removes it afterwards.
  static func with(_ behaviour: String? = "good", _ body: (FakeEngine) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-engine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let fake = FakeEngine(folder: folder)
    try Data(source.utf8).write(to: fake.script)
    if let behaviour { try fake.behave(behaviour) }
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(fake)
  }

  func behave(_ how: String) throws { try Data(how.utf8).write(to: model, options: .atomic) }

  func settings(
    slots: Int = 2, verify: @escaping @Sendable (URL) throws -> Void = { _ in },
    restarts: LocalEngine.Restarts = .quick
  ) -> LocalEngine.Settings {
    LocalEngine.Settings(
      modelFile: model, modelName: "fake", contextTokens: 1024, slots: slots, threads: 1,
      workingDirectory: working, searchPath: "", python: Self.python, serveScript: script, verify: verify,
      restarts: restarts)
  }

  /// Runs an engine for as long as `body` takes, then ends it and waits until it has.
  static func running(
    _ settings: LocalEngine.Settings,
    logger: Logger = Logger(label: "engine") { _ in SwiftLogNoOpLogHandler() },
    _ body: (LocalEngine) async throws -> Void
  ) async throws {
    let engine = LocalEngine(settings: settings, outbound: Outbound(), logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      defer { group.cancelAll() }
      try await body(engine)
    }
  }

  func seen() throws -> Seen {
    try JSONDecoder().decode(Seen.self, from: Data(contentsOf: working.appending(path: "seen.json")))
  }

  /// The bodies of the chats it was asked for, and how many at once at most.
  func asked() throws -> (bodies: [[String: Any]], together: Int) {
    let lines = try String(contentsOf: working.appending(path: "asked.jsonl"), encoding: .utf8).split(
      separator: "\n")
    let objects = try lines.compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    return (objects, objects.compactMap { $0["together"] as? Int }.max() ?? 0)
  }

  private static let source = #"""
    #!/usr/bin/python3
    import http.server, json, os, signal, sys, threading, time

    environment = dict(os.environ)
    if "LLAMA_API_KEY" in environment:
        order = {"model": environment["LLAMA_ARG_MODEL"], "key": environment["LLAMA_API_KEY"]}
        os.chdir(environment["HOME"])
    else:
        order = json.loads(sys.stdin.readline())
        threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    behaviour = open(order["model"]).read()
    with open("seen.new", "w") as seen:
        told = {name: str(value) for name, value in order.items()}
        json.dump({"pid": os.getpid(), "argv": sys.argv, "environment": environment, "order": told}, seen)
    os.rename("seen.new", "seen.json")
    with open("starts", "a") as starts:
        starts.write(behaviour + "\n")
    if behaviour == "refuse":
        sys.exit(65)
    if behaviour == "missing":
        sys.exit(69)
    if behaviour == "crash":
        sys.exit(1)
    if behaviour == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    lock = threading.Lock()
    together = 0

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

        def allowed(self):
            if self.headers.get("Authorization") == "Bearer " + order["key"]:
                return True
            self.send_response(401)
            self.end_headers()

        def do_GET(self):
            if self.allowed():
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

        def do_POST(self):
            global together
            if not self.allowed():
                return
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                together += 1
                with open("asked.jsonl", "a") as asked:
                    asked.write(json.dumps(dict(body, together=together)) + "\n")
            text = body["messages"][-1]["content"]
            print("prompt:", text, flush=True)
            if text == "die" or (text == "die once" and not os.path.exists("died")):
                open("died", "w").close()
                os._exit(1)
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            for word in ["you said ", text]:
                self.event({"choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None}]})
                if text == "die halfway":
                    time.sleep(0.05)
                    os._exit(1)
                time.sleep(0.02)
            with lock:
                together -= 1
            self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
            self.wfile.write(b"data: [DONE]\n\n")

        def event(self, data):
            self.wfile.write(("data: " + json.dumps(data) + "\n\n").encode())
            self.wfile.flush()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print("main: server is listening on http://127.0.0.1:%d - starting" % server.server_port, flush=True)
    server.serve_forever()
    """#
}

extension LocalEngine.Restarts {
  static let quick = LocalEngine.Restarts(
    firstPause: .milliseconds(1), longestPause: .milliseconds(5), limit: 3, loadTimeout: .seconds(600),
    grace: .milliseconds(300), look: .milliseconds(20))
}
