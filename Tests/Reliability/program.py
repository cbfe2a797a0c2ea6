"""The program as the yardsticks run it: as an ordinary user, in a folder of its own."""

import os
import pathlib
import shutil
import signal
import subprocess

NOBODY = 65534
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Program:
    def __init__(self, folder, binary=None, name="auskunft"):
        """Copies a program into `folder`, which its user may write to."""
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o777)
        self.path = self.folder / name
        shutil.copy(binary or ROOT / ".build/release" / name, self.path)
        self.path.chmod(0o755)

    @property
    def user(self):
        """Nobody, where a superuser runs this: may not read everything, as users may not."""
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    def start(self, *arguments, before=(), **options):
        return subprocess.Popen(
            [*before, str(self.path), *map(str, arguments)], cwd=self.folder,
            stdin=subprocess.DEVNULL, start_new_session=True, **{**self.user, **options})

    def run(self, *arguments, before=(), seconds=7200):
        """Runs it to its end; answers exit code (negative: signal), output and errors."""
        process = self.start(
            *arguments, before=before, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            output, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            kill_group(process)
            output, errors = process.communicate()
            return "hang", output, errors
        return process.returncode, output, errors


def kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def group_members(group):
    """Processes of a process group that still live."""
    members = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        fields = stat_fields(entry)
        if fields is None:
            continue
        if int(fields[2]) == group and fields[0] != b"Z":
            members.append(int(entry))
    return members


def process_state(pid):
    """Memory in KiB, open descriptors and dead children of a process; None where it has ended."""
    try:
        with open(f"/proc/{pid}/status") as file:
            memory = int(next(line for line in file if line.startswith("VmRSS")).split()[1])
        descriptors = len(os.listdir(f"/proc/{pid}/fd"))
        dead = []
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children") as file:
                dead += [int(child) for child in file.read().split() if is_dead(child)]
    except (OSError, StopIteration):
        return None
    return memory, descriptors, dead


def is_dead(pid):
    fields = stat_fields(pid)
    return fields is not None and fields[0] == b"Z"


def cpu_seconds(pid):
    """What a process has computed; None where it has ended."""
    fields = stat_fields(pid)
    return fields and sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def stat_fields(pid):
    """What the kernel says of a process, from its state on: its name may hold anything."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()
    except OSError:
        return None
