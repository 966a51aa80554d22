import type { examples as english } from "../en/examples";
import type { Translated } from "../wording";

export const examples: Translated<typeof english> = {
  groups: {
    paper: "Aus dem Aufsatz",
    optimisation: "Testfunktionen der Optimierung",
    landscape: "Landschaften, z = f(u, v)",
    quadric: "Quadriken",
    constant: "Konstante Krümmung",
    flat: "Flach und doch gebogen",
    minimal: "Minimalflächen",
    closed: "Geschlossen und einseitig",
  },
  entries: {
    figure2: {
      title: "Abbildung 2: Die Spur übersieht Sättel",
      caption:
        "An jedem Sattel (kπ, mπ) ist die Spur der Hesse-Matrix null wie auf einer Ebene, während S = −2e⁻²ᶜᵘ dort am stärksten negativ ist. An den Buckeln treten beide hervor: S = 2e⁻²ᶜᵘ und tr H = −(c²+2) f, bei u = atan(1/c) + kπ, v = π/2 + mπ.",
      keywords: "Beispiel 3.1 Sattel Errata gedämpfter Sinus",
    },
    figure5: {
      title: "Abbildung 5: Das Vorzeichen der Krümmung",
      caption:
        "S, geteilt durch das größte |S| im jeweiligen Bereich: Sphäre und Ellipsoid sind positiv, der Torus ist außen positiv und innen negativ, die anderen sind nirgends positiv. Das Hyperboloid hier ist das einschalige; das zweischalige, nicht gezeigt, ist überall positiv.",
      keywords: "Kugel Hyperboloid Torus Katenoid Helikoid Affensattel Ellipsoid Pseudosphäre normiert",
    },
    himmelblau: {
      title: "Himmelblau-Funktion",
      caption:
        "Vier Minima, alle in der Höhe 0, mit verschiedener Krümmung: Bei (3, 2) ist S = 2 det H = 4232 s² und tr H = 108 s. Der Faktor s ist die Einheit der Höhe: Ist s nahe 1, so sind die Wände so steil, dass S nur ganz unten zu sehen ist.",
      keywords: "Testfunktion vier Minima",
    },
    rosenbrock: {
      title: "Rosenbrock-Tal",
      caption:
        "Der gekrümmte Talboden ist längs flach und quer steil: Am Minimum (1, 1) hat die Hesse-Matrix die Eigenwerte 1001.6 s und 0.4 s. Also ist tr H = 1002 s dort groß, S = 800 s² aber klein neben dem Quadrat der Spur.",
      keywords: "Banane Testfunktion enges Tal schlecht konditioniert",
    },
    ackley: {
      title: "Ackley-Funktion",
      caption:
        "Ein Raster von Mulden in einem Trichter: S ist positiv in jeder Mulde und auf jeder Kuppe, negativ auf den Sätteln dazwischen. Im Ursprung hat die Fläche eine Spitze wie ein Kegel; keine der beiden Größen ist dort definiert.",
      keywords: "Testfunktion viele Minima Kegel Spitze undefiniert",
    },
    rastrigin: {
      title: "Rastrigin-Funktion",
      caption:
        "Eine weite Schale mit einer Mulde nahe jedem Paar ganzer Zahlen, die tiefste im Ursprung. Alle Mulden sind fast gleich spitz, S etwa 126 in jeder, sodass die Krümmung die beste nicht verrät; auf den Sätteln dazwischen verschwindet tr H beinahe.",
      keywords: "Testfunktion viele Minima Kosinus",
    },
    beale: {
      title: "Beale-Funktion",
      caption:
        "Die Höhe ist der Logarithmus ln(1 + f), denn f selbst wächst von 0 auf 180 000; wo f = 0 ist, am Minimum (3, 0.5), ändert das weder S ≈ 29.5 noch tr H ≈ 49.3. Am Sattel (0, 1) ist die Spur genau null, S aber ≈ −6.7; auch die Farben sind logarithmisch.",
      keywords: "Testfunktion Logarithmus enges Tal symlog",
    },
    booth: {
      title: "Booth-Funktion",
      caption:
        "Eine quadratische Schale mit dem Minimum bei (1, 3). Die Spur der Hesse-Matrix ist in jedem Punkt 20 s, wie steil er auch liegt; S ist am Minimum am größten, 2 det H = 72 s², und nimmt die Wände hinauf ab.",
      keywords: "Testfunktion quadratisch Schale konvex",
    },
    threeHump: {
      title: "Dreihöckriges Kamel",
      caption:
        "Drei Minima: Das tiefste, im Ursprung, ist das flachste, mit S = 14 und tr H = 6; die beiden daneben haben S ≈ 46.6 und tr H ≈ 14.2. An den zwei Sätteln dazwischen ist S ≈ −17.5.",
      keywords: "Testfunktion Kamelrücken Minima",
    },
    sixHump: {
      title: "Sechshöckriges Kamel",
      caption:
        "Sechs Minima, zwei Maxima und sieben Sättel. Am Sattel in der Mitte ist die Hesse-Matrix ((8, 1), (1, −8)): Ihre Spur ist null, S = −130; an den anderen sechs Sätteln ist die Spur positiv und S trotzdem negativ.",
      keywords: "Testfunktion Kamelrücken Sättel blinde Spur",
    },
    goldsteinPrice: {
      title: "Goldstein-Price-Funktion",
      caption:
        "Die Höhe ist der Logarithmus ln f, denn f selbst wächst von 3 auf eine Million; auch die Farben sind logarithmisch. Am tiefsten Punkt (0, −1) ist S gleich 86 400; an keinem der anderen acht kritischen Punkte ist der Betrag größer als 4320.",
      keywords: "Testfunktion Logarithmus symlog",
    },
    styblinskiTang: {
      title: "Styblinski-Tang-Funktion",
      caption:
        "Eine Summe zweier Funktionen von je einer Variablen, sodass die Hesse-Matrix diagonal ist: vier Minima, vier Sättel, ein Maximum. An den Sätteln ist tr H positiv wie an den Minima; nur S wechselt das Vorzeichen.",
      keywords: "Testfunktion separabel",
    },
    peaks: {
      title: "Peaks",
      caption:
        "Drei Hügel, drei Mulden und die Sättel dazwischen. Am höchsten Hügel, nahe (−0.01, 1.58), ist tr H = −48.7 und S = 1056; weit draußen ist die Fläche flach, und beide verschwinden.",
      keywords: "MATLAB Gipfel Hügel Glockenkurven",
    },
    eggBox: {
      title: "Eierkarton",
      caption:
        "Die Spur der Hesse-Matrix ist −z: Sie sieht Kuppen und Mulden, und auf den Sätteln dazwischen gar nichts. Die Skalarkrümmung ist 2 auf jeder Kuppe und in jeder Mulde, −2 auf jedem Sattel.",
      keywords: "Eierschachtel Kosinus periodisch Sättel",
    },
    ripple: {
      title: "Wellenringe",
      caption:
        "Eine Drehfläche z = h(r): S = 2h′h″/(r(1 + h′²)²), also wechselt das Vorzeichen an jedem Kamm, jedem Tal und jedem Wendepunkt. In der Mitte ist die Krümmung am stärksten; nach außen nimmt sie mit 1/r ab.",
      keywords: "Drehfläche Rotationsfläche Welle Wasser radial",
    },
    monkeySaddle: {
      title: "Affensattel",
      caption:
        "Ein Sattel mit einem dritten Weg hinab, für den Schwanz. S = −72ρ²/(1 + 9ρ⁴)², mit ρ² = u² + v², ist null in der Mitte, einem Flachpunkt, und am stärksten auf einem Ring darum; tr H ist überall null.",
      keywords: "kubisch harmonisch Flachpunkt entartet",
    },
    doubleWell: {
      title: "Spitzes und flaches Minimum",
      caption:
        "Zwei Mulden von fast gleicher Tiefe, eine enge und eine weite. Ganz unten ist S = 2 det H etwa 242.5 und 3.05, tr H etwa 22 und 2.5: Die Skalarkrümmung geht mit dem Quadrat der Spur.",
      keywords: "scharf flach Minima Mulden Verlust Generalisierung",
    },
    valley: {
      title: "Eine Funktion, umskaliert",
      caption:
        "Auf dem ganzen Talboden uv = 1 ist das Produkt uv dasselbe, und doch ist die Spur der Hesse-Matrix dort 2(u² + v²): 4 bei u = 1 und 8.5 bei u = 2. Die Skalarkrümmung ist auf dem ganzen Boden null, denn das Tal biegt sich nur in einer Richtung.",
      keywords: "Reparametrisierung Dinh Verlust zwei Gewichte Netz",
    },
    pole: {
      title: "Eine Polstelle",
      caption:
        "Bei u = 5 läuft die Fläche ins Unendliche und ist dort aufgeschnitten: Keine Wand wird hindurchgezogen. Mit w = u − 5 ist S = −2w⁴/(w⁴ + w² + v²)², nirgends positiv; tr H = 2v/w³ wechselt am Schnitt das Vorzeichen.",
      keywords: "Pol Singularität unendlich Asymptote rational",
    },
    saddle: {
      title: "Sattel",
      caption:
        "Die Spur der Hesse-Matrix ist überall null und nennt diese Fläche flach. Ihre Skalarkrümmung ist S = −2/(1 + u² + v²)²: −2 in der Mitte, nach außen abnehmend.",
      keywords: "hyperbolisches Paraboloid quadratisch",
    },
    paraboloid: {
      title: "Paraboloid",
      caption:
        "Die Spur der Hesse-Matrix ist in jedem Punkt 4a, wie steil die Wand auch ist. Die Skalarkrümmung 8a²/(1 + 4a²(u² + v²))² ist unten am größten, 8a², und nimmt ab, wo die Wand steigt.",
      keywords: "Schale quadratisch elliptisch Parabel",
    },
    ellipsoid: {
      title: "Ellipsoid",
      caption:
        "Überall positiv: S = 2/(a²b²c² (x²/a⁴ + y²/b⁴ + z²/c⁴)²), am größten an den Enden der längsten Achse. Mit a = b = c ist es eine Sphäre, und die Farbe ist überall dieselbe.",
      keywords: "Quadrik Ei Kugel",
    },
    hyperboloid: {
      title: "Einschaliges Hyperboloid",
      caption:
        "In diesem Kühlturm liegen zwei Scharen von Geraden, also ist S nirgends positiv. Es ist S = −2/(a²b²c² (x²/a⁴ + y²/b⁴ + z²/c⁴)²), am stärksten an der Taille.",
      keywords: "Quadrik Regelfläche Kühlturm",
    },
    twoSheets: {
      title: "Zweischaliges Hyperboloid",
      caption:
        "Die obere Schale von z² = c²(1 + u² + v²), deren Krümmung überall positiv ist: 2c² unten, nach außen abnehmend. Das einschalige Hyperboloid ist überall negativ: Das Vorzeichen hängt an der Zahl der Schalen.",
      keywords: "Quadrik Schale positiv Erratum E17",
    },
    sphere: {
      title: "Sphäre",
      caption:
        "S = 2/R² in jedem Punkt, das Doppelte der gaußschen Krümmung 1/R². Bewegen Sie R: doppelter Radius, ein Viertel der Krümmung.",
      keywords: "Kugel rund positiv konstant",
    },
    hemisphere: {
      title: "Halbkugel",
      caption:
        "Eine Halbkugel hat in jedem Punkt S = 2, bis an ihren Rand. Die Spur der Hesse-Matrix ist −2 am Scheitel und fällt zum Rand hin, wo der Graph senkrecht wird, ins Grenzenlose.",
      keywords: "Kugel Hemisphäre positiv Rand senkrecht",
    },
    pseudosphere: {
      title: "Pseudosphäre",
      caption:
        "S = −2 in jedem Punkt: Was die Sphäre unter den positiven ist, ist sie unter den negativen. Sie ist ein Stück der hyperbolischen Ebene und endet an einem scharfen Rand, über den hinaus sie nicht glatt fortzusetzen ist.",
      keywords: "Traktrix hyperbolische Ebene Beltrami negativ konstant",
    },
    dini: {
      title: "Dini-Fläche",
      caption:
        "Eine verdrehte Pseudosphäre: S = −2/(a² + b²) ist in jedem Punkt dasselbe. Ändern Sie a und b: Die Zahl in der Legende ändert sich, die Farbe bleibt eine Farbe.",
      keywords: "hyperbolisch Pseudosphäre verdreht negativ Schraubfläche",
    },
    breather: {
      title: "Breather-Fläche",
      caption:
        "Noch eine Fläche mit S = −2 in jedem Punkt: Sie kommt von einer Lösung der Sinus-Gordon-Gleichung, die immerfort schwingt. An ihren scharfen Kanten ist die Fläche singulär; bis an sie heran ändert sich die Krümmung nicht.",
      keywords: "Soliton Sinus-Gordon pseudosphärisch hyperbolisch negativ konstant",
    },
    cylinder: {
      title: "Ein Blatt, gerollt",
      caption:
        "Bewegen Sie t: Ein ebenes Blatt wird eingerollt, bei t = 2 zur ganzen Röhre. Die mittlere Krümmung ist t/2, die Skalarkrümmung für jedes t null: Rollen dehnt nichts.",
      keywords: "Zylinder Papier abwickelbar Isometrie Theorema Egregium",
    },
    cone: {
      title: "Kegel",
      caption:
        "Längs einer Geraden aufgeschnitten, rollt er sich zu einem Sektor der Ebene ab: S = 0 in jedem Punkt außer der Spitze. Die mittlere Krümmung wächst zur Spitze hin, wo die Fläche hier abgeschnitten ist, ins Grenzenlose.",
      keywords: "Lampenschirm abwickelbar flach",
    },
    tangentDevelopable: {
      title: "Tangentenfläche einer Schraubenlinie",
      caption:
        "Alle Tangenten einer Schraubenlinie, nach einer Seite: eine flache Fläche, S = 0, die weder Zylinder noch Kegel ist. Ihre scharfe Kante ist die Schraubenlinie selbst; zu ihr hin wächst die mittlere Krümmung ins Grenzenlose.",
      keywords: "Torse abwickelbar Regelfläche flach Gratlinie Helix",
    },
    catenoid: {
      title: "Katenoid",
      caption:
        "Die Seifenhaut zwischen zwei Ringen: Ihre mittlere Krümmung ist überall null. S = −2/(c² cosh⁴(v/c)), am stärksten an der Taille, wo es −2/c² ist.",
      keywords: "Kettenfläche Seifenhaut minimal Drehfläche",
    },
    helicoid: {
      title: "Helikoid",
      caption:
        "Eine Wendeltreppe, aus Geraden aufgebaut und doch eine Minimalfläche: Die mittlere Krümmung ist überall null. S = −2c²/(c² + v²)², am stärksten auf der Achse, wo es −2/c² ist.",
      keywords: "Wendelfläche Wendeltreppe Schraube Regelfläche minimal",
    },
    bending: {
      title: "Vom Katenoid zum Helikoid",
      caption:
        "Bewegen Sie t von 0 bis π/2: Das Katenoid öffnet sich zum Helikoid. Längen auf der Fläche ändern sich nicht, also ändert sich auch S = −2/cosh⁴ v nicht, in keinem Punkt und für kein t.",
      keywords: "Katenoid Helikoid Isometrie Verbiegung Theorema Egregium Bonnet",
    },
    enneper: {
      title: "Enneper-Fläche",
      caption:
        "Eine Minimalfläche, die sich selbst durchdringt: Ihre mittlere Krümmung ist überall null. S = −8/(1 + u² + v²)⁴ ist −8 in der Mitte und nimmt nach außen rasch ab.",
      keywords: "Seifenhaut Selbstdurchdringung",
    },
    scherk: {
      title: "Scherk-Fläche",
      caption:
        "Eine Minimalfläche über einem Quadrat, deren Wände an den Kanten grenzenlos steigen und fallen. S = −2cos²u cos²v/(1 − sin²u sin²v)² ist nirgends positiv; tr H wechselt das Vorzeichen, denn es ist keine Krümmung.",
      keywords: "Seifenhaut doppelt periodisch",
    },
    torus: {
      title: "Torus",
      caption:
        "S = 2 cos v/(r(R + r cos v)): positiv außen, negativ innen, null auf den Kreisen oben und unten. Über die ganze Fläche summiert ist sie null, für alle R und r.",
      keywords: "Ring Donut Reifen parabolische Kurve Totalkrümmung Gauß-Bonnet",
    },
    clifford: {
      title: "Clifford-Torus",
      caption:
        "Der flache Torus der 3-Sphäre, durch stereografische Projektion im Raum gesehen; t dreht ihn vorher in der Sphäre. Was man sieht, ist nicht flach, doch das Integral von H² darüber ist 2π² für jedes t: Kein Torus hat weniger.",
      keywords: "Willmore Zyklide Dupin konform Hopf stereografisch",
    },
    mobius: {
      title: "Möbiusband",
      caption:
        "Ein Band mit einer Seite: Das Vorzeichen der mittleren Krümmung hat auf ihm keinen Sinn, das der Skalarkrümmung schon. Es besteht aus Strecken, also ist S nirgends positiv; auf dem mittleren Kreis ist S = −1/2.",
      keywords: "Moebius Band nicht orientierbar einseitig Regelfläche",
    },
    kleinBottle: {
      title: "Kleinsche Flasche",
      caption:
        "Eine geschlossene Fläche ohne Innen und Außen, hier mit einer Acht als Querschnitt; sie muss sich selbst durchdringen. Ihre Totalkrümmung ist null wie beim Torus: Positives und Negatives heben sich auf.",
      keywords: "Acht nicht orientierbar einseitig Immersion Gauß-Bonnet",
    },
    roman: {
      title: "Steinersche Römerfläche",
      caption:
        "Ein Bild der projektiven Ebene mit der Symmetrie eines Tetraeders. Ihre vier Buckel sind positiv; zu den sechs Kneifpunkten hin, wo die Fläche keine Tangentialebene hat, fällt die Krümmung ins Grenzenlose.",
      keywords: "Steiner römische Fläche projektive Ebene nicht orientierbar Pinchpunkte",
    },
    boy: {
      title: "Boysche Fläche",
      caption:
        "Die projektive Ebene im Raum ohne Kneifpunkt, in der Form von Bryant und Kusner: Ihr Integral von H² ist 12π, das kleinste, das bei dieser Ebene möglich ist. Die gaußsche Totalkrümmung ist 2π; die Farben enden bei ±4.5, denn an den Engstellen fällt S auf etwa −107.",
      keywords: "Boy Bryant Kusner Willmore projektive Ebene nicht orientierbar Immersion Gauß-Bonnet",
    },
  },
  viewTitles: {
    Sphere: "Sphäre",
    "Hyperboloid, one sheet": "Einschaliges Hyperboloid",
    Torus: "Torus",
    Catenoid: "Katenoid",
    Helicoid: "Helikoid",
    "Monkey saddle": "Affensattel",
    Ellipsoid: "Ellipsoid",
    Pseudosphere: "Pseudosphäre",
    Cone: "Kegel",
  },
};
