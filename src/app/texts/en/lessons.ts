import type { LessonId, StepId } from "../../lessons";
import type { LessonText } from "../../lessons/types";

/** The words about lessons. */
export const lessonCard = {
  heading: "Guided lessons",
  lead: "Each has five steps and drives the page itself: the sliders, the views and the pinned point are yours meanwhile. Your own work comes back when you leave.",
  steps: (count: number) => `${count} steps`,
  place: (step: number, count: number) => `Step ${step} of ${count}`,
  back: "Back",
  next: "Next",
  finish: "Finish",
  leave: "Leave the lesson",
  reset: "Reset this step",
  toStep: (step: number, title: string) => `Step ${step}: ${title}`,
  stepList: "Steps",
  task: "Try it:",
  done: "Done.",
  left: "The lesson is over; your work is back.",
  numbers: "At the pinned point",
  noPoint: "No point is pinned: click the surface to pin one.",
  otherSurface: "These formulas are about e^(−cu) sin u sin v only. Reset the step to see them compared.",
  comparison: "Example 3.1 at the pinned point",
  formula: "Formula",
  value: "Value",
  difference: "Minus engine",
  printed: "As printed",
  right: "Corrected",
  engine: "Engine, from what is typed",
};

/** What the lessons say. Every number and every law in them is held against the engine by `lessons/claims.test.ts`. */
export const lessons = {
  curvature: {
    title: "What curvature is",
    about: "A bowl, a trough and a saddle: two curvatures, and their product.",
    steps: {
      bowl: {
        title: "A bowl",
        text: "At its lowest point this bowl bends upward alike in every direction: the principal curvatures κ₁ and κ₂ are both 1. The scalar curvature S, which the colour shows, is twice their product: here 2. Up the wall S fades: the wall is steep, but bends less.",
        task: "Move a and b until S = 8 at the bottom.",
      },
      trough: {
        title: "A trough",
        text: "Now b = 0: along v the surface is straight. One of the principal curvatures is zero, so their product is zero, and S = 0 at every point. A sheet of paper can take this shape.",
        task: "Move a as far as you like, with b = 0: S stays zero.",
      },
      saddle: {
        title: "A saddle",
        text: "With b = −1 the surface bends up along u and down along v: in the middle κ₁ = 1 and κ₂ = −1. The product is negative, S = −2. No sheet of paper can take this shape without being stretched.",
        task: "Move b until S at the point is positive.",
      },
      torus: {
        title: "Both at once",
        text: "On its outside a torus bends like a bowl, on its inside like a saddle. Between the two, along the circles at the top and at the bottom, S is zero: there the line is drawn.",
        task: "Click the inner side to pin a point where S is negative.",
      },
      steep: {
        title: "Steep is not curved",
        text: "A half ball bends alike everywhere: S = 2 from the top to the rim. The second derivatives do not: their sum tr H is −2 at the top and falls without bound as the wall gets steep. Curvature is what remains when the slope is taken into account.",
        task: "Pin a point near the rim, where tr H is below −10, and read S.",
      },
    },
  },
  double: {
    title: "Scalar curvature is twice K",
    about: "The Gaussian curvature K, why S = 2K, and what the mean curvature H tells instead.",
    steps: {
      sphere: {
        title: "On a sphere",
        text: "The Gaussian curvature K is the product of the two principal curvatures. On a sphere of radius R each is 1/R in magnitude, so that K = 1/R², and S = 2/R²: twice as much, at every point.",
        task: "Move R until S = 0.5.",
      },
      product: {
        title: "A product has no side",
        text: "κ₁ and κ₂ are the greatest and the least curvature at a point, in directions at right angles: the cross shows them. Turn the normal over, and both change their signs; their product does not. So K and S need no choice of a side, where a mean needs one.",
        task: "Pin a point where κ₁ and κ₂ have different signs.",
      },
      planes: {
        title: "Why twice?",
        text: "In any dimension, S adds up the curvatures of the planes that pairs of perpendicular directions span, and counts each pair in both orders. A surface has one such plane, counted twice: S = K + K. The unit sphere of dimension q has S = q(q − 1), which is 2 for the one that we see.",
        task: "Move a and b until S = 6; K is then 3.",
      },
      signs: {
        title: "What the sign says",
        text: "Where S > 0 the surface lies on one side of its tangent plane nearby, where S < 0 it passes through it. On the lines drawn here S is zero: they lie over u or v = ±π/2 and ±3π/2.",
        task: "Pin a point on one of the lines, and look at the tangent plane.",
      },
      mean: {
        title: "What H says instead",
        text: "A soap film is in balance: κ₂ = −κ₁, so that its mean curvature H is zero everywhere, and the second view is grey. S = 2κ₁κ₂ = −2κ₁² is not zero. A rolled sheet is the opposite: there S is zero and H is not.",
        task: "Pin a point at the waist, where S comes to −2.",
      },
    },
  },
  trace: {
    title: "Why the trace can be blind",
    about: "At a balanced saddle the trace of the Hessian is zero, as on a plane. S is not.",
    steps: {
      balanced: {
        title: "A balanced saddle",
        text: "The trace of the Hessian adds the second derivatives, here 1 and −1. It is zero at every point, and cannot tell this saddle from a plane. S = −2/(1 + u² + v²)² is −2 in the middle, and negative everywhere.",
        task: "Pin a point farther out: the trace stays zero, S fades but stays negative.",
      },
      unbalanced: {
        title: "A saddle off balance",
        text: "Now the second derivatives are 1 and −b, so that tr H = 1 − b, of either sign, and zero at b = 1 only. In the middle S = −2b: negative for every b > 0, whatever the trace says.",
        task: "Move b until tr H is 0.5 or more, with S still negative.",
      },
      paper: {
        title: "The paper’s figure 2",
        text: "The saddles of e^(−cu) sin u sin v lie at (kπ, mπ), marked by crosses. At each of them the trace is exactly zero, for every c, while S = −2e^(−2cu). On the map of the trace nothing marks them.",
        task: "Move c to 0.3 or more: S at the saddle changes, the trace does not.",
      },
      positive: {
        title: "It need not be zero",
        text: "At this saddle of Himmelblau’s function the trace is 0.22, as it might be at a minimum. At every critical point S = 2 det H, and at a saddle the determinant is negative: S tells a saddle from a minimum, the trace does not.",
        task: "Pin one of the four minima, marked by triangles that point down: there S is positive.",
      },
      enough: {
        title: "At a minimum",
        text: "At a minimum nothing cancels. There S = (tr H)² − tr(H²), in two variables at most half of (tr H)²: the more alike the directions bend, the closer to it. Here a + b = 4, and S is 6 of at most 8.",
        task: "Keep tr H = 4 and make S as great as it can be.",
      },
    },
  },
  errata: {
    title: "The errata of example 3.1",
    about: "Two printed formulas beside the right ones, with live differences at any point and any c.",
    steps: {
      trace: {
        title: "The trace, as printed",
        text: "For e^(−cu) sin u sin v the paper prints a trace with −2u cos u where −2c cos u is right (erratum E7). Below, both are held against the engine, which differentiates what is typed. What differs for the right formula is rounding.",
        task: "Move c, and watch which difference stays.",
      },
      chance: {
        title: "Right by chance",
        text: "The printed trace is off by 2(c − u) cos u sin v e^(−cu). So it is right where u = c, where cos u = 0 and where sin v = 0: one point checked, or three, may well not show an error.",
        task: "Pin a point where the printed formula is off by less than 0.01.",
      },
      curvature: {
        title: "S, as printed",
        text: "In the printed S the denominator lacks three squares: of cos v, of (cos u − c sin u), and of the whole. The factor e^(2cu) before it is missing, too (erratum E8). The numerator is right: it is 2e^(2cu) det H.",
        task: "Find a point where the printed S is off by more than 0.5.",
      },
      critical: {
        title: "Where nobody would notice",
        text: "At a critical point the gradient is zero, and both denominators shrink to powers of e^(2cu) that give the same S = 2 det H. So the numbers at the saddles and bumps of figure 2 agree with the printed formula. On the slopes they do not.",
        task: "Click one of the marks to pin a critical point: the difference vanishes.",
      },
      everywhere: {
        title: "Everywhere",
        text: "The right formulas agree with the engine at every point and for every c, up to rounding. The engine uses neither: what you see is computed from what is typed, by equation 4, which is right in the paper. Equation 3 has an erratum as well; the derivation at a point shows it corrected.",
        task: "Try another c and another point, far from (2, 1).",
      },
    },
  },
  egregium: {
    title: "The remarkable theorem",
    about: "Bend a surface without stretching it: lengths stay, and S stays with them.",
    steps: {
      roll: {
        title: "Rolling a sheet",
        text: "A sheet of paper is rolled up without stretching. Its greater principal curvature κ₁ = t grows, and with it the mean curvature in the second view. The other one stays zero, and so does S.",
        task: "Move t to 2, until the tube is closed.",
      },
      metric: {
        title: "What stays",
        text: "Who lives in a surface measures lengths and angles, which E, F and G contain: ds² = E du² + 2F du dv + G dv². Here E = G = cosh² v and F = 0 for every t, so that nothing is stretched while the catenoid opens.",
        task: "Move t to its end: E, F, G and S at the point do not change.",
      },
      turning: {
        title: "What changes",
        text: "This is a helicoid now, a winding stair. What has changed is how it lies in space: the cross of the principal directions turns by t/2 on the way. S is still −2/cosh⁴ v, since Gauss found that it can be computed from E, F and G alone: the Theorema Egregium.",
        task: "Move t back to 0, and watch the cross.",
      },
      maps: {
        title: "Maps of the earth",
        text: "Cut along a line, a cone unrolls: S = 0. On a sphere of radius 1 S = 2, and on a plane it is 0; so no piece of a sphere, however small, becomes flat without being stretched. Every map of the earth is wrong somewhere.",
        task: "The point is pinned on the sphere. Pin one on the cone, and compare.",
      },
      constant: {
        title: "The same everywhere",
        text: "Two surfaces of the same constant S can be laid on each other, piece by piece, without stretching. As t grows this pseudosphere is twisted into Dini’s surface, and S = −2 stays at every point.",
        task: "Move t to 0.5 or more: not a colour changes.",
      },
    },
  },
  landscape: {
    title: "Reading a loss landscape",
    about: "Sharp and flat minima, narrow valleys, the unit of height, and what S does not promise.",
    steps: {
      rescaled: {
        title: "One function, many traces",
        text: "Two weights in a row multiply to uv, which shall be 1: the loss is (uv − 1)². All along the valley floor the product is the same, yet tr H there is 2(u² + v²): 4 at (1, 1), and more farther out. S is zero on the whole floor, since along it the loss does not change.",
        task: "Pin a point of the floor where tr H is about 8 or more.",
      },
      wells: {
        title: "Sharp and flat",
        text: "Two minima of nearly the same loss. At the narrow one tr H is 22 and S 242.5, at the wide one 2.5 and 3.05: where all directions bend alike S is half of (tr H)². The colours are logarithmic, so that both are seen.",
        task: "Move s1 until the narrow well is so wide that S at the point is below 5.",
      },
      narrow: {
        title: "A narrow valley",
        text: "At this minimum the Hessian has eigenvalues 5 and 0.002, and the trace sees the greater one only. S is tiny beside (tr H)²: at a critical point their ratio is 1 − tr(H²)/(tr H)², near 0 when one direction outweighs the other, and at most ½ in two variables.",
        task: "Move b down until the ratio is above 0.05.",
      },
      unit: {
        title: "The unit of height",
        text: "Multiply a function by s: at a critical point tr H is multiplied by s, but S by s². On a slope, S is divided by (1 + |∇f|²)² besides, so that with greater s it is seen near the bottoms only. Compare curvatures of losses in the same unit.",
        task: "Move s from 0.005 to 0.05: tr H at the minimum grows ten times, S a hundred times.",
      },
      robust: {
        title: "What S does not promise",
        text: "The paper concludes from a smaller S to a smaller tr(H²), and so to a minimum that is more robust (equation 8). That does not follow: flat in one direction and very steep in the other, a minimum has a small S and a great tr(H²). What holds in two variables is S ≤ tr(H²).",
        task: "Find a and b with S below 1 and tr(H²) above 20.",
      },
    },
  },
} satisfies { [L in LessonId]: LessonText<StepId<L>> };
