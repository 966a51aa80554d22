import type { Phrase } from "../translator";

/** What the engine says of numbers, characters and words that mean something elsewhere, and nothing in a formula here. */
export const notationPhrases: readonly Phrase[] = [
  [
    "{1} would be the number {2} in another notation. Please write numbers in decimals.",
    "{1} wäre in anderer Schreibweise die Zahl {2}. Bitte schreiben Sie Zahlen dezimal.",
  ],
  [
    "{1} is not a number: it has a decimal point too many.",
    "{1} ist keine Zahl: Sie hat einen Dezimalpunkt zu viel.",
  ],
  [
    "{1} is too large a number; the largest is about 1.8e308.",
    "{1} ist eine zu große Zahl; die größte ist etwa 1.8e308.",
  ],
  ["{1} is not used here: write {2}.", "{1} wird hier nicht verwendet: Schreiben Sie {2}."],
  ["{1} is not used here.", "{1} wird hier nicht verwendet."],
  [
    "Quoted text cannot be part of a formula; names and numbers stand without quotes.",
    "Text in Anführungszeichen kann nicht zu einer Formel gehören; Namen und Zahlen stehen ohne sie.",
  ],
  [
    "LaTeX environments are not read here; a choice is written `u > 0 ? u : -u`.",
    "LaTeX-Umgebungen sind hier nicht lesbar; eine Auswahl schreibt man `u > 0 ? u : -u`.",
  ],
  ["The LaTeX command {1} is not known here.", "Der LaTeX-Befehl {1} ist hier nicht bekannt."],
  [
    "The LaTeX command {1} is not known: did you mean {2}?",
    "Der LaTeX-Befehl {1} ist nicht bekannt: Ist {2} gemeint?",
  ],
  [
    "A derivative cannot be read here. Please write it out.",
    "Eine Ableitung ist hier nicht lesbar. Bitte schreiben Sie sie aus.",
  ],
  [
    "A prime for the derivative cannot be read here. Please write it out.",
    "Ein Strich für die Ableitung ist hier nicht lesbar. Bitte schreiben Sie sie aus.",
  ],
  [
    "An integral cannot be read here. Please give its value as a formula.",
    "Ein Integral ist hier nicht lesbar. Bitte geben Sie seinen Wert als Formel an.",
  ],
  [
    "A sum sign cannot be read here. Please write the terms out, with `+` between them.",
    "Ein Summenzeichen ist hier nicht lesbar. Bitte schreiben Sie die Summanden aus, mit `+` dazwischen.",
  ],
  [
    "A product sign cannot be read here. Please write the factors out, with `*` between them.",
    "Ein Produktzeichen ist hier nicht lesbar. Bitte schreiben Sie die Faktoren aus, mit `*` dazwischen.",
  ],
  [
    "A limit cannot be read here. Please give its value as a formula.",
    "Ein Grenzwert ist hier nicht lesbar. Bitte geben Sie ihn als Formel an.",
  ],
  ["Arrows cannot be part of a formula.", "Pfeile können nicht zu einer Formel gehören."],
  [
    "`\\over` is not read here; a fraction is written `\\frac{u}{v}`.",
    "`\\over` ist hier nicht lesbar; einen Bruch schreibt man `\\frac{u}{v}`.",
  ],
  [
    "Functions stand without the name of a library: please leave out {1}.",
    "Funktionen stehen ohne den Namen einer Bibliothek: Bitte lassen Sie {1} weg.",
  ],
  ["A choice is written {1}.", "Eine Auswahl schreibt man {1}."],
  [
    "This function is not known here. Please write it as {1}.",
    "Diese Funktion ist hier nicht bekannt. Bitte schreiben Sie sie als {1}.",
  ],
  [
    "Infinity is not a number that can be computed with. Please give a finite one.",
    "Mit Unendlich lässt sich nicht rechnen. Bitte geben Sie eine endliche Zahl an.",
  ],
  [
    "Angles are in radians. Degrees are multiplied by pi/180.",
    "Winkel stehen im Bogenmaß. Grad werden mit pi/180 multipliziert.",
  ],
  [
    "{1} stands for two formulas. Please choose `+` or `-`.",
    "{1} steht für zwei Formeln. Bitte wählen Sie `+` oder `-`.",
  ],
  [
    "`~` is not used here; the opposite of a condition is `not`.",
    "`~` wird hier nicht verwendet; das Gegenteil einer Bedingung ist `not`.",
  ],
  [
    "Double bars cannot be read here; the length of (x, y) is `hypot(x, y)`.",
    "Doppelstriche sind hier nicht lesbar; die Länge von (x, y) ist `hypot(x, y)`.",
  ],
  [
    "A point is read only inside a number, such as 0.5.",
    "Ein Punkt ist nur in einer Zahl lesbar wie in 0.5.",
  ],
  [
    "A backslash begins a LaTeX command, but none follows here.",
    "Ein umgekehrter Schrägstrich beginnt einen LaTeX-Befehl, aber hier folgt keiner.",
  ],
  [
    "{1} is a Cyrillic letter that only looks like the Latin {2}.",
    "{1} ist ein kyrillischer Buchstabe, der nur aussieht wie das lateinische {2}.",
  ],
  [
    "An invisible character ({1}) cannot be part of a formula.",
    "Ein unsichtbares Zeichen ({1}) kann nicht zu einer Formel gehören.",
  ],
  ["The character {1} cannot be part of a formula.", "Das Zeichen {1} kann nicht zu einer Formel gehören."],
  [
    "An undefined number cannot be typed. It arises by itself where a formula is undefined, as in 0/0.",
    "Eine undefinierte Zahl lässt sich nicht eintippen. Sie entsteht von selbst, wo eine Formel nicht definiert ist, wie in 0/0.",
  ],
  ["An empty value cannot be part of a formula.", "Ein leerer Wert kann nicht zu einer Formel gehören."],
  [
    "Units and their conversion are not read here; all numbers are plain numbers.",
    "Einheiten und ihre Umrechnung sind hier nicht lesbar; alle Zahlen sind reine Zahlen.",
  ],
  [
    "Derivatives are not read here. Please write the derivative out.",
    "Ableitungen sind hier nicht lesbar. Bitte schreiben Sie die Ableitung aus.",
  ],
  [
    "Integrals are not read here. Please give the value as a formula.",
    "Integrale sind hier nicht lesbar. Bitte geben Sie den Wert als Formel an.",
  ],
  [
    "Random numbers are not read here: a surface has to be the same each time it is computed.",
    "Zufallszahlen sind hier nicht lesbar: Eine Fläche muss bei jeder Berechnung dieselbe sein.",
  ],
];
