"""Y10: a long import, one file of a hundred hostile, takes no more at its end than before."""

import os
import statistics
import subprocess
import time

from hostile_files import files, request
from program import process_state

# One of so many files is hostile.
SHARE = 100
# Growth of memory from the second quarter of the import to its last; caches are filled by then.
MOST_GROWTH = 0.10
# What a letter may take, in seconds of computing: those that never end come often.
CPU_SECONDS = 1
# What the lab's reader is asked to try.
ATTACKS = ["loop", "crash", "exit", "complaints", "announcements", "garbage", "socket"]
# In seconds; between two looks at the running import.
PAUSE = 0.05


def soak(lab, folder, count, most_growth=MOST_GROWTH):
    """Imports so many files by the lab, and looks at memory, descriptors and children all the while."""
    make(folder, count)
    process = lab.start(
        "import", folder, "--archive", lab.folder / "soak.sqlite",
        "--cpu-seconds", CPU_SECONDS,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    looks = []
    zombies = {}
    while process.poll() is None:
        found = process_state(process.pid)
        if found is not None:
            memory, descriptors, dead = found
            looks.append((memory, descriptors))
            # One that is just being waited for is no zombie; it is gone at the next look.
            zombies = {pid: zombies.get(pid, 0) + 1 for pid in dead}
            if any(seen > 20 for seen in zombies.values()):
                break
        time.sleep(PAUSE)
    lasting = [pid for pid, seen in zombies.items() if seen > 20]
    status = process.wait()
    quarter = len(looks) // 4
    if quarter == 0:
        return [f"ended with {status} after {len(looks)} looks"], ""
    early, late = looks[quarter:2 * quarter], looks[3 * quarter:]
    memory = [max(look[0] for look in part) for part in (early, late)]
    # One more or less at a moment is a file that is being read, or a worker that is being replaced.
    descriptors = [statistics.median_low(look[1] for look in part) for part in (early, late)]
    growth = memory[1] / memory[0] - 1
    problems = []
    if status != 1:
        problems.append(f"the import ended with {status}")
    if growth >= most_growth:
        problems.append(f"memory grows by {growth:.0%}")
    if descriptors[1] > descriptors[0]:
        problems.append(f"descriptors: {descriptors}")
    if lasting:
        problems.append(f"zombies: {lasting}")
    return problems, (
        f"{count} files, {count // SHARE} hostile: {memory[0] / 1024:.0f} MiB, then "
        f"{memory[1] / 1024:.0f} ({growth:+.1%}); {descriptors[0]} descriptors, then "
        f"{descriptors[1]}; {len(lasting)} zombies")


def make(folder, count):
    """Small letters, every hundredth in its stead a hostile file; no two have the same bytes."""
    kinds = [(name, content) for name, content, allowed, _ in files() if content and
             b"\n" not in name]
    kinds += [(b"%s.txt" % attack.encode(), request(attack)) for attack in ATTACKS]
    for number in range(count):
        if number % 1000 == 0:
            part = os.path.join(os.fsencode(folder), b"%03d" % (number // 1000))
            os.makedirs(part)
        if number % SHARE == SHARE // 2:
            name, content = kinds[number // SHARE % len(kinds)]
            ending = os.path.splitext(name)[1]
            content += b"\n%%%d\n" % number
        else:
            ending = b".txt"
            content = (f"Anfrage {number}\n\n1. Wie viele Bänke stehen im Park {number}?\n\n"
                       f"Es sind {number} Bänke.\n").encode()
        with open(os.path.join(part, b"%06d%s" % (number, ending)), "wb") as file:
            file.write(content)
