import unittest

from room import RoomTest

# What is asked, the value that answers it, and the words that prove it.
FACTS = [
    ("Quartiersmanagement Gartenfeld", "DS 0219/24", "1,5 VZÄ", "jeweils eine 0,75-Stelle"),
    ("Quartiersmanagement Gartenfeld", "DS 0219/24", "Büro Stadtraum", "Büro Stadtraum"),
    ("Begegnungszentren Personalstellen", "DS 0582/22", "1,5 VZÄ", "1,5 VbE"),
    ("Begegnungszentren Träger", "DS 0582/22", "Caritasverband Lindeland e.V.", "Caritasverband"),
]


class FoundingFacts(RoomTest):
    def test_each_is_seen_marked_after_two_clicks_without_a_script(self):
        for query, paper, value, words in FACTS:
            with self.subTest(query=query, value=value):
                page = self.visit("/", java_script_enabled=False)
                page.fill("#q", query)
                page.click(".start form button")
                hit = page.locator("article.hit", has_text=paper).filter(has_text=value).first
                hit.locator("a.chip", has_text=value).first.click()
                target = page.locator(":target")
                self.assertEqual(target.count(), 1, "the fact has a mark")
                self.assertTrue(target.is_visible())
                number = target.get_attribute("id").split("-")[1]
                self.assertIn(words, page.locator(f"#f-{number}").inner_text())
                if target.get_attribute("id").startswith("m-"):
                    # The sheet grows while images above and in it arrive: both are asked for until
                    # they are of one moment.
                    for _ in range(600):
                        box = target.locator("rect").first.bounding_box()
                        sheet = page.locator(".sheet", has=target).bounding_box()
                        if box["y"] < sheet["y"] + sheet["height"]:
                            break
                        page.wait_for_timeout(100)
                    self.assertGreater(box["width"], 5)
                    self.assertLess(box["y"], sheet["y"] + sheet["height"])

    def test_the_register_leads_to_the_same_mark_in_two_clicks(self):
        page = self.visit("/", java_script_enabled=False)
        page.get_by_text("Wer macht was?").click()
        row = page.locator("tr", has_text="Quartiersmanagement Gartenfeld").first
        row.locator("td a.value", has_text="0,75").click()
        target = page.locator(":target")
        self.assertTrue(target.is_visible())
        passage = "".join(page.locator(".passage").all_inner_texts())
        self.assertIn("jeweils eine 0,75-Stelle für das Quartiersmanagement", passage)


if __name__ == "__main__":
    unittest.main()
