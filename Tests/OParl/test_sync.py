"""A small feed with every quirk: taken, touched, changed, withdrawn, cut off."""

import pathlib
import tempfile
import unittest

from archive import Archive, program
from feed import PAGE, Feed
from server import Server

PAPERS = 140


class SyncTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.feed = Feed(PAPERS)
        self.server = Server(self.feed)
        self.addCleanup(self.server.close)
        self.archive = Archive(program(), str(pathlib.Path(self.folder.name) / "a.sqlite"))
        status, _, errors = self.archive.run("add", self.server.address)
        self.assertEqual((status, errors), (0, ""))

    def sync(self, *arguments):
        self.server.forget()
        status, result, errors = self.archive.run("sync", *arguments)
        self.assertEqual(self.archive.difference(self.feed), [], errors)
        return status, result

    def test_everything_is_taken_once_and_nothing_again(self):
        status, result = self.sync()
        # Some files are not there: said, and not asked for again.
        self.assertEqual(status, 1)
        self.assertEqual((result["new"], result["pending"]), (PAPERS - len(self.feed.deleted), 0))
        self.feed.touch_all()
        for arguments in [(), ("--full",)]:
            status, result = self.sync(*arguments)
            self.assertEqual(status, 0)
            self.assertEqual(result["downloads"], 0)
            self.assertEqual((result["new"], result["changed"], result["withdrawn"]), (0, 0, 0))
            self.assertEqual(result["unchanged"], PAPERS)
            pages = -(-PAPERS // PAGE) + 1
            tries = self.server.count("/oparl/body/1/papers")
            self.assertEqual(result["pages"], pages)
            # The list's pages, one of them perhaps asked for again, and nothing else.
            self.assertEqual(tries, len(self.server.asked))
            self.assertLessEqual(tries, pages + 2)

    def test_a_list_with_nothing_new_is_empty(self):
        self.sync()
        self.feed.clock = "Wed, 01 Apr 2026 03:00:00 GMT"
        self.sync()
        status, result = self.sync()
        self.assertEqual((status, result["pages"], result["papers"]), (0, 1, 0))

    def test_what_is_withdrawn_is_gone_in_one_run_and_what_is_left_out_stays(self):
        self.sync()
        self.feed.leave_out(5)
        for number in (7, 8):
            self.feed.take_back(number)
        _, result = self.sync()
        self.assertEqual(result["withdrawn"], 5)
        kept = self.archive.query("SELECT count(*), count(bytes) FROM withdrawn")
        self.assertEqual(kept, [(5, 5)])

    def test_bytes_of_what_is_withdrawn_go_where_that_is_wanted(self):
        self.archive.run("add", self.server.address, "--purge")
        self.sync()
        self.feed.take_back(7)
        self.sync()
        self.assertEqual(
            self.archive.query("SELECT count(*), count(bytes) FROM withdrawn"), [(2, 0)])

    def test_a_file_that_is_replaced_is_a_version(self):
        self.sync()
        self.feed.replace(7)
        _, result = self.sync()
        # Two files say something new, of which one has the same bytes.
        self.assertEqual((result["changed"], result["downloads"]), (1, 2))
        self.assertEqual(self.archive.query("SELECT max(number) FROM version"), [(2,)])

    def test_a_sync_that_is_killed_goes_on(self):
        for request in (3, 5, 40, 200, 2, 90):
            self.archive.sync_until_killed(self.server, request)
        self.sync()

    def test_only_papers_of_a_type_are_taken(self):
        self.archive.run("add", self.server.address, "--type", "Kleine Anfrage")
        self.archive.run("sync")
        taken = {int(name.rsplit("/", 1)[1].split("-")[0]) for name in self.archive.files()}
        self.assertEqual(
            taken, {n for n in self.feed.papers if n % 4 == 3 and n not in self.feed.deleted})

    def test_the_report_names_every_quirk(self):
        self.sync()
        _, result, _ = self.archive.run("report", "--json")
        found = {finding["quirk"] for finding in result["findings"]}
        self.assertEqual(found, {
            "serverFails", "fileNotServed", "sizeDiffers", "controlCharacters", "bareList",
            "singleObject", "noType", "addressForObject", "auxiliaryFileAsObject",
            "encodedAddress", "relativeAddress", "doubleSlash", "shortMunicipalityKey",
            "emptyText", "noReference", "noOriginator", "noChecksum", "deletedWithoutType",
            "deletedWithoutDate"})

    def test_what_a_feed_declares_is_beside_the_letter(self):
        self.sync()
        name = f"{self.feed.base}/oparl/file/7-1"
        row = self.archive.query(
            "SELECT reference, municipality, paperType FROM paper JOIN source "
            "ON source.id = paper.source WHERE path = ?", name)
        self.assertEqual(row, [("2021/00007", "Replayhausen", "answer")])


if __name__ == "__main__":
    unittest.main()
