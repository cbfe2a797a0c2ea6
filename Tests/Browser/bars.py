#!/usr/bin/env python3
"""Measures the reading room as its readers meet it, and says of each figure whether it is what was
promised: times while letters are imported, sizes, memory.

    bars.py [--papers 10000] [--requests 1000] [--folder .build/bars]

The archive is made of composed letters, once; AUSKUNFT names the program. Times hang on the machine:
on one that does other work, they say little.
"""

import argparse
import html
import http.client
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse

import letters

PROGRAM = os.environ.get("AUSKUNFT", ".build/release/auskunft")
MIDDLE, LATE = 100, 250
COLD, WARM, IMAGE = 150, 5, 90
FIRST_PAGE, MEMORY = 100, 150


class Figures:
    def __init__(self):
        self.short = []

    def say(self, name, value, unit, bar):
        is_kept = value <= bar
        if not is_kept:
            self.short.append(name)
        print(f"{'ok   ' if is_kept else 'SHORT'} {name}: {value:.1f} {unit} (bar: {bar} {unit})", flush=True)


class Room:
    def __init__(self, folder):
        self.archive = folder / "room.sqlite"
        environment = dict(os.environ, XDG_CACHE_HOME=str(folder / "cache"))
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--archive", self.archive],
            stderr=subprocess.PIPE, text=True, env=environment)
        self.port = int(re.search(r":(\d+)/", self.process.stderr.readline()).group(1))

    def get(self, path):
        """The body, and how long it took, in milliseconds."""
        start = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        took = (time.monotonic() - start) * 1000
        if answer.status not in (200, 302):
            raise SystemExit(f"{path}: {answer.status}")
        return body, took

    def seconds(self):
        """Of the processor, so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024


def make(folder, papers):
    """The archive, if it is not there yet."""
    if (folder / "room.sqlite").exists():
        return
    source = folder / "letters"
    letters.write(source, range(1, papers + 1))
    for command in (["import", source], ["import", "Corpus"], ["registry", "seed", "--all"]):
        done = subprocess.run([PROGRAM, *command, "--archive", folder / "new.sqlite"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode == 2:
            raise SystemExit(done.stderr)
    for name in ("", "-wal", "-shm"):
        if (folder / f"new.sqlite{name}").exists():
            (folder / f"new.sqlite{name}").rename(folder / f"room.sqlite{name}")


class Import:
    """Letters that are imported without end."""

    def __init__(self, folder, papers):
        self.folder, self.next, self.taken = folder, papers + 1, 0
        self.ends = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        # No run of this script takes letters that another took.
        start = self.next + int(time.time()) % 1_000_000 * 100
        while not self.ends.is_set():
            source = self.folder / "more" / str(start)
            letters.write(source, range(start, start + 200))
            subprocess.run([PROGRAM, "import", source, "--archive", self.folder / "room.sqlite"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            start, self.taken = start + 200, self.taken + 200

    def stop(self):
        self.ends.set()
        self.thread.join()


def addresses(room, chance):
    """What people open, of each kind some; kind and address without end."""
    papers = [row["sha256"] for row in rows(room, "/api/v1/papers?limit=500")]
    entities = [row["id"] for row in rows(room, "/api/v1/registry/entities?limit=500")]
    words = letters.WORKS + letters.PLACES + letters.MATTERS

    def query():
        return urllib.parse.quote_plus(" ".join(chance.sample(words, chance.randint(1, 2))))

    kinds = {
        "start": lambda: "/",
        "search": lambda: f"/suche?q={query()}",
        "filtered search": lambda: f"/suche?q={query()}&year={chance.randint(2010, 2025)}",
        "asked before": lambda: f"/gefragt?q=Wer+ist+Tr%C3%A4ger+von+{query()}%3F",
        "paper": lambda: f"/drucksache/{chance.choice(papers)}",
        "found paper": lambda: f"/drucksache/{chance.choice(papers)}?q={query()}",
        "register": lambda: f"/verzeichnis?ort={urllib.parse.quote(chance.choice(letters.TOWNS))}",
        "whole register": lambda: f"/verzeichnis?ab={chance.randrange(0, 10) * 150}",
        "entry": lambda: f"/verzeichnis/eintrag/{chance.choice(entities)}",
        "conflicts": lambda: "/verzeichnis/widersprueche",
        "gaps": lambda: "/verzeichnis/luecken",
        "review": lambda: "/pruefen",
        "charts": lambda: "/zahlen",
        "feed": lambda: f"/suche.atom?q={query()}",
        "search by a program": lambda: f"/api/v1/search?q={query()}",
        "facts for a program": lambda: "/api/v1/facts?limit=100",
    }
    while True:
        for kind, address in kinds.items():
            yield kind, address()


def rows(room, path):
    import json
    return json.loads(room.get(path)[0])["rows"]


def times(room, figures, requests):
    """How long pages take."""
    chance = random.Random(18)
    source = addresses(room, chance)
    for _ in range(32):
        room.get(next(source)[1])
    taken, before = {}, room.seconds()
    for _ in range(requests):
        kind, address = next(source)
        taken.setdefault(kind, []).append(room.get(address)[1])
    everything = sorted(sum(taken.values(), []))
    print(f"      of the processor: {(room.seconds() - before) * 1000 / requests:.0f} ms a page")
    for kind, values in taken.items():
        values.sort()
        print(f"      {kind}: {statistics.median(values):.0f} ms, "
              f"{values[int(len(values) * 0.95)]:.0f} ms of 95 in 100")
    figures.say("a page, in the middle", statistics.median(everything), "ms", MIDDLE)
    figures.say("a page, 95 of 100", everything[int(len(everything) * 0.95)], "ms", LATE)


def images(room, figures):
    """Pages of the corpus's PDFs, drawn for the first time and again."""
    cold, warm, sizes = [], [], []
    found = rows(room, "/api/v1/papers?limit=500") + rows(room, "/api/v1/papers?limit=500")
    pdfs = []
    for kind in ("Salzwerder", "Neustadt", "Rotheim", "Königsfurt", "Ostersiel", "Ohmtal"):
        text = room.get(f"/suche?limit=50&q=&sort=newest&q={urllib.parse.quote(kind)}".replace("q=&", ""))[0].decode()
        pdfs += re.findall(r'href="/drucksache/([0-9a-f]{64})', text)
    pdfs += [row["sha256"] for row in found]
    for sha256 in dict.fromkeys(pdfs):
        page = room.get(f"/drucksache/{sha256}")[0].decode()
        for address in re.findall(r'<img src="([^"]+)"', page)[:3]:
            body, took = room.get(html.unescape(address))
            cold.append(took)
            sizes.append(len(body) / 1024)
            warm.append(min(room.get(address)[1] for _ in range(3)))
        if len(cold) >= 150:
            break
    figures.say("a page's image, drawn", statistics.median(cold), "ms", COLD)
    figures.say("a page's image, kept", statistics.median(warm), "ms", WARM)
    figures.say("a page's image", statistics.median(sizes), "KiB", IMAGE)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--papers", type=int, default=10_000)
    parser.add_argument("--requests", type=int, default=1000)
    parser.add_argument("--folder", type=pathlib.Path)
    options = parser.parse_args()
    folder = options.folder or pathlib.Path(f".build/bars-{options.papers}")
    folder.mkdir(parents=True, exist_ok=True)
    make(folder, options.papers)
    figures = Figures()
    room = Room(folder)
    print(f"{options.papers} papers; load of the machine before: {os.getloadavg()[0]:.1f}", flush=True)
    importing = None
    try:
        first, _ = room.get("/")
        style = room.get(re.search(r'href="(/stil[^"]+)"', first.decode()).group(1))[0]
        figures.say("the first page with its style", (len(first) + len(style)) / 1024, "KiB", FIRST_PAGE)
        images(room, figures)
        importing = Import(folder, options.papers)
        time.sleep(3)
        start = time.monotonic()
        times(room, figures, options.requests)
        print(f"      {importing.taken} letters imported meanwhile, in {time.monotonic() - start:.0f} s")
        figures.say("memory of the server", room.memory(), "MiB", MEMORY)
    finally:
        if importing:
            importing.stop()
        room.process.terminate()
        room.process.wait()
    print(f"{len(figures.short)} fall short" + (": " + ", ".join(figures.short) if figures.short else ""))
    return 1 if figures.short else 0


if __name__ == "__main__":
    sys.exit(main())
