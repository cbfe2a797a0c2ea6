import html
import json
import random
import re
import unittest

from room import RoomTest, count, links

PAGES = [
    "/verzeichnis", "/verzeichnis?stichtag=2021", "/verzeichnis/widersprueche",
    "/verzeichnis/luecken?vor=2030-01-01", "/zahlen",
]


class Registry(RoomTest):
    def test_every_passage_leads_to_a_mark_that_is_there(self):
        marks = set()
        for page in PAGES:
            for link in links(self.room.get(page)):
                if link.startswith("/drucksache/") and "#" in link:
                    marks.add(link)
        self.assertGreater(len(marks), 100)
        passages = sorted(link for link in marks if link.endswith("#stelle"))
        # Marks on the pages' images are there whatever passage was asked for.
        images = sorted(re.sub(r"\?.*#", "#", link) for link in marks - set(passages))
        papers = {}
        # The same passages each time.
        for link in images + random.Random(18).sample(passages, 30):
            path, mark = link.split("#")
            if path not in papers:
                papers[path] = self.room.get(path)
            with self.subTest(link=link):
                self.assertIn(f'id="{mark}"', papers[path])

    def test_every_page_of_an_entry_leads_on(self):
        entries = {
            link for link in links(self.room.get("/verzeichnis"))
            if link.startswith("/verzeichnis/eintrag/")
        }
        self.assertGreater(len(entries), 50)
        for entry in sorted(entries):
            with self.subTest(entry=entry):
                self.assertIn('class="statement"', self.room.get(entry))

    def test_what_held_on_a_day_is_what_the_api_says(self):
        rows = json.loads(self.room.get("/api/v1/registry/statements?asOf=2021-06-30&limit=500"))
        page = self.room.get("/verzeichnis?stichtag=2021-06-30")
        match = re.search(r"(\d+) Einträge, (\d+) Angaben", page)
        self.assertEqual(int(match.group(2)), len(rows["rows"]))

    def test_an_export_says_what_the_command_says(self):
        # The room says files' names only, not where they lie.
        self.assertEqual(
            self.room.get("/verzeichnis/export.csv").replace("\r\n", "\n"),
            re.sub(r"Corpus/[^/;]*/", "", self.room.run("registry", "export", "--format", "csv")))

    def test_pages_and_interface_say_the_same(self):
        def rows(path):
            return json.loads(self.room.get("/api/v1" + path + "?limit=500"))["rows"]

        page = self.room.get("/verzeichnis/widersprueche")
        self.assertEqual(int(re.search(r"In (\d+) Punkten", page).group(1)),
                         len(rows("/registry/conflicts")))
        page = self.room.get("/pruefen")
        self.assertEqual(int(re.search(r"(\d+) Vorschläge", page).group(1)),
                         len(rows("/registry/review")))
        page = self.room.get("/verzeichnis/luecken?vor=2030-01-01")
        due = json.loads(self.room.get("/api/v1/registry/due?before=2030-01-01&limit=500"))["rows"]
        gaps = rows("/registry/gaps")
        self.assertEqual(page.count('data-title="bis"'), len(due))
        self.assertEqual(page.count('data-title="fehlt"'), len(gaps))
        for row in gaps + due:
            self.assertIn(html.escape(row["entity"]["name"], quote=True), page.replace("&#39;", "&#x27;"))

    def test_charts_and_interface_count_the_same(self):
        page = self.room.get("/zahlen")
        charts = json.loads(self.room.get("/api/v1/charts"))
        printed = [int(number) for number in re.findall(r"<title>[^<]*: (\d+) (?:Antworten|von)", page)]
        counted = [
            count for row in charts["topics"] for year, count in row["counts"].items()
            if year in sorted(charts["years"])[-12:]
        ] + [count for row in charts["offices"] for count in row["counts"].values()]
        self.assertEqual(sorted(printed), sorted(count for count in counted if count))

    def test_a_draft_asks_what_is_open(self):
        page = self.room.get("/verzeichnis/anfrage?gebiet=Gartenfeld&vor=2026-01-01")
        self.assertIn("Anfrage: Offene Fragen zum Gebiet Gartenfeld", page)
        self.assertIn("1. ", page)

    def test_each_bar_leads_to_as_many_answers_as_it_says(self):
        bars = re.findall(
            r'<a href="(/suche[^"]*)"><title>[^<]*: (\d+) (?:Antworten|von)', self.room.get("/zahlen"))
        self.assertGreater(len(bars), 20)
        for link, number in bars:
            with self.subTest(link=link):
                self.assertEqual(count(self.room.get(link.replace("&amp;", "&"))), int(number))


if __name__ == "__main__":
    unittest.main()
