#!/usr/bin/env python3
"""Sends raw requests to the reading room that no honest browser sends, and fails where one is answered
as it should not be.

    web_probes.py --probes FILE    FILE holds the requests: a list of objects with `id`, `raw_b64` and
                                   `expected`, or with `how` for those that are made here
                  --seconds 30     how long slow clients are kept up
                  --binary PATH    the program

Letters are imported meanwhile, so that the archive is written while it is asked.
"""

import argparse
import base64
import http.client
import json
import os
import pathlib
import re
import select
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
# In seconds: longer than a connection may take to send a whole head.
PATIENCE = 14
SECRETS = (b"root:x:0", b".swift", b"Fatal error", b"stack", str(ROOT).encode())


class Room:
    """A reading room of its own, with an archive made of the letters in Corpus."""

    def __init__(self, binary, folder):
        self.archive = os.path.join(folder, "probes.sqlite")
        subprocess.run([binary, "import", "Corpus", "--archive", self.archive], cwd=ROOT, check=True,
                       stdout=subprocess.DEVNULL)
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder}
        self.process = subprocess.Popen(
            [binary, "serve", "--port", "0", "--archive", self.archive], env=environment,
            stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.port = int(re.search(r":(\d+)/", line).group(1))
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def raw(self, request):
        """Status (None where the connection was closed without one), head and body, seconds."""
        start = time.monotonic()
        answer = b""
        with self.connect() as connection:
            try:
                connection.sendall(request)
                while True:
                    part = connection.recv(65536)
                    if not part:
                        break
                    answer += part
                    if whole(answer):
                        break
            except (ConnectionError, BrokenPipeError):
                pass
            except socket.timeout:
                answer = answer or b"TIMEOUT"
        seconds = time.monotonic() - start
        match = re.match(rb"HTTP/1\.[01] (\d{3})", answer)
        head, _, body = answer.partition(b"\r\n\r\n")
        status = int(match.group(1)) if match else (-1 if answer == b"TIMEOUT" else None)
        return status, head, body, seconds

    def latency(self, path="/suche?q=Stellen", count=15):
        """Of one client that asks as people do: the median, in seconds."""
        times = []
        for _ in range(count):
            start = time.monotonic()
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            connection.request("GET", path)
            if connection.getresponse().read() == b"":
                raise SystemExit("an empty page")
            connection.close()
            times.append(time.monotonic() - start)
        return statistics.median(times)

    def memory(self):
        """Resident, in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def is_alive(self):
        return self.process.poll() is None


def whole(answer):
    """Whether an answer of known length is there."""
    head, blank, body = answer.partition(b"\r\n\r\n")
    match = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    return bool(blank and match and len(body) >= int(match.group(1)))


def statuses(expected):
    """What a probe's expectation allows; None stands for a closed connection."""
    allowed = {int(number) for number in re.findall(r"\b([245]\d\d)\b", expected)}
    if "close" in expected:
        # To what is no HTTP, too, it says 400 before it closes.
        allowed |= {None, 400}
    if not allowed:
        allowed = {200, 400, 404}
    return allowed


def judge(probe, status, head, body, seconds):
    """Why an answer is wrong; nothing where it is right."""
    allowed = statuses(probe["expected"].replace("5xx", ""))
    if probe["id"] == "host_evil":
        allowed = {400, 421}
    if status not in allowed:
        return f"{status}, not one of {sorted(map(str, allowed))}"
    if status is not None and seconds > 2:
        return f"after {seconds:.1f} s"
    if any(secret in body for secret in SECRETS):
        return "says too much"
    if re.search(rb"(?i)^set-cookie: x", head, re.M):
        return "a header of the client's own"
    if b"<script>alert" in body or b'"onmouseover=' in body or b"49" in re.findall(rb"value=\"(\d+)\"", body):
        return "input that is not escaped"
    return None


def slow_head(room, seconds, report):
    """Connections that send a byte of a head now and then."""
    usual = room.latency()
    held = [room.connect() for _ in range(500)]
    for connection in held:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
        connection.setblocking(False)
    end, slowest = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for connection in held:
            try:
                connection.send(b"a")
            except OSError:
                pass
        slowest = max(slowest, room.latency(count=3))
        time.sleep(5)
    cut = sum(closed(connection) for connection in held)
    for connection in held:
        connection.close()
    report("slowloris", f"median {usual * 1000:.0f} ms, meanwhile {slowest * 1000:.0f} ms, {cut} of 500 cut",
           slowest < max(2 * usual, usual + 0.5) and (cut == 500 or seconds < 25))


def slow_answer(room, seconds, report):
    """Connections that take an answer byte by byte."""
    usual = room.latency()
    held = []
    for _ in range(200):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect(("127.0.0.1", room.port))
        connection.sendall(b"GET /api/v1/search?q=die&limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        held.append(connection)
    end, slowest = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for connection in held:
            if select.select([connection], [], [], 0)[0]:
                try:
                    connection.recv(1)
                except OSError:
                    pass
        slowest = max(slowest, room.latency(count=3))
        time.sleep(1)
    for connection in held:
        connection.close()
    report("slow_read", f"median {usual * 1000:.0f} ms, meanwhile {slowest * 1000:.0f} ms",
           slowest < max(2 * usual, usual + 0.5))


def flood(room, count, report):
    """Connections that are opened and dropped."""
    before, open_before = room.memory(), room.descriptors()
    for _ in range(count):
        try:
            room.connect().close()
        except OSError:
            time.sleep(0.05)
    time.sleep(2)
    after, open_after = room.memory(), room.descriptors()
    report("conn_flood", f"{before:.0f} → {after:.0f} MiB, {open_before} → {open_after} descriptors",
           room.is_alive() and after < before + 30 and open_after < open_before + 20)


def closed(connection):
    try:
        connection.setblocking(False)
        return connection.recv(65536) == b"" or closed(connection)
    except BlockingIOError:
        return False
    except OSError:
        return True


def headers(room, report):
    """What every page tells the browser not to do."""
    for path in ("/", "/suche?q=Stellen", "/gefragt", "/einlesen", "/anmelden", "/nix"):
        head = room.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())[1]
        text = head.decode().lower()
        policy = re.search(r"content-security-policy: (.*)", text).group(1)
        report(f"headers {path}", "", "unsafe-inline" not in policy and "frame-ancestors 'none'" in policy
               and "x-content-type-options: nosniff" in text and "referrer-policy:" in text)
    papers = json.loads(room.raw(b"GET /api/v1/papers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")[2])
    original = f"/original/{papers['rows'][0]['sha256']}"
    head = room.raw(f"HEAD {original} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())[1].lower()
    report("headers original", "", b"attachment" in head and b"sandbox" in head)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--probes", required=True)
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/auskunft"))
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--connections", type=int, default=20000)
    options = parser.parse_args()
    folder = tempfile.mkdtemp()
    failures = []

    def report(name, what, is_right):
        if not is_right:
            failures.append(name)
        if not is_right or what:
            print(f"{'ok  ' if is_right else 'FAIL'} {name}: {what}")

    room = Room(options.binary, folder)
    importing = subprocess.Popen(
        ["sh", "-c", f'while :; do for f in Corpus/*/*; do sed "s/1/2/;s/$$/$$/" "$f" > {folder}/new.txt; '
         f'"{options.binary}" import {folder}/new.txt --archive {room.archive} >/dev/null 2>&1; done; done'],
        cwd=ROOT, start_new_session=True)
    try:
        probes = json.loads(pathlib.Path(options.probes).read_text())
        sent = [probe for probe in probes if "raw_b64" in probe]
        for probe in sent:
            problem = judge(probe, *room.raw(base64.b64decode(probe["raw_b64"])))
            report(probe["id"], problem or "", problem is None)
        print(f"{len(sent) - len(failures)} of {len(sent)} requests answered as they should be")
        headers(room, report)
        slow_head(room, options.seconds, report)
        slow_answer(room, options.seconds, report)
        flood(room, options.connections, report)
        report("alive", "", room.is_alive())
    finally:
        os.killpg(importing.pid, 15)
        room.process.terminate()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
