import type { exports as english } from "../en/exports";
import type { Translated } from "../wording";

export const exports: Translated<typeof english> = {
  title: "Als Datei speichern",
  format: "Format",
  groups: {
    picture: "Bild",
    motion: "Bewegtes Bild",
    model: "3D-Modell",
    data: "Zahlen",
    text: "Text",
  },
  formats: {
    png: { name: "PNG", about: "Ein Bild für Folien, Aufsätze und Poster, bis 8K." },
    svg: {
      name: "SVG",
      about: "Legende, Achsen, Niveaulinien und Text als Vektoren um ein Bild der Fläche.",
    },
    webm: { name: "WebM", about: "Ein Video einer Drehung oder eines Parameters auf seinem Weg." },
    gif: {
      name: "GIF",
      about: "Eine Schleife in 256 Farben, die Folien und Mailprogramme von selbst abspielen.",
    },
    capsule: {
      name: "HTML",
      about:
        "Eine Datei für den Vortrag, in der alles steckt: Die Fläche lässt sich in jedem Browser drehen, vom USB-Stick und ohne Netz.",
    },
    glb: {
      name: "GLB",
      about: "Ein Modell in den Farben der Ansicht, für PowerPoint, Blender und Browser.",
    },
    stl: {
      name: "STL",
      about:
        "Ein Körper für den 3D-Druck, ohne Farben: Ein Graph steht auf einem Sockel, eine offene Fläche wird zur Schale.",
    },
    ply: { name: "PLY", about: "Ein Modell mit allen Größen an jeder Ecke, für MeshLab und ParaView." },
    csv: { name: "CSV", about: "Eine Tabelle aller Größen an jedem Gitterpunkt, in doppelter Genauigkeit." },
    npy: {
      name: "NPY",
      about: "Dasselbe für NumPy: ein Feld der Form (nᵤ, nᵥ) mit einem Eintrag für jede Größe.",
    },
    json: {
      name: "JSON",
      about: "Alles, was die Seite bestimmt, samt den kritischen Punkten. Es lässt sich wieder einlesen.",
    },
    latex: { name: "LaTeX", about: "Die Formeln der Fläche und dessen, was ihre Ansichten zeigen." },
    tikz: {
      name: "pgfplots",
      about:
        "Die Ansicht als Abbildung, die LaTeX selbst zeichnet. Der Speicher von pdfLaTeX fasst 75 Punkte je Richtung eines Graphen, 55 einer anderen Fläche; LuaLaTeX nimmt mehr.",
    },
  },
  view: "Ansicht",
  viewNumber: (number, quantity) => `${number}: ${quantity}`,
  options: {
    size: "Gitter, je Richtung",
    length: "Längste Seite",
    thickness: "Sockel oder Wand",
    width: "Breite",
    height: "Höhe",
    views: "Ansichten",
    text: "Schrift",
    theme: "Darstellung",
    background: "Hintergrund",
    axes: "Achsen",
    legend: "Legende",
    title: "Titel",
    caption: "Formeln darunter",
    motion: "Was sich bewegt",
    parameter: "Parameter",
    duration: "Dauer",
    rate: "Bilder je Sekunde",
    back: "Hin und zurück",
    criticalPoints: "Kritische Punkte",
  },
  choices: {
    views: { all: "Alle", one: "Eine" },
    text: { small: "Klein", medium: "Mittel", large: "Groß" },
    theme: { light: "Hell", dark: "Dunkel" },
    motion: { turntable: "Drehung", sweep: "Parameter" },
  },
  units: { pixels: "px", millimetres: "mm", points: "Punkte", seconds: "s", frames: "" },
  range: (min, max) => `${min} bis ${max}`,
  sizes: "Größe",
  ownSize: "Andere",
  preview: "Vorschau",
  fileName: "Dateiname",
  save: "Speichern",
  working: "Die Datei wird geschrieben.",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen.",
  saved: (name, size) => `Gespeichert: ${name} (${size})`,
  failed: "Die Datei konnte nicht geschrieben werden.",
  noSurface: "Diese Ansicht zeigt keine Fläche, die sich speichern ließe.",
  twoCoordinates: "In diesem Format lassen sich nur Flächen mit zwei Koordinaten speichern.",
};
