"""What was measured, as it comes and as one table."""

import time

MUST_BE = {
    "y1": "every file in one state, with a reason",
    "y2": "as expected, with the right words",
    "y3": "0 imported with letters lost in silence",
    "y4": "0 lost, 0 doubled, archive in order",
    "y5": "clear message or success, then complete",
    "y6": "limit + 2 s, others keep 80 %",
    "y7": "no change, under 5 % of the time",
    "y9": "no network, no program but its own",
    "y10": "memory +10 % at most, no descriptors, no zombies",
}
# Problems that are shown of each.
SHOWN = 20


class Report:
    def __init__(self):
        self.rows = []
        self.has_failed = False

    def add(self, name, check):
        """Runs a check, which answers what is wrong and what was measured."""
        start = time.monotonic()
        problems, measured = check()
        verdict = "ok" if not problems else f"{len(problems)} PROBLEMS"
        row = (name.upper(), MUST_BE[name], verdict, str(measured))
        print(f"{row[0]:4} {verdict}: {measured} ({time.monotonic() - start:.0f} s)", flush=True)
        for problem in problems[:SHOWN]:
            print(f"      {problem}", flush=True)
        self.rows.append(row)
        self.has_failed = self.has_failed or bool(problems)

    def print_table(self):
        titles = ("", "must be", "is", "measured")
        rows = [titles] + sorted(self.rows, key=lambda row: int(row[0][1:]))
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        print()
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths)]
            print("  ".join([*cells, row[3]]).rstrip())
