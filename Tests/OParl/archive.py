"""What an archive holds of a feed, read from its file, and the program that fills it."""

import json
import os
import signal
import sqlite3
import subprocess


class Archive:
    def __init__(self, program, path):
        self.program, self.path = program, path

    def start(self, *arguments):
        return subprocess.Popen(
            [self.program, "oparl", *arguments, "--archive", self.path],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *arguments):
        """Runs a command to its end: its exit code and its last line of JSON."""
        process = self.start(*arguments)
        output, errors = process.communicate()
        lines = output.splitlines()
        result = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
        return process.returncode, result, errors

    def sync_until_killed(self, server, request):
        """Syncs, and kills the program when the server is asked for the so many-th time."""
        server.forget()
        process = self.start("sync")

        def kill(number):
            if number == request:
                process.send_signal(signal.SIGKILL)

        server.on_request = kill
        process.communicate()
        server.on_request = lambda number: None
        return process.returncode == -signal.SIGKILL

    def query(self, sql, *values):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            return database.execute(sql, values).fetchall()

    def files(self):
        """Hash of each file that was taken, by its identifier."""
        return dict(self.query(
            "SELECT name, sha256 FROM file WHERE state IN ('imported', 'duplicate')"))

    def difference(self, feed):
        """What is wrong in it, in words; nothing where it is as the feed says."""
        problems = []
        expected, there = feed.expected(), self.files()
        for name in sorted(expected.keys() - there.keys())[:5]:
            problems.append(f"lost: {name}")
        for name in sorted(there.keys() - expected.keys())[:5]:
            problems.append(f"not of the feed: {name}")
        for name in sorted(expected.keys() & there.keys()):
            if expected[name] != there[name]:
                problems.append(f"other bytes: {name}")
        papers = self.query("SELECT count(*) FROM paper")[0][0]
        hashes = len(set(expected.values()))
        if papers != hashes:
            problems.append(f"{papers} papers, not {hashes}")
        listed = self.query(
            "SELECT count(*), count(DISTINCT source) FROM paper WHERE source IN (SELECT id FROM source)")
        if listed[0] != (papers, papers):
            problems.append(f"papers without bytes, or twice: {listed[0]}")
        pending = self.query("SELECT count(*) FROM oparlPaper WHERE state = 'pending'")[0][0]
        if pending:
            problems.append(f"{pending} papers pending")
        return problems


def program():
    return os.environ.get("AUSKUNFT", ".build/debug/auskunft")
