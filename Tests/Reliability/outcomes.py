"""Y1, Y2, Y3, Y7: what becomes of each file, and of its words."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import time

from archive import Archive

STATES = {"imported": "imported", "duplicate": "imported",
          "quarantined": "quarantined-with-reason", "refused": "refused-with-clear-error"}
# Of the letters that pdftotext finds.
LEAST_SHARE = 0.95


def relative_path(entry):
    if "name_hex" in entry:
        return bytes.fromhex(entry["name_hex"])
    return os.fsencode(entry["file"][len("in/"):])


class Import:
    """An import of a folder, and what it left behind."""

    def __init__(self, program, folder, archive, *arguments, before=(), seconds=7200):
        self.program, self.folder = program, pathlib.Path(folder)
        self.archive_path = program.folder / archive
        start = time.monotonic()
        self.status, self.output, self.errors = program.run(
            "import", self.folder, "--archive", self.archive_path, "--json", *arguments,
            before=before, seconds=seconds)
        self.seconds = time.monotonic() - start

    @property
    def archive(self):
        return Archive(self.archive_path)

    def states(self):
        """By path from the folder."""
        top = os.fsencode(self.folder.resolve()) + b"/"
        return {path[len(top):]: value for path, value in self.archive.files().items()}


def conservation(run):
    """Y1: every file is in exactly one end state with a reason."""
    problems = []
    if run.status not in (0, 1):
        problems.append(f"the import ended with {run.status}: {run.errors[-300:]!r}")
        return problems, ""
    states = run.states()
    for path, (state, reason, _) in states.items():
        if state not in STATES:
            problems.append(f"{path!r} is {state}")
        elif state in ("quarantined", "refused") and not (reason and ";" in reason):
            problems.append(f"{path!r} is {state} without a reason and a remedy: {reason!r}")
    count = 0
    top = os.fsencode(run.folder.resolve())
    for folder, folders, files in os.walk(top):
        for name in files + [f for f in folders if os.path.islink(os.path.join(folder, f))]:
            count += 1
            path = os.path.join(folder, name)[len(top) + 1:]
            parts = path.split(b"/")
            above = [b"/".join(parts[:n]) for n in range(1, len(parts) + 1)]
            if not any(part in states for part in above):
                problems.append(f"{path!r} has no state")
    return problems, f"{count} files"


def expectations(run, manifest):
    """Y2: what the manifest expects of each file, and the words that must and must not be there."""
    problems = []
    states, archive = run.states(), run.archive
    checked = 0
    for entry in manifest["files"]:
        if not entry["file"].startswith("in/"):
            continue
        checked += 1
        path = relative_path(entry)
        # A folder's files share its fate.
        found = {p: s for p, s in states.items() if p == path or p.startswith(path + b"/")}
        if not found:
            found = {p: s for p, s in states.items() if path.startswith(p + b"/")}
        allowed = {entry["expected"], *entry.get("also_accept", [])}
        outcomes = {STATES.get(state, state) for state, _, _ in found.values()}
        if not outcomes or not outcomes <= allowed:
            problems.append(f"{entry['file']}: {outcomes or 'nothing'}, not {allowed}: "
                            f"{[r for _, r, _ in found.values()][:1]}")
        if "count after import ==" in entry.get("note", ""):
            number = int(entry["note"].rpartition("== ")[2])
            if len(found) != number:
                problems.append(f"{entry['file']}: {len(found)} of {number} files")
        texts = [archive.text(letter) for state, _, letter in found.values()
                 if state in ("imported", "duplicate")]
        for word in entry.get("must_contain", []):
            if texts and not all(word in text for text in texts):
                problems.append(f"{entry['file']}: {word!r} is missing")
        for word in entry.get("must_not_contain", []):
            if any(word in text for text in texts):
                problems.append(f"{entry['file']}: {word!r} is there")
    token = manifest.get("secret_token")
    for content in archive.everything() if token else ():
        for word in (token.encode(), b"root:x:0:"):
            if word in content:
                problems.append(f"{word!r} is in the archive")
    for said in (run.output, run.errors):
        if token and token.encode() in said:
            problems.append("the secret was printed")
    for path in manifest.get("must_not_exist", []):
        if os.path.exists(path) or os.path.exists(run.program.folder / path):
            problems.append(f"{path} exists")
    return problems, f"{checked} files whose outcome is known"


def damaged_archives(program, folder):
    """Y2: a damaged or foreign database is refused and left as it is."""
    problems = []
    copies = program.folder / "db"
    shutil.rmtree(copies, ignore_errors=True)
    shutil.copytree(folder, copies)
    (program.folder / "nothing").mkdir(exist_ok=True)
    for path in [copies, *copies.iterdir()]:
        path.chmod(0o777)
    contents = lambda: {p.name: hashlib.sha256(p.read_bytes()).hexdigest()
                        for p in copies.iterdir()}
    databases = sorted(copies.glob("*.sqlite"))
    for path in databases:
        before = contents()
        status, _, errors = program.run(
            "import", program.folder / "nothing", "--archive", path, seconds=60)
        if status != 2 or path.name.encode() not in errors:
            problems.append(f"{path.name}: exit code {status}, {errors[:200]!r}")
        if contents() != before:
            problems.append(f"{path.name}: changed")
    return problems, f"{len(databases)} damaged or foreign databases refused, unchanged"


def silent_loss(run):
    """Y3: imported PDFs that have fewer letters than pdftotext finds, and say nothing of it."""
    problems = []
    archive = run.archive
    checked = 0
    for path, (state, _, letter) in sorted(run.states().items()):
        if state != "imported":
            continue
        extraction = archive.extraction(letter)
        if extraction["source"]["format"] != "pdf":
            continue
        name = os.fsdecode(os.path.join(os.fsencode(run.folder), path))
        try:
            told = subprocess.run(
                ["prlimit", "--as=4294967296", "pdftotext", name, "-"], capture_output=True,
                timeout=60).stdout.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            continue
        checked += 1
        expected = sum(map(str.isalpha, told))
        found = sum(sum(map(str.isalpha, block["text"])) for block in extraction["blocks"])
        if found < expected * LEAST_SHARE and not extraction["diagnostics"]:
            problems.append(f"{name}: {found} of {expected} letters")
    return problems, f"{checked} PDFs"


def second_import(run):
    """Y7: the same folder again changes nothing, and takes hardly any time."""
    before = run.archive.content()
    again = Import(run.program, run.folder, run.archive_path)
    problems = []
    if run.archive.content() != before:
        problems.append("the archive has changed")
    sums = json.loads(again.output or b"{}")
    if sums.get("imported") != 0:
        problems.append(f"taken: {sums}")
    share = again.seconds / run.seconds
    if share > 0.05:
        problems.append(f"{again.seconds:.2f} s, {share:.1%} of {run.seconds:.1f} s")
    return problems, f"{again.seconds:.2f} s of {run.seconds:.1f} s, {share:.2%}"
