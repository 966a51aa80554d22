import type { QuantityId } from "../../../core/types";
import type { ShippedId } from "../../help/licences";
import type { NotationId } from "../../help/notation";

export const help = {
  title: "Help",
  contents: "Contents",
  /** In the order of the page. Text in backticks is what is, or can be, typed. */
  headings: {
    seen: "What you see",
    typing: "Formulas",
    numbers: "Domain and sliders",
    colours: "Colours and legend",
    probe: "Probe and critical points",
    views: "Views",
    keys: "Keys and gestures",
    links: "Links and your work",
    sources: "Where the formulas come from",
    about: "About Curvascape",
  },
  seen: [
    "You type a formula; it becomes a surface, and each view colours it by one quantity of its curvature. Choose the quantity in the view’s title.",
    "At first two views stand side by side: the scalar curvature S and the trace of the Hessian. Both are used to judge whether a minimum is sharp or flat. They part company at a saddle: its curvatures have opposite signs, so the trace can be zero, as it is on a plane, while S is negative.",
    "“Examples” holds the paper’s figures, test functions of optimisation and classical surfaces, each with two sentences on what to see, and six guided lessons. A lesson goes through this page with you step by step: sliders, views and the pinned point are yours meanwhile, and your own work comes back when you leave.",
  ],
  quantitiesCaption: "Quantities",
  symbol: "Symbol",
  quantity: "Quantity",
  meaning: "What it says",
  quantities: {
    scalarCurvature:
      "The intrinsic curvature: positive where the surface is a bowl or a dome, negative where it is a saddle. On a surface S = 2K.",
    hessianTrace:
      "The sum of the second derivatives, fᵤᵤ + fᵥᵥ. It does not see the slope or the mixed derivative.",
    gaussianCurvature: "The product of the two principal curvatures. Bending the surface leaves it alone.",
    meanCurvature:
      "The mean of the two principal curvatures. Its sign is that of the normal: positive for a bowl that is a graph.",
    principalCurvature1: "The greatest curvature of a section through the normal.",
    principalCurvature2: "The least curvature of a section through the normal.",
    hessianSquaredTrace:
      "The sum of the squares of all second derivatives: how strongly the function bends in all.",
    gradientNorm: "How steep the graph is.",
    height: "The height z.",
  } satisfies Record<QuantityId, string>,
  typing: [
    "Write as on paper. The formula as it was understood stands typeset beside what you type. What cannot be read is underlined at its characters, with a remedy; the last good surface stays.",
    "One formula in u and v gives a graph z = f(u, v). Three formulas x, y, z give a parametric surface.",
  ],
  notationCaption: "Notation. Click on a formula to try it; Back in your browser returns.",
  notationMeaning: "Meaning",
  notationExamples: "Examples",
  try: (formula: string) => `Try ${formula}`,
  notation: {
    products:
      "Factors stand side by side. A product without a sign binds tighter than the slash: `1/2u` is half of u, but `a/2u` is a over 2u.",
    functions:
      "Functions do without brackets; they take the factors that follow, up to the next function or sign.",
    powers:
      "Raised digits, `^` or `**`. A power of a function stands behind its name; `sin^-1 u` is the arcsine.",
    roots: "Roots and absolute values.",
    parameters: "Any other letter, such as `c`, is a parameter and gets a slider.",
    definitions: "Names and functions of your own come first, each followed by a semicolon.",
    choices: "Conditions: `<`, `==`, `and`, `or`, `not`.",
    latex: "LaTeX as copied from a paper.",
  } satisfies Record<NotationId, string>,
  functionsList: "Functions:",
  operatorsList: "Signs:",
  constantsList: "Constants:",
  radians: "Angles are in radians. Decimal numbers have a point.",
  numbers: [
    "The ends of the domain may be formulas, too: `2pi`, `sqrt(2)`.",
    "Drag a slider, or type its value, or let it move by itself; the three dots hold its range and step. Heights and colours keep their scale meanwhile, so that you see the change and not a new scale; “Refit” lets go of it.",
  ],
  colours: [
    "The legend shows exactly the colours of the surface. Light changes lightness only, and can be switched off.",
    "Zero lies in the middle of a quantity with a sign and is marked. The range leaves out outliers, unless you choose otherwise: an end that is pointed, with `<` or `>`, says that values lie beyond it.",
    "“÷ max” says that all values were divided by the greatest magnitude on this domain. A hatched colour means undefined. Where the function itself is undefined, or jumps, the surface is cut.",
    "The default colours are told apart with every common kind of colour vision.",
  ],
  probe: [
    "Move the pointer over a surface: its values stand in every view of it. Click, or press Enter, to pin the point; Escape lets it go. In the panel “Point” lists position, gradient, Hessian and curvatures and says what kind of point it is; a click on a number copies all of its digits.",
    "The button with four arrows, or W in a view, walks the point by the arrow keys: with Shift ten times as far, with Alt a tenth. At the point you may draw the principal directions, the tangent plane, and the paraboloid that bends as the surface does. “Derivation” shows how a number comes about: the formula, the same with this point’s numbers, the result.",
    "All these numbers are computed in double precision at the very point, and not taken from the drawn mesh.",
    "“Critical points” lists where the gradient vanishes, found from the exact derivatives: minima (▽), maxima (△), saddles (×) and degenerate points (□). Click one to pin it.",
  ],
  views: [
    "One view or many: in the panel choose an arrangement, or add views one by one. A view’s title holds its quantity and whether it is seen in space or from above; the tools beside it hold viewpoints, range, lines of equal value, heights and more.",
    "Turning one view turns them all, unless you part them. From above you see the plane of u and v, without light.",
    "Heights may be fitted to the view or true to scale; the factor is told. The colour is always that of the true surface.",
    "Drag a title to move its view; double click to give it all the room. Presenting shows nothing but the views, in type that can be read from the back of the hall.",
    "Those who do not see the picture hear a summary of each view, and the values at the point as it moves.",
  ],
  keysCaption: "Everywhere, except while you type",
  viewKeysCaption: "In a view that has the focus",
  presenterKeysCaption: "While presenting",
  key: "Key",
  action: "What it does",
  singleKeys: "Single letters are commands",
  gestures: {
    caption: "Mouse and touch",
    gesture: "Gesture",
    list: [
      ["Drag, or one finger", "Turn"],
      ["Shift or the right button and drag, or two fingers", "Move"],
      ["Wheel, or spread two fingers", "Zoom"],
      ["Click, or tap", "Pin the point"],
    ],
  },
  links: [
    "The address of the page holds all that you see, in plain words: `?z=u^2-v^2&u=-1..1&v=-1..1&show=S,trH`. The button “Share” gives the link and a QR code of it.",
    "A link is read as data and never executed. Of a damaged one, what can be read is shown, and what was left out is said.",
    "Back and forward in your browser go through what you opened. Your last work is kept in this browser, for the next time, and “Examples” lists those before it. Nothing is sent anywhere: everything is computed on this machine.",
    "`?lang=en` in the address asks for this language.",
  ],
  sources: [
    "Scalar curvature of a graph with the metric I + ∇f∇fᵀ, where β = 1/(1 + |∇f|²) and H is the Hessian (equation 4 of the paper):",
    "It is evaluated in a form that does not cancel where the surface is steep. Where the paper’s print is in error, as in equation 3 and Example 3.1, the corrected formula is used, and the derivation says so.",
  ],
  paper: "The paper",
  scalarCurvatureFormula:
    "S equals beta times the squared trace of H minus the trace of H squared, plus two beta squared times …",
  language: "Language",
  version: (version: string) => `Version ${version}, MIT licence.`,
  about: "Nothing is loaded from other places. Built upon:",
  part: "Part",
  use: "Used for",
  licence: "Licence",
  parts: {
    three: "drawing on the graphics card",
    "@react-three/fiber": "scenes as components",
    react: "the page",
    "react-dom": "the page",
    zustand: "the page’s state",
    mathjs: "symbolic derivatives",
    temml: "typesetting",
    uqr: "QR codes",
    "@gltf-transform/core": "models in glTF",
    mediabunny: "video",
    gifenc: "GIF",
    stix: "the typeface of mathematics",
    viridis: "colour maps",
  } satisfies Record<ShippedId, string>,
  print: "Print",
};
