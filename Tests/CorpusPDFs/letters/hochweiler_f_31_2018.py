"""A letter whose head and foot interrupt an answer in mid-sentence; "Zu Frage 1 und 2"."""

from layouts import HOCHWEILER
from letter import Gap, Letter, Text, body


def answer(label, *texts):
    # a "label" would keep the whole answer on one page
    return body(f"<b>{label}</b>", *texts)


LETTER = Letter(
    path="hochweiler/F-31-2018.pdf",
    title="F 31/2018",
    layout=HOCHWEILER,
    parts=[
        Text("label", "Dezernat III<br/>Bürgermeister Korbinian Ebertz"),
        Gap(3),
        Text("address", "An die Mitglieder des Stadtrates"),
        Gap(4),
        Text("right", "Hochweiler, den 3. September 2018"),
        Text("label", "Notunterkünfte und Wohnraumsicherung"),
        Text("label", "Anfrage der CDU-Fraktion und der Fraktion Soziale Liste vom 18. Juli 2018"),
        Gap(2),
        *body("Sehr geehrte Damen und Herren,",
              "die beiden Fraktionen bitten um Auskunft zu folgenden Punkten:"),
        Text("listed", "(1) Wie viele Plätze gibt es in den Notunterkünften, und wie viele sind "
                       "belegt?"),
        Text("listed", "(2) Wie viele der dort untergebrachten Menschen sind minderjährig?"),
        Text("listed", "(3) Wer betreut die Menschen in den Unterkünften?"),
        Text("listed", "(4) Wie oft wird in den Unterkünften der Brandschutz überprüft?"),
        Text("listed", "(5) Welche Rolle soll die Wohnungsbaugesellschaft künftig spielen?"),
        *body("Hierzu nimmt die Verwaltung wie folgt Stellung:"),
        *answer("Zu den Fragen (1) und (2):",
                "In den vier Notunterkünften stehen 142 Plätze zur Verfügung, von denen am "
                "Stichtag 1. August 2018 insgesamt 117 belegt waren. Darunter waren 29 Personen "
                "unter 18 Jahren. Die Belegung schwankt im Lauf des Jahres erheblich; im Winter "
                "werden in der Unterkunft an der Färbergasse zusätzliche Betten aufgestellt."),
        *answer("Zu Frage (3):",
                "Die Betreuung ist dem Sozialdienst katholischer Frauen Hochweiler e. V. und, "
                "soweit es alleinstehende Männer betrifft, der Wegwarte Wohnungslosenhilfe "
                "gGmbH übertragen. Der Sozialdienst setzt hierfür 2,6 Vollzeitäquivalente ein, die "
                "Wegwarte zwei Teilzeitstellen zu je 50 %. Beide Träger arbeiten auf der Grundlage "
                "der §§ 67 bis 69 SGB XII und werden aus dem Förderprogramm Wohnen sichern sowie "
                "aus dem städtischen Haushalt bezahlt. Die Mitarbeiterinnen und Mitarbeiter sind in "
                "den Unterkünften zu festen Zeiten anzutreffen, begleiten bei Behördengängen und "
                "helfen bei der Suche nach einer Wohnung. Einmal in der Woche kommen sie mit der "
                "Fachstelle im Rathaus zu einer Fallkonferenz zusammen, in der neue Aufnahmen, "
                "drohende Räumungen und freie Wohnungen besprochen werden. Für Familien mit "
                "schulpflichtigen Kindern besteht darüber hinaus eine Absprache mit den Schulen "
                "im Stadtbezirk Talaue, nach der ein Schulwechsel vermieden wird, solange die "
                "Unterbringung voraussichtlich nicht länger als ein halbes Jahr dauert. Nach den "
                "Erfahrungen der vergangenen beiden Jahre gelingt dies in den meisten Fällen, "
                "zumal die Unterkunft Talaue unmittelbar an einer Haltestelle liegt und die "
                "Kinder den Schulweg allein zurücklegen können."),
        *answer("Zu Frage (4):",
                "Die Feuerwehr führt die Brandverhütungsschau alle drei Jahre durch. Die "
                "Rauchwarnmelder werden halbjährlich geprüft, Feuerlöscher im Abstand von "
                "höchstens zwei Jahren."),
        *answer("Zu Frage (5):",
                "Wir verweisen auf die Antwort zur Anfrage F 8/2018."),
        Gap(3),
        Text("address", "Mit freundlichen Grüßen"),
        Gap(6),
        Text("address", "Korbinian Ebertz"),
        Text("address", "Bürgermeister"),
    ],
)
