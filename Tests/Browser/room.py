"""A reading room with an archive of the letters in Corpus, and a browser that looks at it."""

import atexit
import html
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request

from playwright.sync_api import sync_playwright

PROGRAM = os.environ.get("AUSKUNFT", ".build/debug/auskunft")
# In milliseconds.
PATIENCE = 180_000
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


class Room:
    """The program's own server, on a port that is free."""

    def __init__(self, letters=("Corpus",)):
        self.folder = tempfile.mkdtemp()
        self.archive = os.path.join(self.folder, "demo.sqlite")
        self.run("import", *letters)
        self.run("registry", "seed", "--all")
        self.tokens = [
            self.run("token", "create", name).strip() for name in ("Frau Röttsch", "Herr Beispiel")
        ]
        self.open()

    def open(self, port=0):
        environment = dict(os.environ, XDG_CACHE_HOME=os.path.join(self.folder, "cache"))
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port), "--archive", self.archive],
            stderr=subprocess.PIPE, text=True, env=environment)
        line = self.process.stderr.readline()
        match = re.search(r"http://\S+:(\d+)", line)
        if not match:
            raise RuntimeError(f"the reading room did not open: {line}")
        self.base, self.port = match.group(0), int(match.group(1))

    def kill(self):
        """As a power cut would."""
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()

    def run(self, *arguments):
        done = subprocess.run(
            [PROGRAM, *arguments, "--archive", self.archive], capture_output=True, text=True)
        if done.returncode == 2:
            raise RuntimeError(done.stderr)
        return done.stdout

    def memory(self):
        """Resident, in MiB."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.process.stderr.close()
        shutil.rmtree(self.folder)

    def get(self, path):
        """A page as a browser without a script gets it."""
        with urllib.request.urlopen(self.base + path) as answer:
            return answer.read().decode()


_shared = {}


def _close():
    for name in ("browser", "playwright", "room"):
        thing = _shared.pop(name, None)
        if thing is not None:
            (thing.stop if name == "playwright" else thing.close)()


class RoomTest(unittest.TestCase):
    """All tests look at one room; each has its own visits."""

    @classmethod
    def setUpClass(cls):
        if not _shared:
            atexit.register(_close)
            _shared["room"] = Room()
        cls.room = _shared["room"]

    def browser(self):
        """Opened by the first test that looks; without one, such tests are passed over."""
        if not os.environ.get("CHROMIUM"):
            self.skipTest("there is no chromium (apt install chromium)")
        if "browser" not in _shared:
            _shared["playwright"] = sync_playwright().start()
            _shared["browser"] = _shared["playwright"].chromium.launch(
                executable_path=os.environ["CHROMIUM"], args=FLAGS)
        return _shared["browser"]

    def visit(self, path="/", token=None, room=None, **options):
        """A page in a visit of its own; with a token, of somebody who may decide."""
        room = room or self.room
        context = self.browser().new_context(**{"locale": "de-DE", **options})
        # On a busy machine anything may take long: only what never comes is a fault.
        context.set_default_timeout(PATIENCE)
        context.set_default_navigation_timeout(PATIENCE)
        self.addCleanup(context.close)
        page = context.new_page()
        if token is not None:
            page.goto(room.base + "/anmelden")
            page.fill("#token", room.tokens[token])
            page.click("main form button")
        page.goto(room.base + path)
        return page


def links(text):
    """Addresses of all links in a page, as they stand for."""
    return [html.unescape(found) for found in re.findall(r'<a [^>]*?href="([^"]*)"', text)]


def count(text):
    """How many answers a search's page says it found."""
    match = re.search(r'class="summary">([\d.]+) Antwort', text)
    return int(match.group(1).replace(".", "")) if match else 0


def quoted(text):
    return urllib.parse.quote(text)
