import os
import random
import re
import unittest

from room import RoomTest, quoted

QUERIES = [
    "Stellen", "Träger", "Quartiersmanagement", "Personal", "Radweg", "Beirat", "Förderung",
    "Sanierung", "Jugend", "Haushalt",
]
HIT = re.compile(r'<p class="question"><a href="(/drucksache/[^"#]*)#(a-[0-9a-f]+)">(.*?)</a>.*?'
                 r'<p class="answer">(.*?)</p>', re.S)
# Pages that are shown at once.
SHOWN = 60
# How many hits are opened; the same each time.
OPENED = int(os.environ.get("OPENED", "30"))


class Hits(RoomTest):
    def test_each_opens_with_what_was_found_marked_in_its_answer(self):
        hits, self.seen = [], 0
        for query in QUERIES:
            page = self.room.get("/suche?limit=50&q=" + quoted(query))
            hits += [(query, hit) for hit in HIT.findall(page) if "<mark>" in hit[2] + hit[3]]
        self.assertGreater(len(hits), OPENED)
        for query, (path, exchange, _, _) in random.Random(18).sample(hits, OPENED):
            with self.subTest(query=query, path=path, exchange=exchange):
                page = self.room.get(path.replace("&amp;", "&"))
                start = page.index(f'id="{exchange}"')
                article = page[start:page.index("</article>", start)]
                self.assertIn('class="word">', article)
                marks = re.findall(r'<mark id="t-(\d+)" class="word">', article)
                # Of a letter with more pages than are shown at once, the word's may not be among them.
                if 0 < page.count('class="sheet"') < SHOWN:
                    self.seen += 1
                    self.assertTrue(any(f'<a id="w-{mark}"' in page for mark in marks), marks)
        self.assertGreater(self.seen, 0, "no letter had pages")

    def test_the_words_stay_in_their_line(self):
        page = self.visit("/suche?q=Stellen")
        page.locator("article.hit", has=page.locator(".answer mark")).first.locator(
            ".question a").click()
        word = page.locator(".answer mark.word").first
        self.assertEqual(
            word.evaluate("one => getComputedStyle(one).display"), "inline")


if __name__ == "__main__":
    unittest.main()
