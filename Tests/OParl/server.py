"""Serves a made-up feed on this machine, and counts what is asked for."""

import http.server
import json
import threading
import urllib.parse


class Server:
    """Serves until it is closed; `asked` has the path of each request in order.

    What `on_request` does with the number of a request is done before it is answered.
    """

    def __init__(self, feed):
        self.feed = feed
        self.asked = []
        self.on_request = lambda number: None
        self.failed = set()
        self.lock = threading.Lock()
        handler = type("BoundHandler", (Handler,), {"server_state": self})
        self.http = QuietServer(("127.0.0.1", 0), handler)
        feed.base = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def address(self):
        return self.feed.base + "/oparl/system"

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    def count(self, path):
        """How many requests there were for what begins with a path."""
        return sum(asked.startswith(path) for asked in self.asked)

    def forget(self):
        with self.lock:
            self.asked = []

    def note(self, path):
        with self.lock:
            self.asked.append(path)
            number = len(self.asked)
        self.on_request(number)

    def fails_first(self, path):
        """Whether this is a request for something that is given only when it is asked for again."""
        with self.lock:
            if path in self.failed or sum(map(ord, path)) % 31:
                return False
            self.failed.add(path)
            return True


class QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Says nothing of clients that are gone: they are killed on purpose."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one piece, at once: else each waits for the other's being acknowledged.
    disable_nagle_algorithm = True
    wbufsize = -1
    server_state = None

    def log_message(self, *arguments):
        pass

    def date_time_string(self, timestamp=None):
        # A feed's changes are asked for since this moment: it must not depend on the day.
        return self.server_state.feed.clock

    def do_GET(self):
        state = self.server_state
        address = urllib.parse.urlsplit(self.path)
        path = address.path.replace("//", "/")
        try:
            state.note(path)
            if state.fails_first(self.path):
                return self.give(500, b"")
            self.answer(path, urllib.parse.parse_qs(address.query))
        except (BrokenPipeError, ConnectionResetError):
            pass

    def answer(self, path, query):
        feed = self.server_state.feed
        if path == "/oparl/system":
            return self.give_json(feed.system())
        if path in ("/oparl/bodies", "/oparl/body/1"):
            return self.give_json(feed.body())
        if path == "/oparl/body/1/papers":
            text = feed.page(int(query.get("page", ["1"])[0]), query.get("modified_since", [""])[0])
            if text is None:
                return self.give(404, b'{"code": "no-objects"}', "application/json")
            return self.give(200, text.encode(), "application/json")
        if path.startswith("/oparl/file/"):
            number, place = map(int, path.rsplit("/", 1)[1].split("-"))
            return self.give_json(feed.file(number, place))
        if path.startswith(("/files/", "/moved/")):
            number, place = map(int, path.rsplit("/", 1)[1].split("-"))
            if not feed.is_served(number, place):
                return self.give(404, b"<html>Nicht gefunden</html>")
            if number % 47 == 0 and path.startswith("/files/"):
                return self.give(302, b"", location=f"/moved/{number}-{place}")
            tag = f'"{feed.digest(number, place)[:16]}"' if number % 2 else None
            if tag and self.headers.get("If-None-Match") == tag:
                return self.give(304, b"")
            return self.give(200, feed.text(number, place), "text/plain", tag=tag)
        self.give(404, b"")

    def give_json(self, content):
        self.give(200, json.dumps(content).encode(), "application/json")

    def give(self, status, body, kind="text/html", tag=None, location=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if tag:
            self.send_header("ETag", tag)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if status != 304:
            self.wfile.write(body)
