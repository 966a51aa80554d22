import type { lessons as english, lessonCard as englishCard } from "../en/lessons";
import type { Translated } from "../wording";

export const lessonCard: Translated<typeof englishCard> = {
  heading: "Geführte Lektionen",
  lead: "Jede hat fünf Schritte und bedient die Seite selbst: Regler, Ansichten und angehefteter Punkt gehören unterdessen Ihnen. Ihre eigene Arbeit kommt zurück, wenn Sie gehen.",
  steps: (count) => `${count} Schritte`,
  place: (step, count) => `Schritt ${step} von ${count}`,
  back: "Zurück",
  next: "Weiter",
  finish: "Fertig",
  leave: "Lektion verlassen",
  reset: "Schritt zurücksetzen",
  toStep: (step, title) => `Schritt ${step}: ${title}`,
  stepList: "Schritte",
  task: "Probieren Sie es:",
  done: "Geschafft.",
  left: "Die Lektion ist zu Ende; Ihre Arbeit ist wieder da.",
  numbers: "Am angehefteten Punkt",
  noPoint: "Kein Punkt ist angeheftet: Ein Klick auf die Fläche heftet einen an.",
  otherSurface:
    "Diese Formeln handeln nur von e^(−cu) sin u sin v. Setzen Sie den Schritt zurück, um sie zu vergleichen.",
  comparison: "Beispiel 3.1 am angehefteten Punkt",
  formula: "Formel",
  value: "Wert",
  difference: "Minus Rechnung",
  printed: "Wie gedruckt",
  right: "Berichtigt",
  engine: "Rechnung, aus der Eingabe",
};

export const lessons: Translated<typeof english> = {
  curvature: {
    title: "Was Krümmung ist",
    about: "Eine Schale, eine Rinne und ein Sattel: zwei Krümmungen und ihr Produkt.",
    steps: {
      bowl: {
        title: "Eine Schale",
        text: "In ihrem tiefsten Punkt biegt sich diese Schale nach allen Richtungen gleich stark nach oben: Die Hauptkrümmungen κ₁ und κ₂ sind beide 1. Die Skalarkrümmung S, die die Farbe zeigt, ist das Doppelte ihres Produkts, hier 2. Die Wand hinauf nimmt S ab: Die Wand ist steil, biegt sich aber weniger.",
        task: "Bewegen Sie a und b, bis unten S = 8 ist.",
      },
      trough: {
        title: "Eine Rinne",
        text: "Jetzt ist b = 0: Längs v ist die Fläche gerade. Eine der Hauptkrümmungen ist null, also auch das Produkt, und in jedem Punkt ist S = 0. Ein Blatt Papier kann diese Form annehmen.",
        task: "Bewegen Sie a, so weit Sie wollen, bei b = 0: S bleibt null.",
      },
      saddle: {
        title: "Ein Sattel",
        text: "Mit b = −1 biegt sich die Fläche längs u nach oben, längs v nach unten: In der Mitte ist κ₁ = 1 und κ₂ = −1. Das Produkt ist negativ, S = −2. Kein Blatt Papier kann diese Form annehmen, ohne gedehnt zu werden.",
        task: "Bewegen Sie b, bis S am Punkt positiv ist.",
      },
      torus: {
        title: "Beides zugleich",
        text: "Außen biegt sich ein Torus wie eine Schale, innen wie ein Sattel. Dazwischen, auf den Kreisen oben und unten, ist S null: Dort ist die Linie gezogen.",
        task: "Klicken Sie auf die Innenseite, um einen Punkt anzuheften, an dem S negativ ist.",
      },
      steep: {
        title: "Steil ist nicht gekrümmt",
        text: "Eine Halbkugel biegt sich überall gleich: S = 2 vom Scheitel bis zum Rand. Die zweiten Ableitungen tun das nicht: Ihre Summe tr H ist −2 am Scheitel und fällt ins Grenzenlose, wo die Wand steil wird. Krümmung ist, was bleibt, wenn die Steigung berücksichtigt ist.",
        task: "Heften Sie nahe am Rand einen Punkt an, an dem tr H unter −10 liegt, und lesen Sie S.",
      },
    },
  },
  double: {
    title: "Die Skalarkrümmung ist zweimal K",
    about: "Die gaußsche Krümmung K, warum S = 2K ist und was die mittlere Krümmung H stattdessen sagt.",
    steps: {
      sphere: {
        title: "Auf einer Sphäre",
        text: "Die gaußsche Krümmung K ist das Produkt der beiden Hauptkrümmungen. Auf einer Sphäre vom Radius R hat jede den Betrag 1/R, also ist K = 1/R² und S = 2/R²: das Doppelte, in jedem Punkt.",
        task: "Bewegen Sie R, bis S = 0.5 ist.",
      },
      product: {
        title: "Ein Produkt hat keine Seite",
        text: "κ₁ und κ₂ sind die größte und die kleinste Krümmung in einem Punkt, in zueinander senkrechten Richtungen: Das Kreuz zeigt sie. Dreht man die Normale um, wechseln beide das Vorzeichen, ihr Produkt nicht. K und S kommen also ohne Wahl einer Seite aus; ein Mittel braucht sie.",
        task: "Heften Sie einen Punkt an, an dem κ₁ und κ₂ verschiedene Vorzeichen haben.",
      },
      planes: {
        title: "Warum zweimal?",
        text: "In jeder Dimension summiert S die Krümmungen der Ebenen, die Paare senkrechter Richtungen aufspannen, und zählt jedes Paar in beiden Reihenfolgen. Eine Fläche hat nur eine solche Ebene, zweimal gezählt: S = K + K. Die Einheitssphäre der Dimension q hat S = q(q − 1), also 2 bei der, die wir sehen.",
        task: "Bewegen Sie a und b, bis S = 6 ist; K ist dann 3.",
      },
      signs: {
        title: "Was das Vorzeichen sagt",
        text: "Wo S > 0 ist, liegt die Fläche in der Nähe auf einer Seite ihrer Tangentialebene; wo S < 0 ist, geht sie durch sie hindurch. Auf den Linien hier ist S null: Sie liegen über u oder v = ±π/2 und ±3π/2.",
        task: "Heften Sie einen Punkt auf einer der Linien an und sehen Sie sich die Tangentialebene an.",
      },
      mean: {
        title: "Was H stattdessen sagt",
        text: "Eine Seifenhaut ist im Gleichgewicht: κ₂ = −κ₁, also ist ihre mittlere Krümmung H überall null und die zweite Ansicht grau. S = 2κ₁κ₂ = −2κ₁² ist nicht null. Ein gerolltes Blatt ist das Gegenteil: Dort ist S null und H nicht.",
        task: "Heften Sie einen Punkt an der Taille an, wo S bei −2 liegt.",
      },
    },
  },
  trace: {
    title: "Warum die Spur blind sein kann",
    about: "Am ausgeglichenen Sattel ist die Spur der Hesse-Matrix null wie auf einer Ebene. S ist es nicht.",
    steps: {
      balanced: {
        title: "Ein ausgeglichener Sattel",
        text: "Die Spur der Hesse-Matrix summiert die zweiten Ableitungen, hier 1 und −1. Sie ist in jedem Punkt null und kann diesen Sattel nicht von einer Ebene unterscheiden. S = −2/(1 + u² + v²)² ist −2 in der Mitte und überall negativ.",
        task: "Heften Sie weiter außen einen Punkt an: Die Spur bleibt null, S wird schwächer, bleibt aber negativ.",
      },
      unbalanced: {
        title: "Ein Sattel im Ungleichgewicht",
        text: "Jetzt sind die zweiten Ableitungen 1 und −b, also ist tr H = 1 − b, mit jedem Vorzeichen, und null nur bei b = 1. In der Mitte ist S = −2b: negativ für jedes b > 0, was auch die Spur sagt.",
        task: "Bewegen Sie b, bis tr H mindestens 0.5 ist und S noch negativ.",
      },
      paper: {
        title: "Abbildung 2 des Aufsatzes",
        text: "Die Sättel von e^(−cu) sin u sin v liegen bei (kπ, mπ), mit Kreuzen markiert. An jedem ist die Spur genau null, für jedes c, während S = −2e^(−2cu) ist. Auf der Karte der Spur hebt sie nichts hervor.",
        task: "Bewegen Sie c auf mindestens 0.3: S am Sattel ändert sich, die Spur nicht.",
      },
      positive: {
        title: "Null muss sie nicht sein",
        text: "An diesem Sattel der Himmelblau-Funktion ist die Spur 0.22, wie sie es an einem Minimum sein könnte. An jedem kritischen Punkt ist S = 2 det H, und an einem Sattel ist die Determinante negativ: S unterscheidet Sattel und Minimum, die Spur nicht.",
        task: "Heften Sie eines der vier Minima an, markiert mit Dreiecken, die nach unten zeigen: Dort ist S positiv.",
      },
      enough: {
        title: "An einem Minimum",
        text: "An einem Minimum hebt sich nichts auf. Dort ist S = (tr H)² − tr(H²), bei zwei Variablen höchstens die Hälfte von (tr H)²: je gleichmäßiger sich die Richtungen biegen, desto näher daran. Hier ist a + b = 4, und S ist 6 von höchstens 8.",
        task: "Halten Sie tr H = 4 und machen Sie S so groß wie möglich.",
      },
    },
  },
  errata: {
    title: "Die Errata von Beispiel 3.1",
    about:
      "Zwei gedruckte Formeln neben den richtigen, mit laufenden Differenzen an jedem Punkt und für jedes c.",
    steps: {
      trace: {
        title: "Die Spur, wie gedruckt",
        text: "Für e^(−cu) sin u sin v druckt der Aufsatz eine Spur mit −2u cos u, wo −2c cos u richtig ist (Erratum E7). Hier werden beide mit der Rechnung verglichen, die ableitet, was eingetippt ist. Was bei der richtigen Formel abweicht, ist Rundung.",
        task: "Bewegen Sie c und sehen Sie, welche Differenz bleibt.",
      },
      chance: {
        title: "Zufällig richtig",
        text: "Die gedruckte Spur weicht um 2(c − u) cos u sin v e^(−cu) ab. Richtig ist sie also, wo u = c, wo cos u = 0 und wo sin v = 0 ist: Ein geprüfter Punkt, oder drei, verraten den Fehler womöglich nicht.",
        task: "Heften Sie einen Punkt an, an dem die gedruckte Formel um weniger als 0.01 abweicht.",
      },
      curvature: {
        title: "S, wie gedruckt",
        text: "Im gedruckten S fehlen dem Nenner drei Quadrate: von cos v, von (cos u − c sin u) und vom Ganzen. Auch der Faktor e^(2cu) davor fehlt (Erratum E8). Der Zähler ist richtig: Er ist 2e^(2cu) det H.",
        task: "Finden Sie einen Punkt, an dem das gedruckte S um mehr als 0.5 abweicht.",
      },
      critical: {
        title: "Wo es niemand merkt",
        text: "An einem kritischen Punkt ist der Gradient null, und beide Nenner schrumpfen zu Potenzen von e^(2cu), die dasselbe S = 2 det H ergeben. Die Zahlen an den Sätteln und Buckeln von Abbildung 2 stimmen also mit der gedruckten Formel überein. An den Hängen tun sie es nicht.",
        task: "Klicken Sie auf eine der Marken, um einen kritischen Punkt anzuheften: Die Differenz verschwindet.",
      },
      everywhere: {
        title: "Überall",
        text: "Die richtigen Formeln stimmen in jedem Punkt und für jedes c mit der Rechnung überein, bis auf Rundung. Die Rechnung benutzt keine von beiden: Was Sie sehen, entsteht aus der Eingabe, nach Gleichung 4, die im Aufsatz richtig ist. Auch Gleichung 3 hat ein Erratum; die Herleitung an einem Punkt zeigt sie berichtigt.",
        task: "Versuchen Sie ein anderes c und einen anderen Punkt, weit von (2, 1).",
      },
    },
  },
  egregium: {
    title: "Der bemerkenswerte Satz",
    about: "Eine Fläche verbiegen, ohne sie zu dehnen: Längen bleiben, und mit ihnen bleibt S.",
    steps: {
      roll: {
        title: "Ein Blatt rollen",
        text: "Ein Blatt Papier wird eingerollt, ohne gedehnt zu werden. Seine größere Hauptkrümmung κ₁ = t wächst und mit ihr die mittlere Krümmung in der zweiten Ansicht. Die andere bleibt null, und S bleibt es auch.",
        task: "Bewegen Sie t auf 2, bis die Röhre geschlossen ist.",
      },
      metric: {
        title: "Was bleibt",
        text: "Wer in einer Fläche lebt, misst Längen und Winkel; sie stecken in E, F und G: ds² = E du² + 2F du dv + G dv². Hier ist E = G = cosh² v und F = 0 für jedes t, sodass nichts gedehnt wird, während sich das Katenoid öffnet.",
        task: "Bewegen Sie t an sein Ende: E, F, G und S am Punkt ändern sich nicht.",
      },
      turning: {
        title: "Was sich ändert",
        text: "Dies ist jetzt ein Helikoid, eine Wendeltreppe. Geändert hat sich, wie es im Raum liegt: Das Kreuz der Hauptrichtungen dreht sich unterwegs um t/2. S ist immer noch −2/cosh⁴ v, denn Gauß fand, dass es sich aus E, F und G allein berechnen lässt: das Theorema Egregium.",
        task: "Bewegen Sie t zurück auf 0 und achten Sie auf das Kreuz.",
      },
      maps: {
        title: "Karten der Erde",
        text: "Längs einer Geraden aufgeschnitten, rollt sich ein Kegel ab: S = 0. Auf einer Sphäre vom Radius 1 ist S = 2, auf einer Ebene 0; also wird kein Stück einer Sphäre, so klein es ist, flach, ohne gedehnt zu werden. Jede Karte der Erde ist irgendwo falsch.",
        task: "Der Punkt ist auf der Sphäre angeheftet. Heften Sie einen auf dem Kegel an und vergleichen Sie.",
      },
      constant: {
        title: "Überall gleich",
        text: "Zwei Flächen mit demselben konstanten S lassen sich Stück für Stück aufeinanderlegen, ohne gedehnt zu werden. Wächst t, so wird diese Pseudosphäre zur Dini-Fläche verdreht, und in jedem Punkt bleibt S = −2.",
        task: "Bewegen Sie t auf mindestens 0.5: Keine Farbe ändert sich.",
      },
    },
  },
  landscape: {
    title: "Eine Verlustlandschaft lesen",
    about: "Spitze und flache Minima, enge Täler, die Einheit der Höhe und was S nicht verspricht.",
    steps: {
      rescaled: {
        title: "Eine Funktion, viele Spuren",
        text: "Zwei Gewichte hintereinander ergeben das Produkt uv, das 1 sein soll: Der Verlust ist (uv − 1)². Auf dem ganzen Talboden ist das Produkt dasselbe, und doch ist tr H dort 2(u² + v²): 4 bei (1, 1) und weiter außen mehr. S ist auf dem ganzen Boden null, denn an ihm entlang ändert sich der Verlust nicht.",
        task: "Heften Sie einen Punkt des Bodens an, an dem tr H etwa 8 oder mehr ist.",
      },
      wells: {
        title: "Spitz und flach",
        text: "Zwei Minima mit fast gleichem Verlust. Am engen ist tr H gleich 22 und S gleich 242.5, am weiten 2.5 und 3.05: Wo sich alle Richtungen gleich biegen, ist S die Hälfte von (tr H)². Die Farben sind logarithmisch, damit man beide sieht.",
        task: "Bewegen Sie s1, bis die enge Mulde so weit ist, dass S am Punkt unter 5 liegt.",
      },
      narrow: {
        title: "Ein enges Tal",
        text: "An diesem Minimum hat die Hesse-Matrix die Eigenwerte 5 und 0.002, und die Spur sieht nur den größeren. S ist winzig neben (tr H)²: An einem kritischen Punkt ist ihr Verhältnis 1 − tr(H²)/(tr H)², nahe 0, wenn eine Richtung die andere überwiegt, und bei zwei Variablen höchstens ½.",
        task: "Bewegen Sie b hinab, bis das Verhältnis über 0.05 liegt.",
      },
      unit: {
        title: "Die Einheit der Höhe",
        text: "Eine Funktion wird mit s multipliziert: An einem kritischen Punkt wird tr H mit s multipliziert, S aber mit s². An einem Hang wird S außerdem durch (1 + |∇f|²)² geteilt, sodass man es bei größerem s nur nahe den Talböden sieht. Vergleichen Sie Krümmungen von Verlusten in derselben Einheit.",
        task: "Bewegen Sie s von 0.005 auf 0.05: tr H am Minimum wächst auf das Zehnfache, S auf das Hundertfache.",
      },
      robust: {
        title: "Was S nicht verspricht",
        text: "Der Aufsatz schließt von einem kleineren S auf ein kleineres tr(H²) und so auf ein robusteres Minimum (Gleichung 8). Das folgt nicht: In einer Richtung flach und in der anderen sehr steil, hat ein Minimum ein kleines S und ein großes tr(H²). Bei zwei Variablen gilt S ≤ tr(H²).",
        task: "Finden Sie a und b mit S unter 1 und tr(H²) über 20.",
      },
    },
  },
};
