import json
import os
import random
import unittest

import letters
from pdfs import TURNS, pdf
from room import RoomTest

LETTER = [
    "Stadt Musterhausen",
    "Drucksache {number}/2021",
    "",
    "1. Wie viele Stellen sind im   Quartiersmanagement   besetzt?",
    "Besetzt sind   2,5 VZÄ   im   Quartiersmanagement   der Stadt.",
    "2. Wer ist Träger?",
    "Träger ist der   Caritasverband Musterland e.V.   in der Stadt.",
]
# Pages of a letter that is too long for one page of the room.
PAGES = 130
# In pixels of the screen.
NEAR = 2
# What a browser calls 100 %, 150 % and 300 %.
ZOOMS = [1, 1.5, 3]

# Of each mark, how far the ink of its words reaches over its box, and how far the box over the ink, at
# the sides, in pixels of the screen. Ink is looked for around the box, but not as far as other words.
MEASURE = """async (around) => {
  const image = document.querySelector(".sheet img");
  image.loading = "eager";
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const shown = image.getBoundingClientRect();
  const scale = image.naturalWidth / shown.width;
  return [...document.querySelectorAll(".sheet a.staffing rect, .sheet a.sponsor rect, .sheet a.word rect")].map((rect) => {
    const box = rect.getBoundingClientRect();
    const left = (box.left - shown.left) * scale, top = (box.top - shown.top) * scale;
    const right = left + box.width * scale, bottom = top + box.height * scale;
    const pad = around * scale;
    const [x, y] = [Math.floor(left - pad), Math.floor(top - pad)];
    const [width, height] = [Math.ceil(right - left + 2 * pad), Math.ceil(bottom - top + 2 * pad)];
    const pixels = context.getImageData(x, y, width, height).data;
    let [l, t, r, b] = [1e9, 1e9, -1e9, -1e9];
    for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) {
      if (pixels[(row * width + column) * 4] > 128) continue;
      l = Math.min(l, x + column); r = Math.max(r, x + column + 1);
      t = Math.min(t, y + row); b = Math.max(b, y + row + 1);
    }
    return {
      out: Math.max(left - l, r - right, top - t, b - bottom) / scale,
      beside: Math.max(l - left, right - r) / scale, over: Math.max(t - top, bottom - b) / scale,
      height: box.height,
    };
  });
}"""


class Boxes(RoomTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for number, turn in enumerate(TURNS, 5501):
            lines = [line.format(number=number) for line in LETTER]
            cls.take(f"turned-{turn}.pdf", pdf([lines], turn))
        lines = [line.format(number=5600) for line in LETTER]
        cls.take("long.pdf", pdf([lines] + [cls.page(number) for number in range(2, PAGES + 1)]))

    @classmethod
    def page(cls, number):
        """What stands alike on all pages would be taken for their head."""
        chance = random.Random(number)
        matters = chance.sample(letters.MATTERS, 12)
        lines = [f"Zum Thema {matter} wird im Ausschuss {chance.choice(letters.TOWNS)} berichtet."
                 for matter in matters[:chance.randint(2, 10)]]
        return [f"{number + 1}. Wie viele Stellen gibt es für {matters[11]}?",
                f"Für {matters[11]} gibt es {number},5 VZÄ."] + lines

    @classmethod
    def take(cls, name, content):
        path = os.path.join(cls.room.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        cls.room.run("import", path)

    def test_boxes_lie_on_their_words_at_every_zoom_however_the_page_is_turned(self):
        for number, turn in enumerate(TURNS, 5501):
            for zoom in ZOOMS:
                with self.subTest(turn=turn, zoom=zoom):
                    page = self.visit(
                        f"/drucksache/{number}%2F2021", device_scale_factor=zoom,
                        viewport={"width": round(1280 / zoom), "height": round(900 / zoom)})
                    page.goto(page.url + "?q=Quartiersmanagement")
                    marks = page.evaluate(MEASURE, 4)
                    self.assertGreaterEqual(len(marks), 4)
                    for mark in marks:
                        self.assertLessEqual(mark["out"], NEAR, mark)
                        self.assertLessEqual(mark["beside"], NEAR, mark)
                        # A line is higher than its letters, by a third at most.
                        self.assertLessEqual(mark["over"], mark["height"] / 3 + NEAR, mark)

    def test_a_letter_of_many_pages_is_gone_through_and_each_fact_leads_to_its_page(self):
        first = self.room.get("/drucksache/5600%2F2021")
        self.assertIn(f"Seiten 1–60 von {PAGES}", first)
        self.assertEqual(first.count('class="sheet"'), 60)
        page = self.visit("/drucksache/5600%2F2021", java_script_enabled=False)
        for _ in range(2):
            page.get_by_role("link", name="Weitere Seiten").first.click()
        self.assertEqual(page.locator(".sheet").count(), PAGES - 120)
        sha256 = page.url.split("/")[-1].split("?")[0]
        facts = json.loads(self.room.get(f"/api/v1/papers/{sha256}"))["facts"]
        late = [number for number, fact in enumerate(facts)
                if fact["evidence"]["page"] > 120 and fact["exchange"] is not None]
        self.assertGreater(len(late), 0)
        page.goto(self.room.base + f"/drucksache/{sha256}")
        page.locator(f'a.chip[href$="?ab=121#m-{late[0]}"]').first.click()
        self.assertIn("ab=121", page.url)
        self.assertTrue(page.locator(":target").is_visible())


if __name__ == "__main__":
    unittest.main()
