"""Y4: the import, or a worker of it, is killed at random moments."""

import os
import random
import signal
import time

from archive import Archive
from program import group_members, kill_group

# In seconds; a kill comes within this time of an import's start.
LONGEST_LIFE = 4


def kill_rounds(program, folder, rounds, seed=20):
    """Kills an import at a random moment, starts it again, and looks for what is gone."""
    chance = random.Random(seed)
    problems = []
    archives = 0
    killed = completed = workers = 0
    acknowledged = set()
    path = None
    for number in range(rounds):
        if path is None:
            archives += 1
            acknowledged = set()
            path = program.folder / f"kills-{archives}.sqlite"
        process = program.start("import", folder, "--archive", path)
        life = chance.uniform(0, LONGEST_LIFE)
        if number % 3 == 2:
            time.sleep(life / 2)
            workers += kill_worker(process, chance)
            life /= 2
        try:
            status = process.wait(timeout=life)
            completed += 1
            if status not in (0, 1):
                problems.append(f"round {number}: ended with {status}")
        except Exception:
            kill_group(process)
            process.wait()
            killed += 1
            status = None
        leftover = wait_for_end(process.pid)
        if leftover:
            problems.append(f"round {number}: {leftover} still run")
        if path.exists():
            archive = Archive(path)
            taken = archive.taken()
            problems += [f"round {number}: lost {lost!r}" for lost in acknowledged - taken]
            acknowledged = taken
            if status is not None or number % 20 == 0:
                problems += [f"round {number}: {found}" for found in archive.damage()]
            archive.close()
        if status is not None:
            problems += check_whole(path, folder, number)
            path = None
        if problems:
            break
    if path is not None:
        program.run("import", folder, "--archive", path)
        problems += check_whole(path, folder, rounds)
    problems += [f"left behind: {p.name}" for p in program.folder.glob("*.new*")]
    return problems, (f"{rounds} rounds, {killed} imports and {workers} workers killed, "
                      f"{archives} archives")


def kill_worker(process, chance):
    """Kills one of the import's workers; answers how many."""
    workers = [pid for pid in group_members(process.pid) if pid != process.pid]
    if not workers:
        return 0
    try:
        os.kill(chance.choice(workers), chance.choice([signal.SIGKILL, signal.SIGSEGV]))
    except ProcessLookupError:
        return 0
    return 1


def wait_for_end(group):
    """The group's processes that do not end with the import."""
    for _ in range(50):
        members = group_members(group)
        if not members:
            return []
        time.sleep(0.1)
    return members


def check_whole(path, folder, number):
    archive = Archive(path)
    count = sum(len(files) for _, _, files in os.walk(folder))
    states = [state for state, _, _ in archive.files().values()]
    problems = [f"round {number}: {found}" for found in archive.damage()]
    if len(states) != count or set(states) - {"imported", "duplicate"}:
        sums = {state: states.count(state) for state in set(states)}
        problems.append(f"round {number}: of {count} files {sums}")
    archive.close()
    return problems
