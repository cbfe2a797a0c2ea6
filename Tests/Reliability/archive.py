"""An archive as another program sees it: plain SQL, and zlib for the texts."""

import hashlib
import json
import sqlite3
import unicodedata
import zlib


class Archive:
    def __init__(self, path):
        self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)

    def close(self):
        self.database.close()

    @property
    def is_whole(self):
        """Whether it has the tables of an archive."""
        return bool(self.database.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'file'").fetchone()[0])

    def files(self):
        """What became of each file: {path as bytes: (state, reason, letter)}."""
        rows = self.database.execute("SELECT key, state, reason, letter FROM file")
        return {path: (state, reason, letter) for path, state, reason, letter in rows}

    def taken(self):
        """Files whose letter is acknowledged, with the letter's hash."""
        return set(self.database.execute(
            "SELECT key, letter FROM file WHERE state IN ('imported', 'duplicate')"))

    def extraction(self, sha256):
        row = self.database.execute(
            "SELECT extraction.bytes FROM extraction JOIN source ON source.id = source "
            "WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else json.loads(zlib.decompress(row[0]))

    def text(self, sha256):
        """All that was read, composed, and without hyphens that only show where a word broke."""
        extraction = self.extraction(sha256)
        if extraction is None:
            return ""
        text = "\n".join(block["text"] for block in extraction["blocks"])
        return unicodedata.normalize("NFC", text).replace("\u00ad", "")

    def everything(self):
        """Every text and every unpacked blob, for words that must not be anywhere."""
        tables = [name for name, in self.database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")]
        for table in tables:
            for row in self.database.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, str):
                        yield value.encode("utf-8", "surrogatepass")
                    elif isinstance(value, bytes):
                        try:
                            yield zlib.decompress(value)
                        except zlib.error:
                            yield value

    def content(self):
        """A hash of every row but those of the imports themselves.

        What is behind the search index stands in tables, too, so the index, which only the program
        itself can read, need not be asked.
        """
        digest = hashlib.sha256()
        tables = self.database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' "
            "AND name <> 'importRun' ORDER BY name").fetchall()
        for table, in tables:
            rows = sorted(map(repr, self.database.execute(f'SELECT * FROM "{table}"')))
            digest.update("\n".join([table, *rows]).encode("utf-8", "surrogatepass"))
        return digest.hexdigest()

    def damage(self):
        """What is wrong with it; empty where nothing is."""
        found = [row[0] for row in self.database.execute("PRAGMA integrity_check")
                 if row[0] != "ok"]
        found += [f"dangling: {row}" for row in self.database.execute("PRAGMA foreign_key_check")]
        found += [f"acknowledged, but not there: {path!r}" for path, in self.database.execute(
            "SELECT key FROM file WHERE state IN ('imported', 'duplicate') AND letter NOT IN "
            "(SELECT sha256 FROM source)")]
        found += [f"in the archive {count} times: {path}" for path, count in self.database.execute(
            "SELECT path, count(*) FROM source WHERE id NOT IN (SELECT source FROM version) "
            "GROUP BY path HAVING count(*) > 1")]
        found += [f"without a paper: {sha}" for sha, in self.database.execute(
            "SELECT sha256 FROM source WHERE id NOT IN (SELECT source FROM paper) "
            "AND id NOT IN (SELECT source FROM version)")]
        return found
