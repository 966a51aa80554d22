import type { Phrase } from "../translator";
import { notationPhrases } from "./notation";

/** What the engine says of formulas that it cannot read (core/expression, core/compile). */
export const problemPhrases: readonly Phrase[] = [
  // Unfinished
  ["Please type a formula here.", "Bitte geben Sie hier eine Formel ein."],
  ["Something is missing between {1} and {2}.", "Zwischen {1} und {2} fehlt etwas."],
  [
    "Something is missing after {1}: the formula is not finished.",
    "Nach {1} fehlt etwas: Die Formel ist nicht zu Ende.",
  ],
  ["Something is missing after {1}.", "Nach {1} fehlt etwas."],
  ["Something is missing before {1}.", "Vor {1} fehlt etwas."],
  ["Something is missing here.", "Hier fehlt etwas."],
  ["An argument is missing beside this comma.", "Neben diesem Komma fehlt ein Argument."],
  [
    "A choice has three parts, as in `u > 0 ? u : -u`; here the part after `:` is missing.",
    "Eine Auswahl hat drei Teile wie in `u > 0 ? u : -u`; hier fehlt der Teil nach `:`.",
  ],
  [
    "A LaTeX fraction has two parts, as in `\\frac{a}{b}`.",
    "Ein LaTeX-Bruch hat zwei Teile wie in `\\frac{a}{b}`.",
  ],
  // Not expected
  ["{1} is not expected here.", "{1} wird hier nicht erwartet."],
  [
    "`%` is the remainder of a division; five percent is written 5/100.",
    "`%` ist der Rest einer Division; fünf Prozent schreibt man 5/100.",
  ],
  [
    "A formula does not begin with `=`. Please leave it out.",
    "Eine Formel beginnt nicht mit `=`. Bitte lassen Sie es weg.",
  ],
  [
    "A formula does not end with `=`. Please leave it out.",
    "Eine Formel endet nicht mit `=`. Bitte lassen Sie es weg.",
  ],
  [
    "Nothing follows this comma. Please leave it out.",
    "Nach diesem Komma folgt nichts. Bitte lassen Sie es weg.",
  ],
  [
    "`!` stands after a number, as a factorial. The opposite of a condition is `not`.",
    "`!` steht hinter einer Zahl, als Fakultät. Das Gegenteil einer Bedingung ist `not`.",
  ],
  [
    "An equation cannot be read here, only a formula. In a condition, “equal” is written `==`.",
    "Hier ist keine Gleichung lesbar, nur eine Formel. „Gleich“ in einer Bedingung schreibt man `==`.",
  ],
  [
    "`:` is read only in a choice, as in `u > 0 ? u : -u`.",
    "`:` ist nur in einer Auswahl lesbar wie in `u > 0 ? u : -u`.",
  ],
  [
    "A subscript has to follow a name and be a letter or a number, as in `x_1`.",
    "Ein Index muss auf einen Namen folgen und ein Buchstabe oder eine Zahl sein wie in `x_1`.",
  ],
  [
    "Two numbers stand side by side. Please put an operator between them.",
    "Zwei Zahlen stehen nebeneinander. Bitte setzen Sie ein Rechenzeichen dazwischen.",
  ],
  // Commas and brackets
  [
    "A semicolon cannot stand inside brackets; arguments are separated by commas.",
    "Ein Semikolon kann nicht in Klammern stehen; Argumente trennt ein Komma.",
  ],
  [
    "A comma separates the arguments of a function, but there is no function here.",
    "Ein Komma trennt die Argumente einer Funktion, aber hier steht keine Funktion.",
  ],
  ["Decimal numbers are written with a point: {1}.", "Dezimalzahlen schreibt man hier mit einem Punkt: {1}."],
  [
    "Square brackets make a list or a matrix, which cannot be read here.",
    "Eckige Klammern bilden eine Liste oder Matrix, die hier nicht lesbar ist.",
  ],
  [
    "Nothing stands between these bars; “or” is written `or`.",
    "Zwischen diesen Strichen steht nichts; „oder“ schreibt man `or`.",
  ],
  ["Nothing stands between these brackets.", "Zwischen diesen Klammern steht nichts."],
  ["This bracket {1} is not closed.", "Diese Klammer {1} wird nicht geschlossen."],
  [
    "This bracket {1} closes nothing: there is no open one before it.",
    "Diese Klammer {1} schließt nichts: Vor ihr ist keine offen.",
  ],
  [
    "This bar `|` has no partner. An absolute value needs two; “or” is written `or`.",
    "Dieser Strich `|` hat kein Gegenstück. Ein Betrag braucht zwei; „oder“ schreibt man `or`.",
  ],
  // Names and functions
  [
    "{1} is a number here, not a function, so no arguments can follow it.",
    "{1} ist hier eine Zahl und keine Funktion; Argumente können nicht folgen.",
  ],
  ["Unknown function {1}: did you mean {2}?", "Unbekannte Funktion {1}: Ist {2} gemeint?"],
  ["Unknown name {1}: did you mean {2}?", "Unbekannter Name {1}: Ist {2} gemeint?"],
  ["Unknown function {1}.", "Unbekannte Funktion {1}."],
  ["Unknown name {1}.", "Unbekannter Name {1}."],
  ["It can be made a parameter with a slider.", "Daraus kann ein Parameter mit Regler werden."],
  ["If it is a product, please write {1}.", "Als Produkt schreiben Sie bitte {1}."],
  [
    "{1} is not known here: this has to be a number, such as 2 or 3*pi/4.",
    "{1} ist hier nicht bekannt: Hier muss eine Zahl stehen wie 2 oder 3*pi/4.",
  ],
  [
    "It is not clear where the argument of {1} ends. Please write {2} or {3}.",
    "Es ist nicht klar, wo das Argument von {1} endet. Bitte schreiben Sie {2} oder {3}.",
  ],
  ["{1} takes {2}, but there is one.", "{1} nimmt {2}; hier steht eines."],
  ["{1} takes {2}, but there are {3}.", "{1} nimmt {2}; hier stehen {3}."],
  ["{1} needs an argument, as in {2}.", "{1} braucht ein Argument wie in {2}."],
  [
    "The power −1 of {1} may mean its inverse or {2}. Please write the one that is meant.",
    "Mit der Potenz −1 von {1} kann die Umkehrung oder {2} gemeint sein. Bitte schreiben Sie, was gemeint ist.",
  ],
  ...notationPhrases,
  // Definitions
  [
    "This is a definition. A formula has to follow it, after a semicolon.",
    "Das ist eine Definition. Nach einem Semikolon muss eine Formel folgen.",
  ],
  [
    "Only the formula itself is read here. Please leave out {1}.",
    "Hier steht nur die Formel selbst. Bitte lassen Sie {1} weg.",
  ],
  [
    "There can be one formula here, and before it only definitions such as `r = sqrt(u^2 + v^2)`.",
    "Hier kann eine Formel stehen und vor ihr nur Definitionen wie `r = sqrt(u^2 + v^2)`.",
  ],
  [
    "{1} is defined twice. Please choose another name.",
    "{1} ist zweimal definiert. Bitte wählen Sie einen anderen Namen.",
  ],
  [
    "{1} is a coordinate of the surface. Please choose another name.",
    "{1} ist eine Koordinate der Fläche. Bitte wählen Sie einen anderen Namen.",
  ],
  [
    "{1} has a meaning already. Please choose another name.",
    "{1} hat schon eine Bedeutung. Bitte wählen Sie einen anderen Namen.",
  ],
  ["{1} stands twice among the arguments.", "{1} steht zweimal unter den Argumenten."],
  [
    "{1} is defined by itself here, so it has no value.",
    "{1} ist hier durch sich selbst definiert und hat deshalb keinen Wert.",
  ],
  // Too much
  [
    "The text has {1} characters; at most {2} can be read.",
    "Der Text hat {1} Zeichen; höchstens {2} sind lesbar.",
  ],
  [
    "The formula, with its definitions put in, is too long to be computed. Please simplify it.",
    "Die Formel ist, mit eingesetzten Definitionen, zu lang zum Berechnen. Bitte vereinfachen Sie sie.",
  ],
  [
    "The formula is nested more than {1} levels deep here. Please simplify it.",
    "Die Formel ist hier mehr als {1} Ebenen tief geschachtelt. Bitte vereinfachen Sie sie.",
  ],
  // Domain, variables, parameters
  [
    "The value is undefined, but a finite number is needed here.",
    "Der Wert ist nicht definiert; hier muss eine endliche Zahl stehen.",
  ],
  [
    "The value is infinite, but a finite number is needed here.",
    "Der Wert ist unendlich; hier muss eine endliche Zahl stehen.",
  ],
  [
    "The upper bound of {1} must be greater than the lower one.",
    "Die obere Grenze von {1} muss größer sein als die untere.",
  ],
  ["The value of {1} must be a finite number.", "Der Wert von {1} muss eine endliche Zahl sein."],
  [
    "A surface is drawn over two variables; this one has {1}.",
    "Eine Fläche wird über zwei Variablen gezeichnet; diese hat {1}.",
  ],
  ["{1}: it needs {2} variables, and there are {3}.", "{1}: Zahl der Variablen hier {3}, nötig {2}."],
  [
    "The {1} {2} is not a name: a name is a letter, perhaps with letters, digits or an underscore after it.",
    "{1} {2} ist kein Name: Ein Name ist ein Buchstabe, dem Buchstaben, Ziffern oder ein Unterstrich folgen können.",
  ],
  ["The {1} {2} has a meaning in formulas already.", "{1} {2} hat in Formeln schon eine Bedeutung."],
  ["The {1} {2} cannot be used as a name.", "{1} {2} kann kein Name sein."],
  ["The {1} {2} stands here twice.", "{1} {2} steht hier zweimal."],
  ["There is no such kind of surface.", "Eine solche Art von Fläche gibt es nicht."],
];

/** Phrases that stand inside of those. */
export const problemValues: readonly Phrase[] = [
  ["{1} ({2})", "{1} ({2})"],
  ["at least {1}", "mindestens {1}"],
  ["{1} or {2}", "{1} oder {2}"],
  ["{1} to {2}", "{1} bis {2}"],
  ["one argument", "ein Argument"],
  ["no arguments", "kein Argument"],
  ["{1} arguments", "{1} Argumente"],
  ["no", "keine"],
  ["two", "zwei"],
  ["three", "drei"],
  ["four", "vier"],
  ["five", "fünf"],
  ["six", "sechs"],
  ["coordinate", "Die Koordinate"],
  ["parameter", "Der Parameter"],
  ["Graph z = f(u, v)", "Graph z = f(u, v)"],
  ["Parametric (x, y, z)(u, v)", "Parametrisiert (x, y, z)(u, v)"],
];
