import os
import re
import unittest

from room import RoomTest, links

FIRST = """Stadt Musterhausen
Drucksache 77/2021

1. Wie viele Stellen sind besetzt?
Besetzt sind 2 Stellen. Näheres steht in der Drucksache 12/2020 und in der Drucksache 5150/19.

2. Seit wann?
Seit 2019.
"""
SECOND = FIRST.replace("sind 2 Stellen", "sind 2,5 Stellen")
CITED = """Stadt Musterhausen
Drucksache 12/2020

1. Wer trägt die Kosten?
Die Kosten trägt die Stadt.
"""


class Versions(RoomTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = os.path.join(cls.room.folder, "musterhausen.txt")
        for text in (FIRST, SECOND):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            cls.room.run("import", path)
        other = os.path.join(cls.room.folder, "zwoelf.txt")
        with open(other, "w", encoding="utf-8") as file:
            file.write(CITED)
        cls.room.run("import", other)
        cls.page = cls.room.get("/drucksache/77%2F2021")

    def test_both_wordings_stand_side_by_side_where_words_changed(self):
        self.assertIn("Fassung 1, im Archiv seit", self.page)
        self.assertIn("Fassung 2, im Archiv seit", self.page)
        address = next(link for link in links(self.page) if link.startswith("/vergleich/"))
        page = self.room.get(address)
        self.assertIn("Bei einer Frage haben sich Worte geändert; 1 sind gleich geblieben.", page)
        self.assertIn("<mark>2 </mark>Stellen", page)
        self.assertIn("<mark>2,5 </mark>Stellen", page)

    def test_an_earlier_version_says_that_it_is_one(self):
        versions = self.page[self.page.index('class="versions"'):]
        old = links(versions[:versions.index("</section>")])[0]
        self.assertIn("frühere Fassung dieses Schreibens", self.room.get(old))
        self.assertNotIn("frühere Fassung dieses Schreibens", self.page)

    def test_cited_papers_lead_to_those_that_the_archive_has(self):
        cited = self.page[self.page.index('class="cited"'):]
        cited = cited[:cited.index("</section>")]
        self.assertEqual(len(links(cited)), 1)
        self.assertIn("Wer trägt die Kosten?", self.room.get(links(cited)[0]))
        self.assertRegex(cited, r"5150/19: <span class=\"none\">nicht im Archiv")

    def test_similar_answers_are_of_other_papers(self):
        page = self.room.get("/drucksache/DS%200582%2F22")
        own = re.search(r"SHA-256 <code class=\"hash\">(\w+)", page).group(1)
        similar = page[page.index('class="similar"'):]
        found = [link for link in links(similar[:similar.index("</section>")])]
        self.assertGreater(len(found), 2)
        self.assertFalse(any(own in link for link in found))


class Suggestions(RoomTest):
    def test_the_box_suggests_words_for_the_one_that_is_typed(self):
        page = self.visit("/")
        page.locator("#q").press_sequentially("Stellen Quartiersm")
        page.wait_for_selector("#woerter option", state="attached")
        values = page.eval_on_selector_all("#woerter option", "all => all.map(one => one.value)")
        self.assertTrue(all(value.startswith("Stellen Quartiersm") for value in values), values)


class Citations(RoomTest):
    def test_each_fact_is_quoted_with_its_words_and_leads_back_to_them(self):
        page = self.room.get("/drucksache/DS%200582%2F22")
        cites = [link for link in links(page) if link.startswith("/zitieren/") and "angabe=" in link]
        self.assertGreater(len(cites), 10)
        for link in cites[:10]:
            with self.subTest(link=link):
                words = re.search(r"„(.*?)“", self.room.get(link), re.S).group(1)
                back = next(one for one in links(self.room.get(link)) if "stelle=" in one)
                shown = self.room.get(back.split("#")[0])
                start = shown.index('id="stelle"')
                self.assertIn(words.split()[0], shown[start:start + 400])


if __name__ == "__main__":
    unittest.main()
