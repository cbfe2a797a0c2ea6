import pathlib
import re
import unittest
import urllib.error
import urllib.request

from room import RoomTest
from test_accessibility import PAGES

TABLE = pathlib.Path("Sources/Presentation/Language")


def texts():
    """Texts of three words and more, as they stand in the table: no letter says them."""
    found = []
    for file in TABLE.glob("English+*.swift"):
        for german, english in re.findall(r'"((?:[^"\\\\]|\\\\.)*)":\s+"((?:[^"\\\\]|\\\\.)*)"', file.read_text()):
            for part in re.split(r"\{\{\w+\}\}|\{\}", german):
                if len(part.split()) >= 3 and part.strip() not in english:
                    found.append(part.strip())
    return found


class Languages(RoomTest):
    def english(self, path):
        request = urllib.request.Request(self.room.base + path, headers={"Accept-Language": "en-GB,en"})
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def test_no_page_says_in_german_what_the_table_has_in_english(self):
        german = texts()
        self.assertGreater(len(german), 60)
        for path in PAGES:
            with self.subTest(path=path):
                page = self.english(path)
                self.assertIn('<html lang="en">', page)
                # The draft of an inquiry goes to a council.
                page = re.sub(r"<textarea.*?</textarea>", "", page, flags=re.S)
                self.assertNotIn("[[", page)
                self.assertEqual([text for text in german if text in page], [])

    def test_german_is_what_nobody_asks_for(self):
        page = self.room.get("/")
        self.assertIn('<html lang="de">', page)
        self.assertIn("Was wurde schon beantwortet?", page)
        self.assertNotIn("[[", page)

    def test_who_chooses_a_language_keeps_it(self):
        page = self.visit("/suche?q=Stellen", java_script_enabled=False)
        found = page.locator(".summary").inner_text()
        page.get_by_role("link", name="English").click()
        self.assertIn("q=Stellen", page.url)
        self.assertIn("answers in", page.locator(".summary").inner_text())
        self.assertEqual(re.findall(r"\d+", found), re.findall(r"\d+", page.locator(".summary").inner_text()))
        page.goto(self.room.base + "/verzeichnis")
        self.assertEqual(page.locator("h1").inner_text(), "Registry")
        page.get_by_role("link", name="Deutsch").click()
        self.assertEqual(page.locator("h1").inner_text(), "Register")

    def test_what_cannot_be_done_is_said_in_english(self):
        self.assertIn("There is no field", self.english("/api/v1/papers?nix=1"))
        self.assertIn("There is no such page here.", self.english("/nix"))


if __name__ == "__main__":
    unittest.main()
