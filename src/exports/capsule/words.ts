import type { QuantityId } from "../../core/types";

/** What the file says about itself, in the language of the page that wrote it. */
export interface Words {
  about: string;
  surface(number: number): string;
  typed: string;
  shown: string;
  state: string;
  rest: string;
  noScript: string;
  meanings: Record<QuantityId, string>;
}

const en: Words = {
  about:
    "This file shows a surface and how it curves. It holds all that it needs, and asks no network for anything: open it in a browser.",
  surface: (number) => `Surface ${number}:`,
  typed:
    "The formulas stand as they were typed: * multiplies (and may be missing), ^ raises to a power, e and pi are the constants.",
  shown: "What its colours show, with f for the height z over u and v, and f_uv for a second derivative:",
  state:
    "The JSON below is the whole state. Its “surfaces” have the formulas, the domain and the parameters, its “views” say what is shown of them in which colours, its “camera” from where (angles in radians). “link” is the same as the address of a Curvascape page, and is what the file is drawn from.",
  rest: "After it come a picture of the surface (a PNG or a JPEG, in base 64) and the program that draws it (JavaScript, compressed by gzip, in base 64).",
  noScript: "The surface can be turned where scripts may run.",
  meanings: {
    scalarCurvature:
      "S, the scalar curvature: 2 (f_uu f_vv − f_uv²) / (1 + f_u² + f_v²)²; on any surface twice the Gaussian curvature. Positive where the surface is a bowl or a dome, negative where it is a saddle, zero where it is flat in some direction.",
    hessianTrace:
      "tr H, the trace of the Hessian: f_uu + f_vv. Zero at a balanced saddle, as on a plane: unlike S it does not see that the surface curves there.",
    gaussianCurvature: "K, the Gaussian curvature: the product of the two principal curvatures, half of S.",
    meanCurvature:
      "H, the mean curvature: half the sum of the two principal curvatures; positive for a bowl, −1/R for a sphere of radius R with outward normal.",
    principalCurvature1: "κ₁, the greater of the two principal curvatures.",
    principalCurvature2: "κ₂, the lesser of the two principal curvatures.",
    hessianSquaredTrace: "tr H², the trace of the Hessian’s square: f_uu² + 2 f_uv² + f_vv².",
    gradientNorm: "|∇f|, the steepness: the square root of f_u² + f_v².",
    height: "z, the height.",
  },
};

const de: Words = {
  about:
    "Diese Datei zeigt eine Fläche und wie sie sich krümmt. Sie enthält alles, was sie braucht, und fragt in keinem Netz nach: einfach in einem Browser öffnen.",
  surface: (number) => `Fläche ${number}:`,
  typed:
    "Die Formeln stehen da, wie sie eingetippt wurden: * ist das Malzeichen (und darf fehlen), ^ die Potenz, e und pi sind die Konstanten.",
  shown: "Was die Farben zeigen, mit f für die Höhe z über u und v und f_uv für eine zweite Ableitung:",
  state:
    "Das JSON darunter ist der ganze Zustand. In „surfaces“ stehen Formeln, Definitionsbereich und Parameter, in „views“, was davon in welchen Farben zu sehen ist, in „camera“, von wo aus (Winkel im Bogenmaß). „link“ ist dasselbe als Adresse einer Curvascape-Seite; daraus wird die Datei gezeichnet.",
  rest: "Danach kommen ein Bild der Fläche (ein PNG oder ein JPEG, in Base 64) und das Programm, das sie zeichnet (JavaScript, mit gzip verdichtet, in Base 64).",
  noScript: "Wo Skripte laufen dürfen, lässt sich die Fläche drehen.",
  meanings: {
    scalarCurvature:
      "S, die Skalarkrümmung: 2 (f_uu f_vv − f_uv²) / (1 + f_u² + f_v²)²; auf jeder Fläche das Doppelte der Gaußschen Krümmung. Positiv, wo die Fläche eine Schale oder Kuppe ist, negativ, wo sie ein Sattel ist, null, wo sie in einer Richtung flach ist.",
    hessianTrace:
      "tr H, die Spur der Hesse-Matrix: f_uu + f_vv. Null an einem ausgewogenen Sattel wie auf einer Ebene: Anders als S sieht sie nicht, dass die Fläche dort gekrümmt ist.",
    gaussianCurvature: "K, die Gaußsche Krümmung: das Produkt der beiden Hauptkrümmungen, die Hälfte von S.",
    meanCurvature:
      "H, die mittlere Krümmung: die halbe Summe der beiden Hauptkrümmungen; positiv bei einer Schale, −1/R bei einer Kugel vom Radius R mit äußerer Normale.",
    principalCurvature1: "κ₁, die größere der beiden Hauptkrümmungen.",
    principalCurvature2: "κ₂, die kleinere der beiden Hauptkrümmungen.",
    hessianSquaredTrace: "tr H², die Spur des Quadrats der Hesse-Matrix: f_uu² + 2 f_uv² + f_vv².",
    gradientNorm: "|∇f|, die Steilheit: die Wurzel aus f_u² + f_v².",
    height: "z, die Höhe.",
  },
};

const words: Record<string, Words> = { en, de };

/** English where the language has no words of its own. */
export const wordsIn = (language: string): Words => (Object.hasOwn(words, language) ? words[language] : en);
