"""Serves one language model on loopback for Fidelio, and for nobody else.

Started by the house, never by hand. The first line on standard input is a JSON object with everything it
needs, the key among it, so that neither the argument list nor the environment tells anything. It then
prints one line, `listening on http://127.0.0.1:PORT`, and serves until standard input ends: when the house
dies, however it dies, so does this.

Ends with 65 when the model file cannot be loaded, with 64 when the first line is no order, and with 69 when
llama.cpp is not installed beside it.
"""

import ctypes
import json
import os
import resource
import signal
import sys
import threading

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4


def shut_in():
    """No core file ever holds a conversation, nobody else reads this memory, and no orphan stays behind."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    parent = os.getppid()
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    except (OSError, AttributeError):
        pass
    if os.getppid() != parent:
        os._exit(0)


def end_with_input():
    """Ends this process when the house closes the pipe, also in the middle of loading."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


def parameters(order):
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = order["model"]
    params.model_alias = {order["name"]}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [order["key"]]
    params.n_parallel = order["slots"]
    params.n_ctx = order["contextTokens"] * order["slots"]
    # A request that was cancelled is noticed between two batches of its prompt: keep them short.
    params.n_batch = 512
    params.cpuparams.n_threads = order["threads"]
    params.cpuparams_batch.n_threads = order["threads"]
    # Loaded and silent: each request says which of them speaks, and how loud.
    params.lora_adapters = [
        xllamacpp.CommonAdapterLoraInfo(path, 0.0) for path in order.get("adapters", [])
    ]
    params.fit_params = False
    params.offline = True
    # The prefix stays in its slot, and nowhere else: no shared store of prompts in memory or on disk.
    params.cache_prompt = True
    params.cache_ram_mib = 0
    params.cache_idle_slots = False
    params.kv_unified = False
    params.ctx_shift = False
    # Only what the house asks for is served.
    params.ui = False
    params.endpoint_slots = False
    params.endpoint_metrics = False
    params.endpoint_props = False
    params.cors_origins = ""
    params.verbosity = 0
    return xllamacpp, params


def main():
    shut_in()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        order = json.loads(sys.stdin.buffer.readline())
        xllamacpp, params = parameters(order)
    except (ValueError, KeyError, TypeError) as error:
        print("order refused:", type(error).__name__, flush=True)
        sys.exit(64)
    except ImportError:
        print("engine missing", flush=True)
        sys.exit(69)

    threading.Thread(target=end_with_input, daemon=True).start()
    try:
        server = xllamacpp.Server(params)
    except Exception as error:
        print("model refused:", type(error).__name__, flush=True)
        os._exit(65)
    print("listening on", server.listening_address, flush=True)
    signal.pause()


if __name__ == "__main__":
    main()
