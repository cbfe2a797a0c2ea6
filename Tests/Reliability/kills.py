"""Y4: the import, or a worker of it, is killed at random moments."""

import os
import random
import signal
import subprocess
import time

from archive import Archive
from program import group_members

# Of what a whole import takes; a kill may come a little after its end, too.
LATEST_KILL = 1.1


class Rounds:
    """Imports of a folder that are killed, one after the other, and what they leave behind."""

    def __init__(self, program, folder, seed):
        self.program, self.folder = program, folder
        self.chance = random.Random(seed)
        self.problems = []
        self.killed = {"import": 0, "worker": 0}
        self.archives = 0
        self.begin_archive()

    def begin_archive(self):
        self.archives += 1
        self.path = self.program.folder / f"kills-{self.archives}.sqlite"
        self.acknowledged = set()

    def start(self):
        return self.program.start(
            "import", self.folder, "--archive", self.path, stdout=subprocess.DEVNULL)

    def run(self, rounds):
        """Kills so many times, as often an import as a worker, as chance will have it."""
        start = time.monotonic()
        self.finish(self.start().wait())
        self.longest = (time.monotonic() - start) * LATEST_KILL
        while sum(self.killed.values()) < rounds and not self.problems:
            process = self.start()
            if self.chance.random() < 0.5:
                self.kill_import(process)
            else:
                self.kill_worker(process)
        if not self.problems:
            self.finish(self.start().wait())

    def kill_import(self, process):
        """Kills the import alone: its workers have to notice."""
        try:
            status = process.wait(timeout=self.chance.uniform(0, self.longest))
        except subprocess.TimeoutExpired:
            process.kill()
            status = process.wait()
        left = wait_for_end(process.pid)
        if left:
            self.add([f"{left} still run after {status}"])
        if status == -signal.SIGKILL:
            self.killed["import"] += 1
            self.look(is_whole=False)
        else:
            self.finish(status)

    def kill_worker(self, process):
        """Kills a worker: the import must go on to its end."""
        try:
            process.wait(timeout=self.chance.uniform(0, self.longest))
        except subprocess.TimeoutExpired:
            worker = wait_for_worker(process)
            if worker is not None and kill(self.chance.choice(worker)):
                self.killed["worker"] += 1
        self.finish(process.wait())

    def finish(self, status):
        """Looks at the archive of an import that came to its end, and begins another."""
        if status != 0:
            self.add([f"an import ended with {status}"])
        self.look(is_whole=True)
        self.begin_archive()

    def look(self, is_whole):
        """Whether all that was acknowledged is there, once, and the archive is in order."""
        if not self.path.exists():
            return
        archive = Archive(self.path)
        taken = archive.taken()
        self.add([f"lost {lost!r}" for lost in self.acknowledged - taken])
        self.acknowledged = taken
        self.add(archive.damage())
        if is_whole:
            count = sum(len(files) for _, _, files in os.walk(self.folder))
            states = [state for state, _, _ in archive.files().values()]
            if len(states) != count or set(states) - {"imported", "duplicate"}:
                sums = {state: states.count(state) for state in set(states)}
                self.add([f"of {count} files {sums}"])
        archive.close()
        if is_whole and not self.problems:
            for rest in self.path.parent.glob(self.path.name + "*"):
                rest.unlink()

    def add(self, problems):
        self.problems += [
            f"kill {sum(self.killed.values())}, {self.path.name}: {problem}"
            for problem in problems]


def kill_rounds(program, folder, rounds, seed=20):
    """Kills an import or a worker at random moments, goes on, and looks for what is gone."""
    run = Rounds(program, folder, seed)
    run.run(rounds)
    # A killed import may leave the draft of an archive behind; nobody takes it for one.
    run.problems += [f"not removed: {p.name}" for p in program.folder.glob("kills-*")
                     if not p.name.endswith(".new") and ".new-" not in p.name]
    return run.problems, (
        f"{run.killed['import']} imports and {run.killed['worker']} workers killed, "
        f"{run.archives} archives: 0 lost, 0 doubled" if not run.problems else
        f"after {run.killed}")


def wait_for_worker(process):
    """The import's workers, as soon as there is one; None where the import ends before."""
    while process.poll() is None:
        workers = [pid for pid in group_members(process.pid) if pid != process.pid]
        if workers:
            return workers
        time.sleep(0.001)
    return None


def kill(pid):
    """False where it has ended already."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def wait_for_end(group):
    """The group's processes that do not end with the import."""
    for _ in range(100):
        members = group_members(group)
        if not members:
            return []
        time.sleep(0.1)
    return members
