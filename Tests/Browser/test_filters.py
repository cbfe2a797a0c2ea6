import html
import os
import random
import re
import unittest
import urllib.parse

from room import RoomTest, count

# How many choices of filters are tried.
STATES = int(os.environ.get("STATES", "40"))
QUERIES = ["", "Stellen", "Träger", "Wie viele", "Quartier", "Personal"]
CHOICE = re.compile(r'<a href="(/suche\?[^"]*)"[^>]*>([^<]*) <span class="count">([\d.]+)</span>')


class Filters(RoomTest):
    def test_a_printed_number_is_the_number_of_hits_after_the_click(self):
        # The same choices each time.
        choose = random.Random(18)
        tried = 0
        while tried < STATES:
            path = "/suche?q=" + urllib.parse.quote_plus(choose.choice(QUERIES))
            for _ in range(choose.randint(1, 4)):
                page = self.room.get(path)
                facets = page[page.index('class="facets"'):page.index("</aside>")]
                choices = CHOICE.findall(facets)
                if not choices:
                    break
                address, value, printed = choose.choice(choices)
                path = html.unescape(address)
                tried += 1
                with self.subTest(path=path, value=value):
                    is_chosen = f'href="{address}" aria-current' in facets
                    if not is_chosen:
                        self.assertEqual(
                            count(self.room.get(path)), int(printed.replace(".", "")))


if __name__ == "__main__":
    unittest.main()
