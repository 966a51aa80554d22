import type { ExporterId, ExportGroupId, exporters, Unit } from "../../../exports";

/** The names of all options that some file has. */
export type OptionKey = { [E in ExporterId]: keyof (typeof exporters)[E]["options"] }[ExporterId];

export const exports = {
  title: "Save as a file",
  format: "Format",
  groups: {
    picture: "Picture",
    motion: "Moving picture",
    model: "3D model",
    data: "Numbers",
    text: "Text",
  } satisfies Record<ExportGroupId, string>,
  formats: {
    png: { name: "PNG", about: "A picture for slides, papers and posters, up to 8K." },
    svg: {
      name: "SVG",
      about: "Legend, axes, lines of equal value and text as vectors, about a picture of the surface.",
    },
    webm: { name: "WebM", about: "A video of a turn, or of a parameter on its way." },
    gif: { name: "GIF", about: "A loop of 256 colours that slides and mail programs play by themselves." },
    capsule: {
      name: "HTML",
      about:
        "One file for a talk, with everything in it: the surface turns in any browser, from a USB stick and without network.",
    },
    glb: { name: "GLB", about: "A model in the colours of the view, for PowerPoint, Blender and browsers." },
    stl: {
      name: "STL",
      about:
        "A solid for 3D printing, without colours: a graph stands on a base, an open surface becomes a shell.",
    },
    ply: { name: "PLY", about: "A model with each quantity at each vertex, for MeshLab and ParaView." },
    csv: { name: "CSV", about: "A table with all quantities at each grid point, in double precision." },
    npy: {
      name: "NPY",
      about: "The same for NumPy: an array of shape (nᵤ, nᵥ) with a field for each quantity.",
    },
    json: {
      name: "JSON",
      about: "All that defines the page, with the critical points. It can be read back.",
    },
    latex: { name: "LaTeX", about: "The formulas of the surface and of what its views show." },
    tikz: {
      name: "pgfplots",
      about:
        "The view as a figure that LaTeX draws by itself. pdfLaTeX’s memory holds 75 points each way of a graph, 55 of another surface; LuaLaTeX takes more.",
    },
  } satisfies Record<ExporterId, { name: string; about: string }>,
  view: "View",
  viewNumber: (number: number, quantity: string) => `${number}: ${quantity}`,
  options: {
    size: "Grid, each way",
    length: "Longest side",
    thickness: "Base, or wall",
    width: "Width",
    height: "Height",
    views: "Views",
    text: "Text",
    theme: "Appearance",
    background: "Background",
    axes: "Axes",
    legend: "Legend",
    title: "Title",
    caption: "Formulas below",
    motion: "What moves",
    parameter: "Parameter",
    duration: "Duration",
    rate: "Pictures a second",
    back: "There and back",
    criticalPoints: "Critical points",
  } satisfies Record<OptionKey, string>,
  choices: {
    views: { all: "All", one: "One" },
    text: { small: "Small", medium: "Medium", large: "Large" },
    theme: { light: "Light", dark: "Dark" },
    motion: { turntable: "A turn", sweep: "A parameter" },
  } as Record<string, Record<string, string>>,
  units: { pixels: "px", millimetres: "mm", points: "points", seconds: "s", frames: "" } satisfies Record<
    Unit,
    string
  >,
  range: (min: string, max: string) => `${min} to ${max}`,
  sizes: "Size",
  ownSize: "Other",
  preview: "Preview",
  fileName: "File name",
  save: "Save",
  working: "The file is being written.",
  cancel: "Cancel",
  cancelled: "Cancelled.",
  saved: (name: string, size: string) => `Saved: ${name} (${size})`,
  failed: "The file could not be written.",
  noSurface: "This view shows no surface that could be saved.",
  twoCoordinates: "Only surfaces with two coordinates can be saved in this format.",
};
