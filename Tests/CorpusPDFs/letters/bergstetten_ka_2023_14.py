"""Two inquiries on a form; everything that was filled in stands in form fields."""

from form import Entry, Form


def entries(who, party, question, office, head, answer, height):
    return (
        Entry("Fragesteller*in:", "fragesteller", who),
        Entry("Fraktion/Partei:", "fraktion", party),
        Entry("Frage:", "frage", question, 24),
        Entry("Stellungnahme/Antwort durch:", "amt", office),
        Entry("Dezernent/Dezernentin:", "dezernat", head),
        Entry("Stellungnahme/Antwort:", "antwort", answer, height),
    )


LETTER = Form(
    path="bergstetten/KA-2023-14.pdf",
    title="Kleine Anfragen",
    head=("Stadt Bergstetten", "Stadtverordnetenversammlung", "Drucksache KA 14/2023"),
    pages=(
        (
            "Kleine Anfrage Nr. 01",
            "für die Sitzung der Stadtverordnetenversammlung am 14. September 2023",
            entries(
                "Carla Brunnhuber", "FDP",
                "Welcher Träger betreibt den Jugendtreff am Güterbahnhof,\n"
                "und wie viel Personal ist dort beschäftigt?",
                "FD 51 - Jugend", "Bürgermeisterin Heike Mertin",
                "Den Jugendtreff betreibt seit Januar 2022 die Falkenhof Jugendhilfe gGmbH.\n"
                "Der Vertrag sieht 1,75 VZÄ vor; hinzu kommt eine Kraft im Freiwilligen\n"
                "Sozialen Jahr. Der Jugendtreff hat an fünf Tagen in der Woche geöffnet.\n"
                "Betreiber und Fachdienst sprechen sich alle drei Wochen ab.", 50),
            ("Heike Mertin", "Bürgermeisterin"),
        ),
        (
            "Kleine Anfrage Nr. 02",
            "für die Sitzung der Stadtverordnetenversammlung am 14. September 2023",
            entries(
                "Sven Oltmanns", "Bergstettener Linke",
                "Wie viele Wohnungen der städtischen Gesellschaft stehen länger als\n"
                "sechs Monate leer, und aus welchen Gründen?",
                "FD 61 - Stadtplanung", "Stadtrat Uwe Kalthoff",
                "Die Wohnbau Bergstetten GmbH bewirtschaftet 2.310 Wohnungen. Davon standen\n"
                "am 1. August 2023 insgesamt 41 länger als sechs Monate leer, 33 wegen\n"
                "laufender Sanierung. Zu den übrigen acht Wohnungen liegen keine Angaben vor.",
                50),
            ("Uwe Kalthoff", "Stadtrat"),
        ),
    ),
    foot="Vordruck KA – Stadt Bergstetten",
)
