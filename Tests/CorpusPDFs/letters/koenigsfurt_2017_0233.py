"""An older paper: all labels of the head first, values after; a table over the page break; sub-questions."""

from layouts import KOENIGSFURT_OLD
from letter import Gap, Grid, Letter, Text, body, question

LETTER = Letter(
    path="koenigsfurt/2017-0233.pdf",
    title="Stellungnahme zur Anfrage 2017/0233",
    layout=KOENIGSFURT_OLD,
    parts=[
        Text("address", "<b>STADT KÖNIGSFURT</b>"),
        Text("address", "Der Oberbürgermeister"),
        Gap(5),
        Text("label", "STELLUNGNAHME zur Anfrage"),
        Text("address", "FDP-Gemeinderatsfraktion"),
        Text("address", "Stadträtin Konstanze Vieth (FDP)"),
        Gap(2),
        Grid(
            rows=(("vom:<br/>eingegangen:", "28.03.2017<br/>30.03.2017",
                   "Gremium:<br/>Termin:<br/>Vorlage Nr.:<br/>TOP:<br/>&nbsp;<br/>Verantwortlich:",
                   "31. Plenarsitzung Gemeinderat<br/>23.05.2017<br/>2017/0233<br/>17<br/>"
                   "öffentlich<br/>Dez. 6"),),
            widths=(30, 35, 35, 60), head=0, ruled=False),
        Text("heading", "Unbesetzte Stellen in der Bauverwaltung"),
        *question("1. Worauf führt die Verwaltung zurück, dass Stellen im Baudezernat nicht "
                  "besetzt werden können"),
        Text("sub", "a) bei den Ingenieurinnen und Ingenieuren?"),
        *body("Ausschlaggebend ist die gute Baukonjunktur. Auf eine Ausschreibung im Tiefbauamt "
              "gingen zuletzt vier Bewerbungen ein, auf eine vergleichbare Ausschreibung im Jahr "
              "2010 waren es 37. Hinzu kommt, dass die Vergütung in der freien Wirtschaft und "
              "bei den Planungsbüros der Region spürbar höher liegt. Auch der Wohnungsmarkt in "
              "Königsfurt wird in Absagen regelmäßig als Grund genannt. Zugesagt haben zuletzt "
              "vor allem Bewerberinnen und Bewerber, die bereits in der Stadt leben oder deren "
              "Familien hierher zurückkehren."),
        Text("sub", "b) bei den Verwaltungskräften?"),
        *body("Hier sind die Gründe nicht bekannt. Eine Auswertung der Bewerbungsverfahren liegt "
              "nicht vor."),
        *question("2. Wie oft wird über den Stand der Stellenbesetzung berichtet?"),
        *body("Die Dezernentenrunde befasst sich 14-tägig mit den laufenden Verfahren. Dem "
              "Personalausschuss legt das Personalamt halbjährlich eine Übersicht vor. In der "
              "Übersicht werden alle Stellen genannt, die länger als sechs Monate nicht besetzt "
              "werden konnten, und die Schritte, die das Personalamt zusammen mit den Ämtern "
              "unternommen hat. Erfahrungsgemäß dauert ein Verfahren von der Freigabe der "
              "Ausschreibung bis zum Dienstantritt sieben bis neun Monate, weil die meisten "
              "Bewerberinnen und Bewerber eine Kündigungsfrist von drei Monaten zum Quartalsende "
              "einhalten müssen. Für Stellen, die befristet ausgeschrieben werden, gingen in den "
              "letzten Jahren kaum noch Bewerbungen ein; die Verwaltung schreibt deshalb auch "
              "Vertretungen möglichst unbefristet aus."),
        *question("3. Wie viele Planstellen sind in den Ämtern des Baudezernats eingerichtet, und "
                  "wie viele davon sind nicht besetzt?"),
        *body("Die Zahlen zum Stichtag 1. April 2017 ergeben sich aus der folgenden "
              "Aufstellung. Nicht enthalten sind die Auszubildenden (23 Personen) und die "
              "Beschäftigten der Eigenbetriebe. Stellen, die am Stichtag zwar vergeben waren, "
              "aber noch nicht angetreten wurden, zählen als besetzt."),
        Grid(
            rows=(
                ("Amt", "Planstellen<br/>(VZW)", "davon nicht<br/>besetzt (VZW)"),
                ("Stadtplanungsamt", "61,50", "4,25"),
                ("Bauordnungsamt", "38,75", "3,50"),
                ("Tiefbauamt", "112,00", "9,75"),
                ("Hochbauamt", "54,25", "6,00"),
                ("Gartenbauamt", "97,40", "2,60"),
                ("Vermessungsamt", "43,10", "0,90"),
                ("Baudezernat, Stabsstelle", "4,50", "0,50"),
                ("Summe", "411,50", "27,50"),
            ),
            widths=(80, 35, 40)),
        *question("4. Was kostet die Vergabe von Leistungen, die wegen unbesetzter Stellen nicht "
                  "selbst erbracht werden?"),
        *body("Eine Zuordnung ist nicht möglich, da die Gründe für eine Vergabe nicht erfasst "
              "werden. Insgesamt wurden 2016 für Planungsleistungen Dritter 3,4 Mio. € "
              "ausgegeben."),
        *question("5. Welche Maßnahmen sind vorgesehen?"),
        *body("Vorgesehen sind drei zusätzliche Stellen für ein Traineeprogramm, eine 50 %-Stelle "
              "für die Personalgewinnung und die Teilnahme an zwei Hochschulmessen. Das "
              "Traineeprogramm wird gemeinsam mit den anderen Städten der Region entwickelt. Die Rechtsgrundlage bildet § 57 der Gemeindeordnung. "
              "Ein Beschluss ist mit der Vorlage 2017/0301 vorgesehen."),
    ],
)
