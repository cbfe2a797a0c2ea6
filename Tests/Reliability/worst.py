"""Y6: a document that never ends takes its limit and no more, and the others go on."""

import os
import signal
import sqlite3
import subprocess
import time

from hostile_files import request
from program import cpu_seconds, group_members

# In seconds, beyond a limit.
ALLOWANCE = 2
# Of the letters that a worker reads where nothing is wrong.
LEAST_SHARE = 0.8
# In seconds; between two looks at a running import.
PAUSE = 0.02
# How the name of the document ends that is lost among others.
LOST = "-schleife.txt"


def worst_document(lab, folder, letters, cpu, wall, least_share=LEAST_SHARE):
    """Lets the lab's reader compute over it without end, stops it altogether, and counts what another worker does.

    Its computing is counted in seconds that it computed, so that other work of the machine does
    not count; `least_share` is a matter of seconds on the clock, for quiet machines.
    """
    alone = folder / "alone"
    alone.mkdir(parents=True)
    (alone / "schleife.txt").write_bytes(request("loop"))
    limits = ["--cpu-seconds", cpu, "--wall-seconds", wall]
    computing = lifetimes(lab, alone, limits, stops=False)
    hanging = lifetimes(lab, alone, limits, stops=True)
    problems = []
    for name, found in (("computing", computing), ("hanging", hanging)):
        if len(found) != 2:
            problems.append(f"{name}: {len(found)} attempts: {found}")
        problems += [f"{name}: {lived:.1f} s, {computed:.1f} s computing"
                     for lived, computed in found
                     if lived > wall + ALLOWANCE or computed > cpu + ALLOWANCE]
    share, counts = others(lab, folder / "beside", letters, limits)
    if not share or share < least_share:
        problems.append(f"others: {counts}")
    longest = lambda found, which: max((each[which] for each in found), default=0)
    return problems, (
        f"{longest(computing, 1):.1f} s of {cpu} computing (in {longest(computing, 0):.1f} s), "
        f"{longest(hanging, 0):.1f} s of {wall} hanging; "
        f"another worker keeps {share or 0:.0%}: {counts}")


def lifetimes(lab, folder, limits, stops):
    """How long each worker lived that got the document, and computed, in seconds.

    Where `stops`, each is stopped as soon as it is confined: it computes nothing any more.
    """
    archive = lab.folder / f"worst-{stops}.sqlite"
    process = lab.start("import", folder, "--archive", archive, "--jobs", 1, *limits,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    begun, ended, computed = {}, {}, {}
    while process.poll() is None:
        workers = {pid for pid in group_members(process.pid) if is_confined(pid)}
        now = time.monotonic()
        computed |= {pid: cpu_seconds(pid) or computed.get(pid, 0) for pid in workers}
        for pid in workers - begun.keys():
            begun[pid] = now
            if stops:
                os.kill(pid, signal.SIGSTOP)
        for pid in begun.keys() - workers - ended.keys():
            ended[pid] = now
        time.sleep(PAUSE)
    now = time.monotonic()
    return [(ended.get(pid, now) - start, computed[pid]) for pid, start in begun.items()]


def is_confined(pid):
    """Whether a process has locked itself in; from then on it has the document."""
    try:
        with open(f"/proc/{pid}/status") as file:
            return "\nSeccomp:\t2" in file.read()
    except OSError:
        return False


def others(lab, folder, letters, limits):
    """Letters a second that a worker reads beside one that is lost, against two that are not.

    Both in one import: the document comes when a third of the letters has been read.
    """
    folder.mkdir()
    for number in range(letters):
        (folder / f"{number:06}.txt").write_text(
            f"Anfrage {number}\n\n1. Wie viele Bänke stehen im Park {number}?\n\n"
            f"Es sind {number} Bänke.\n")
    (folder / f"{letters // 3:06}{LOST}").write_bytes(request("loop"))
    archive = lab.folder / "beside.sqlite"
    process = lab.start("import", folder, "--archive", archive, "--jobs", 2, *limits,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    looks = []
    while process.poll() is None:
        if archive.exists():
            looks.append((time.monotonic(), *look(archive)))
        time.sleep(PAUSE)
    alone = [0, 0.0]
    both = [0, 0.0]
    for (start, before, _), (end, after, is_lost) in zip(looks, looks[1:]):
        # Only while letters are left to be read, and from the first that was.
        if before == 0 or before >= letters:
            continue
        sums = alone if is_lost else both
        sums[0] += after - before
        sums[1] += end - start
    if not (alone[1] and both[1] and both[0]):
        return None, f"{alone}, {both}"
    rates = alone[0] / alone[1], both[0] / both[1] / 2
    return rates[0] / rates[1], f"{rates[0]:.0f} letters a second, else {rates[1]:.0f}"


def look(path):
    """How many files have an outcome, and whether the document is in work."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    try:
        finished = database.execute(
            "SELECT finished FROM importRun ORDER BY id DESC LIMIT 1").fetchone()
        lost = database.execute(
            "SELECT count(*) FROM file WHERE kind IS NULL AND state = 'inWork' "
            "AND name LIKE ?", ("%" + LOST,)).fetchone()
        return (finished[0] if finished else 0), lost[0] > 0
    finally:
        database.close()
