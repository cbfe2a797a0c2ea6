"""A feed's whole life at two sizes: taken with kills at random moments, touched, asked again.

    python3 Tests/OParl/replay.py [PAPERS…]
"""

import pathlib
import random
import sys
import tempfile
import time

from archive import Archive, program
from feed import Feed
from server import Server

SIZES = [2_000, 14_000]
KILLS = 20


def live(papers, folder):
    """Problems that came up, in words."""
    chance = random.Random(papers)
    feed = Feed(papers)
    server = Server(feed)
    archive = Archive(program(), str(folder / f"{papers}.sqlite"))
    archive.run("add", server.address)
    total = len(feed.expected()) + papers // 100
    start = time.monotonic()
    killed = asked = 0
    while killed < KILLS:
        # So that what is left is killed at any of its stages, and never done before the last kill.
        request = chance.randint(1, max(2, 2 * (total - asked) // (KILLS - killed + 1)))
        killed += archive.sync_until_killed(server, request)
        asked += len(server.asked)
    server.forget()
    _, result, _ = archive.run("sync")
    asked += len(server.asked)
    seconds = time.monotonic() - start
    problems = archive.difference(feed)
    print(f"{papers} papers, {len(feed.expected())} files: {seconds:.0f} s, {killed} kills, "
          f"{asked} requests ({total} at least)")
    feed.touch_all()
    server.forget()
    start = time.monotonic()
    _, result, _ = archive.run("sync")
    seconds = time.monotonic() - start
    problems += archive.difference(feed)
    print(f"  after all were touched: {seconds:.1f} s, {result['pages']} pages, "
          f"{result['downloads']} downloads, {result['new'] + result['changed']} changes, "
          f"{len(server.asked)} requests")
    if result["downloads"] or result["new"] or result["changed"] or result["withdrawn"]:
        problems.append("a touch changed something")
    server.close()
    return problems


def main():
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for papers in sizes:
            problems += live(papers, pathlib.Path(folder))
    for problem in problems:
        print(f"  {problem}")
    print("nothing lost, nothing twice" if not problems else "NOT as the feed says")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
