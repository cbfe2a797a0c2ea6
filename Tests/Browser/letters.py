"""Composed answers to inquiries, as many as wanted: the same for the same number, no two alike."""

import random
import textwrap

from pdfs import pdf

TOWNS = [first + last for first in (
    "Alten", "Birken", "Cronen", "Dornen", "Eichen", "Falken", "Grün", "Hasel", "Ilmen", "Krähen")
    for last in ("au", "berg", "feld", "hausen")]
PLACES = [first + last for first in (
    "Garten", "Hafen", "Kirch", "Linden", "Markt", "Mühlen", "Nord", "Rosen", "Süd", "Wiesen")
    for last in ("feld", "viertel", "siedlung", "park", "vorstadt")]
WORKS = [
    "Quartiersmanagement", "Stadtteilbüro", "Jugendzentrum", "Familienzentrum", "Streetwork",
    "Nachbarschaftstreff", "Begegnungszentrum", "Seniorentreff", "Schulsozialarbeit",
    "Integrationslotsen", "Mehrgenerationenhaus", "Beratungsstelle",
]
SPONSORS = [
    "Caritasverband {town} e.V.", "AWO Kreisverband {town} e.V.", "Diakonie {town} gGmbH",
    "Jugendhilfe {town} gGmbH", "Deutsches Rotes Kreuz Kreisverband {town} e.V.",
    "Stadtteilverein {place} e.V.", "Bürgerstiftung {town}",
]
MATTERS = [first + last for first in (
    "Rad", "Schul", "Spielplatz", "Brücken", "Bus", "Wohnungs", "Park", "Straßen", "Abfall", "Kultur",
    "Sport", "Bäder", "Lärm", "Baum", "Energie", "Haushalts")
    for last in ("bau", "sanierung", "planung", "förderung", "konzept", "pflege", "verkehr", "kosten")]
FACTIONS = ["CDU", "SPD", "Bündnis 90/Die Grünen", "FDP", "Die Linke", "Freie Wähler"]
FILLERS = [
    "Die Verwaltung hat den Sachstand zuletzt im {month} {year} im Ausschuss vorgestellt.",
    "Die Abstimmung zum Thema {matter} mit den beteiligten Ämtern ist noch nicht abgeschlossen.",
    "Die Mittel für {matter} sind im Haushalt {year} eingestellt.",
    "Näheres zum Thema {matter} enthält die Drucksache {number}/{short}.",
    "Eine Änderung ist im Gebiet {place} nicht vorgesehen.",
]
MONTHS = ["Januar", "März", "Mai", "Juni", "September", "November"]


def compose(number):
    """Name and text of a letter."""
    chance = random.Random(number)
    town, year = chance.choice(TOWNS), chance.randint(2010, 2025)

    def filled(text):
        return text.format(
            town=town, place=chance.choice(PLACES), matter=chance.choice(MATTERS),
            month=chance.choice(MONTHS), year=year, number=f"{chance.randint(1, 9999):04}",
            short=f"{year % 100:02}", positions=f"{chance.randint(1, 19) / 4:g}".replace(".", ","))

    lines = [f"Stadt {town}", f"Drucksache {number:05}/{year % 100:02}", "",
             f"Anfrage der Fraktion {chance.choice(FACTIONS)}",
             f"Datum: {chance.randint(1, 28)}. {chance.choice(MONTHS)} {year}", "",
             filled("Betreff: {matter} in {place}"), ""]
    for question in range(1, chance.randint(3, 7)):
        work, place = chance.choice(WORKS), chance.choice(PLACES)
        matter = chance.choice(MATTERS)
        asked, said = chance.choice([
            (f"Wer ist Träger des Angebots {work} {place}?",
             f"Träger des Angebots {work} {place} ist {filled(chance.choice(SPONSORS))}."),
            (f"Mit wie vielen Stellen arbeitet das {work} {place}?",
             filled("Das " + work + " " + place + " ist mit {positions} VZÄ besetzt.")),
            (f"Welche Kosten entstehen der Stadt für {matter}?",
             f"Für {matter} entstanden {chance.randint(2, 900)}.000 Euro im Jahr {year}."),
            (f"Wie oft wird über {matter} berichtet?",
             f"Über {matter} wird {chance.choice(['vierteljährlich', 'zweimal im Jahr', 'jährlich'])} berichtet."),
            (f"Liegen der Stadt Zahlen zum Thema {matter} vor?",
             "Dazu liegen der Verwaltung keine Angaben vor."),
        ])
        lines += [f"{question}. {asked}", said]
        lines += [filled(chance.choice(FILLERS)) for _ in range(chance.randint(1, 4))] + [""]
    return f"{town}-{number:06}", ("\n".join(lines) + "\n").replace("e.V..", "e.V.")


def content(number, pdf_every=10):
    """Name and bytes of a letter; every tenth is a PDF."""
    name, text = compose(number)
    if number % pdf_every:
        return name + ".txt", text.encode()
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, 80) or [""]]
    return name + ".pdf", pdf([lines[start:start + 32] for start in range(0, len(lines), 32)])


def write(folder, numbers):
    """Writes letters; a hundred of a folder, as file systems like it."""
    for number in numbers:
        name, data = content(number)
        place = folder / f"{number // 100:04}"
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
