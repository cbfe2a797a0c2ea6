"""Y5 and Y9: calls of the system that fail, and calls that must never be."""

import os
import re
import shutil

from archive import Archive

CALLS = [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync", "EIO"), ("fdatasync", "EIO"),
         ("openat", "EMFILE"), ("openat", "EIO"), ("ftruncate", "EIO"), ("read", "EIO"),
         ("pread64", "EIO"), ("write", "ENOSPC")]

# The C library of the import itself asks the machine's name service and log; a worker may not
# even do that, and is killed where it tries.
LOCAL = re.compile(r"socket\(AF_UNIX|sun_path=\"(/var)?/(run|dev)/(nscd/socket|log)\"")


def failing_calls(program, folder, most):
    """Lets the n-th call fail, n = 1, 2, 3 …: a clear message or success, and a clean run after."""
    problems = []
    outcomes = {}
    for call, error in CALLS:
        for number in range(1, most + 1):
            path = program.folder / f"faults-{call}-{error}-{number}.sqlite"
            status, _, errors = program.run(
                "import", folder, "--archive", path, seconds=300, before=[
                    "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                    "-e", f"inject={call}:error={error}:when={number}"])
            outcomes[status] = outcomes.get(status, 0) + 1
            name = f"{call} {error} {number}"
            if status == 127 or (status == 2 and b"error while loading shared" in errors):
                continue  # the program was not even loaded
            if status not in (0, 1, 2):
                problems.append(f"{name}: ended with {status}: {errors[-300:]!r}")
            # Calls are counted for each thread, and the main one's first is that of the message.
            is_message_lost = call == "write" and number == 1 and not errors
            if status == 2 and b"; " not in errors and not is_message_lost:
                problems.append(f"{name}: no clear message: {errors[-300:]!r}")
            again, _, errors = program.run("import", folder, "--archive", path, seconds=300)
            again, _, errors = program.run(
                "quarantine", "retry", "--archive", path) if again == 1 else (again, b"", errors)
            if not path.exists():
                problems.append(f"{name}: no archive: {again}, {errors[-200:]!r}")
                continue
            archive = Archive(path)
            if not archive.is_whole:
                problems.append(f"{name}: half an archive: {again}, {errors[-200:]!r}")
                continue
            states = [state for state, _, _ in archive.files().values()]
            count = sum(len(files) for _, _, files in os.walk(folder))
            if again != 0 or len(states) != count or set(states) - {"imported", "duplicate"}:
                problems.append(f"{name}: the next run ends with {again}, {errors[-200:]!r}")
            problems += [f"{name}: {found}" for found in archive.damage()]
            archive.close()
            for rest in program.folder.glob("faults-*"):
                rest.unlink()
    codes = ", ".join(f"{count} with {code}" for code, count in sorted(outcomes.items(), key=str))
    return problems, f"{len(CALLS) * most} faults, ended {codes}"


def forbidden_calls(program, run):
    """Y9: has an import run under strace; no network, and no program but this one."""
    log = program.folder / "calls.log"
    log.unlink(missing_ok=True)
    run([
        "strace", "-f", "-qq", "--seccomp-bpf", "-o", str(log), "-e",
        "trace=connect,sendto,sendmsg,socket,bind,execve,execveat"])
    problems = []
    executions = 0
    for line in log.read_text(errors="replace").splitlines():
        call = re.match(r"\d+ +(?:<\.\.\. )?(\w+)", line)
        if call is None or call[1] in ("exited", "killed") or "+++" in line or "---" in line:
            continue
        # What was cut in two in the log is judged by its first half.
        if "resumed>" in line or LOCAL.search(line):
            continue
        if call[1] == "execve" and ("/proc/self/exe" in line or str(program.path) in line):
            executions += 1
        else:
            problems.append(line[:200])
    shutil.copy(log, program.folder / "calls-last.log")
    return problems, f"{executions} starts of its own, nothing else"
