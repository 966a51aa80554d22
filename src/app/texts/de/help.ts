import type { help as english } from "../en/help";
import type { Translated } from "../wording";

export const help: Translated<typeof english> = {
  title: "Hilfe",
  contents: "Inhalt",
  headings: {
    seen: "Was zu sehen ist",
    typing: "Formeln",
    numbers: "Definitionsbereich und Regler",
    colours: "Farben und Legende",
    probe: "Punkt und kritische Punkte",
    views: "Ansichten",
    keys: "Tasten und Gesten",
    links: "Links und Ihre Arbeit",
    sources: "Woher die Formeln sind",
    about: "Über Curvascape",
  },
  seen: [
    "Sie tippen eine Formel ein; daraus wird eine Fläche, und jede Ansicht färbt sie nach einer Größe ihrer Krümmung. Die Größe wählen Sie im Titel der Ansicht.",
    "Anfangs stehen zwei Ansichten nebeneinander: die Skalarkrümmung S und die Spur der Hesse-Matrix. Nach beiden wird beurteilt, ob ein Minimum spitz oder flach ist. An einem Sattel trennen sie sich: Seine Krümmungen haben verschiedene Vorzeichen, sodass die Spur null sein kann wie auf einer Ebene, während S negativ ist.",
    "Unter „Beispiele“ stehen die Abbildungen des Aufsatzes, Testfunktionen der Optimierung und klassische Flächen, jede mit zwei Sätzen, worauf zu achten ist, und sechs geführte Lektionen. Eine Lektion geht Schritt für Schritt mit Ihnen durch diese Seite: Schieberegler, Ansichten und der angeheftete Punkt gehören dabei Ihnen, und Ihre eigene Arbeit ist danach wieder da.",
  ],
  quantitiesCaption: "Größen",
  symbol: "Zeichen",
  quantity: "Größe",
  meaning: "Was sie sagt",
  quantities: {
    scalarCurvature:
      "Die innere Krümmung: positiv, wo die Fläche eine Schale oder Kuppel ist, negativ, wo sie ein Sattel ist. Auf einer Fläche ist S = 2K.",
    hessianTrace:
      "Die Summe der zweiten Ableitungen, fᵤᵤ + fᵥᵥ. Steigung und gemischte Ableitung sieht sie nicht.",
    gaussianCurvature: "Das Produkt der beiden Hauptkrümmungen. Verbiegen der Fläche ändert es nicht.",
    meanCurvature:
      "Das Mittel der beiden Hauptkrümmungen. Das Vorzeichen ist das der Normale: positiv für eine Schale, die ein Graph ist.",
    principalCurvature1: "Die größte Krümmung eines Schnitts durch die Normale.",
    principalCurvature2: "Die kleinste Krümmung eines Schnitts durch die Normale.",
    hessianSquaredTrace:
      "Die Summe der Quadrate aller zweiten Ableitungen: wie stark sich die Funktion insgesamt biegt.",
    gradientNorm: "Wie steil der Graph ist.",
    height: "Die Höhe z.",
  },
  typing: [
    "Schreiben Sie wie auf Papier. Wie die Formel verstanden wurde, steht gesetzt neben der Eingabe. Was nicht lesbar ist, wird an seinen Zeichen unterstrichen, mit einem Ausweg; die letzte gute Fläche bleibt.",
    "Eine Formel in u und v ergibt einen Graphen z = f(u, v). Drei Formeln x, y, z ergeben eine parametrisierte Fläche.",
  ],
  notationCaption:
    "Schreibweise. Ein Klick auf eine Formel probiert sie aus; „Zurück“ im Browser führt zurück.",
  notationMeaning: "Bedeutung",
  notationExamples: "Beispiele",
  try: (formula) => `${formula} ausprobieren`,
  notation: {
    products:
      "Faktoren stehen nebeneinander. Ein Produkt ohne Malzeichen bindet stärker als der Schrägstrich: `1/2u` ist die Hälfte von u, aber `a/2u` ist a durch 2u.",
    functions:
      "Funktionen brauchen keine Klammern; sie nehmen die folgenden Faktoren bis zur nächsten Funktion oder zum nächsten Rechenzeichen.",
    powers:
      "Hochgestellte Ziffern, `^` oder `**`. Die Potenz einer Funktion steht hinter ihrem Namen; `sin^-1 u` ist der Arkussinus.",
    roots: "Wurzeln und Beträge.",
    parameters: "Jeder andere Buchstabe, etwa `c`, ist ein Parameter und bekommt einen Regler.",
    definitions: "Eigene Namen und Funktionen stehen voran, jeweils mit einem Semikolon dahinter.",
    choices: "Bedingungen: `<`, `==`, `and`, `or`, `not`.",
    latex: "LaTeX, wie es in einem Aufsatz steht.",
  },
  functionsList: "Funktionen:",
  operatorsList: "Zeichen:",
  constantsList: "Konstanten:",
  radians: "Winkel stehen im Bogenmaß. Dezimalzahlen haben einen Punkt.",
  numbers: [
    "Auch die Grenzen des Definitionsbereichs dürfen Formeln sein: `2pi`, `sqrt(2)`.",
    "Ziehen Sie einen Regler, tippen Sie seinen Wert ein, oder lassen Sie ihn von selbst laufen; hinter den drei Punkten stehen Bereich und Schrittweite. Höhen und Farben behalten dabei ihren Maßstab, damit Sie die Änderung sehen und nicht einen neuen Maßstab; „Neu anpassen“ lässt ihn los.",
  ],
  colours: [
    "Die Legende zeigt genau die Farben der Fläche. Licht ändert nur die Helligkeit und lässt sich abschalten.",
    "Bei einer Größe mit Vorzeichen liegt die Null in der Mitte und ist markiert. Der Bereich lässt Ausreißer weg, wenn Sie nichts anderes wählen: Ein Ende, das spitz ist und `<` oder `>` trägt, sagt, dass es Werte darüber hinaus gibt.",
    "„÷ max“ sagt, dass alle Werte durch den größten Betrag auf diesem Definitionsbereich geteilt sind. Eine schraffierte Farbe heißt: nicht definiert. Wo die Funktion selbst nicht definiert ist oder springt, ist die Fläche aufgeschnitten.",
    "Die voreingestellten Farben sind bei jeder verbreiteten Art des Farbensehens zu unterscheiden.",
  ],
  probe: [
    "Führen Sie den Zeiger über eine Fläche: Ihre Werte stehen in jeder Ansicht davon. Ein Klick oder die Eingabetaste heftet den Punkt an, Esc lässt ihn los. In der Eingabe nennt „Punkt“ Ort, Gradient, Hesse-Matrix und Krümmungen und die Art des Punkts; ein Klick auf eine Zahl kopiert alle ihre Stellen.",
    "Die Schaltfläche mit vier Pfeilen, oder W in einer Ansicht, bewegt den Punkt mit den Pfeiltasten: mit Umschalt zehnmal so weit, mit Alt ein Zehntel. Am Punkt lassen sich die Hauptrichtungen zeichnen, die Tangentialebene und das Paraboloid, das sich biegt wie die Fläche. „Herleitung“ zeigt, wie eine Zahl zustande kommt: die Formel, dieselbe mit den Zahlen dieses Punkts, das Ergebnis.",
    "Alle diese Zahlen werden mit doppelter Genauigkeit an eben diesem Punkt berechnet und nicht dem gezeichneten Netz entnommen.",
    "„Kritische Punkte“ nennt, wo der Gradient verschwindet, bestimmt aus den exakten Ableitungen: Minima (▽), Maxima (△), Sättel (×) und entartete Punkte (□). Ein Klick heftet den Punkt an.",
  ],
  views: [
    "Eine Ansicht oder viele: Wählen Sie in der Eingabe eine Anordnung, oder fügen Sie Ansichten einzeln hinzu. Der Titel einer Ansicht birgt ihre Größe und ob sie im Raum oder von oben zu sehen ist; die Werkzeuge daneben bergen Blickpunkte, Bereich, Linien gleicher Werte, Höhen und mehr.",
    "Dreht man eine Ansicht, drehen sich alle, wenn Sie sie nicht trennen. Von oben ist die Ebene von u und v zu sehen, ohne Licht.",
    "Höhen können der Ansicht angepasst oder maßstäblich sein; der Faktor steht dabei. Die Farbe ist immer die der wahren Fläche.",
    "Ziehen Sie einen Titel, um seine Ansicht zu verschieben; ein Doppelklick gibt ihr allen Platz. Beim Präsentieren sind nur die Ansichten zu sehen, in einer Schrift, die noch hinten im Saal zu lesen ist.",
    "Wer das Bild nicht sieht, hört eine Zusammenfassung jeder Ansicht und die Werte am Punkt, wenn er sich bewegt.",
  ],
  keysCaption: "Überall, außer beim Tippen",
  viewKeysCaption: "In einer Ansicht, die den Fokus hat",
  presenterKeysCaption: "Beim Präsentieren",
  key: "Taste",
  action: "Wirkung",
  singleKeys: "Einzelne Buchstaben sind Befehle",
  gestures: {
    caption: "Maus und Finger",
    gesture: "Geste",
    list: [
      ["Ziehen, oder ein Finger", "Drehen"],
      ["Mit Umschalttaste oder rechter Taste ziehen, oder zwei Finger", "Verschieben"],
      ["Mausrad, oder zwei Finger spreizen", "Zoomen"],
      ["Klicken, oder tippen", "Den Punkt anheften"],
    ],
  },
  links: [
    "Die Adresse der Seite enthält alles, was zu sehen ist, in lesbaren Worten: `?z=u^2-v^2&u=-1..1&v=-1..1&show=S,trH`. Die Schaltfläche „Teilen“ gibt den Link und einen QR-Code davon.",
    "Ein Link wird als Daten gelesen und nie ausgeführt. Von einem beschädigten wird gezeigt, was lesbar ist, und gesagt, was fehlt.",
    "Zurück und Vor im Browser gehen durch das, was Sie geöffnet haben. Ihre letzte Arbeit bleibt für das nächste Mal in diesem Browser, und unter „Beispiele“ stehen die davor. Nichts wird irgendwohin gesendet: Alles wird auf diesem Gerät berechnet.",
    "`?lang=de` in der Adresse verlangt diese Sprache.",
  ],
  sources: [
    "Die Skalarkrümmung eines Graphen mit der Metrik I + ∇f∇fᵀ, mit β = 1/(1 + |∇f|²) und der Hesse-Matrix H (Gleichung 4 des Aufsatzes):",
    "Ausgewertet wird sie in einer Form, in der sich nichts auslöscht, wo die Fläche steil ist. Wo der Druck des Aufsatzes fehlerhaft ist, wie in Gleichung 3 und Beispiel 3.1, gilt die berichtigte Formel, und die Herleitung sagt es.",
  ],
  paper: "Der Aufsatz",
  scalarCurvatureFormula:
    "S ist Beta mal der Differenz aus dem Quadrat der Spur von H und der Spur von H Quadrat, plus zwei Beta Quadrat mal …",
  language: "Sprache",
  version: (version) => `Version ${version}, MIT-Lizenz.`,
  about: "Nichts wird von anderen Orten geladen. Gebaut auf:",
  part: "Teil",
  use: "Wofür",
  licence: "Lizenz",
  parts: {
    three: "Zeichnen mit der Grafikkarte",
    "@react-three/fiber": "Szenen als Komponenten",
    react: "die Seite",
    "react-dom": "die Seite",
    zustand: "der Zustand der Seite",
    mathjs: "symbolische Ableitungen",
    temml: "Formelsatz",
    uqr: "QR-Codes",
    "@gltf-transform/core": "Modelle in glTF",
    mediabunny: "Video",
    gifenc: "GIF",
    stix: "die Schrift der Formeln",
    viridis: "Farbskalen",
  },
  print: "Drucken",
};
