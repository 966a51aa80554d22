import { describe, expect, it } from "vitest";
import { compile, ExpressionError, type SurfaceDefinition } from "../../../core";
import { evaluateText } from "../../../core/expression";
import { droppedPhrases, droppedValues } from "../../../scene/words/germanMessages/dropped";
import { failurePhrases } from "../../../scene/words/germanMessages/failures";
import { problemPhrases, problemValues } from "../../../scene/words/germanMessages/problems";
import { type Phrase, translator } from "../../../scene/words/translator";
import { decodeSettings } from "../../../settings";
import { parseSettings } from "../../../settings/parse";
import { problemsOf } from "../../../testing/formulas";
import { Random } from "../../../testing/random";
import { malformedTexts } from "../../../testing/reference";
import { symbolicTexts } from "../../../worker/symbolic/texts";
import { fileFailurePhrases } from "./fileFailures";
import { symbolicPhrases } from "./symbolicFailures";
import { translate } from "./translate";

/** Texts that provoke every problem which a formula can have. */
const texts = [
  "",
  ...[
    "u +",
    "u^",
    "u * / v",
    "* u",
    "√",
    "\\frac{u}",
    "u > 0 ? u",
    "u : v",
    "5%",
    "u*",
    "min(u,,v)",
    "(u)_2",
  ],
  ...["(u", "u + + v)", "()", "||", "|u", "[u,v]", "2[u]", "u _ v", "u ! v", "!u", "=u+v", "(u; v)", "u, v"],
  ...["sin", "atan2(u)", "sin(u, v)", "log(u, 2, 3)", "min()", "min(u)", "hypot()", "f(u,v)", "ln^-1 u"],
  ...["foo(u)", "sine(u)", "u + ab", "2 mass u", "pii", "cosu(v+1)", "f(a, b, c, d, e, f, g) = a; f(u)"],
  ...["1.2.3", "2 3", "u+1,5", "1e999", "0xff", "u === v", "u << v", "'u'", "u'", "d/du u", "u.v", "\\"],
  ...[
    "∫u",
    "∑u",
    "∏u",
    "∂u",
    "\\lim u",
    "→",
    "u \\over v",
    "np.sin(u)",
    "u+v =",
    "u,",
    "sigmoid(u)",
    "if u",
    "∞",
    "30°",
    "u ± v",
    "½",
    "u ~ v",
    "‖u‖",
    "х",
    "\u202eu",
    "😀",
    "\\alhpa u",
  ],
  ...[
    "\\foobarbaz u",
    "\\begin{cases}u",
    "NaN",
    "inf",
    "null",
    "u to v",
    "diff(u)",
    "integrate(u)",
    "random()",
  ],
  ...["z = u", "f(u)=u", "u^2=1", "y=", "u;v", "a = 1; b = 2", "a = 1; a = 2; u", "u = 1; v", "sin = 1; u"],
  ...["f(t, t) = t; u", "f(sin) = 1; u", "f(t) = f(t); f(u)", "u".repeat(10_001), "|\n", "!not", "tua"],
  `${"(".repeat(2400)}u${")".repeat(2400)}`,
];

const definitions: SurfaceDefinition[] = [
  { kind: "graph", expressions: { z: "u" }, domain: { u: [1, 0] } },
  { kind: "graph", expressions: { z: "u" }, domain: { u: ["0/0", "1/0"], v: ["foo", 1] } },
  { kind: "graph", expressions: { z: "u" }, parameters: { c: Number.NaN } },
  { kind: "graph", expressions: { z: "u" }, variables: ["u"] },
  { kind: "parametric", expressions: { x: "u", y: "v", z: "w" }, variables: ["u", "v", "w"] },
  {
    kind: "graph",
    expressions: { z: "u" },
    variables: ["u", "u"],
    parameters: { "1": 1, sin: 1, toString: 1 },
  },
  { kind: "cone" as "graph", expressions: {} },
];

function messagesOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof ExpressionError) return error.problems.map(({ message }) => message);
    throw error;
  }
}

/** A number of what a person may type, in any order. */
const pieces = [
  ..."u v 2 .5 sin log ( ) [ ] | , ; = == + - * / ^ _ ! ? : √ ½ ∞ \\frac \\foo ' \" 💥 foo ab х to",
].concat("u v sin foo ( ) , ; = \\frac{ } _1 atan2( min( x_max && mod not".split(" "));

const messages = [
  ...texts.flatMap((text) => problemsOf(text)).map(({ message }) => message),
  ...malformedTexts.flatMap(({ text }) => problemsOf(text)).map(({ message }) => message),
  ...definitions.flatMap((definition) => messagesOf(() => compile(definition))),
  ...messagesOf(() => evaluateText("w", "domain.u.0")),
  // It takes long to provoke: see core/expression/definitions.test.ts.
  "The formula, with its definitions put in, is too long to be computed. Please simplify it.",
  // As the worker has it: worker/engine.ts.
  "A surface is drawn over two variables; this one has 3.",
];

const notes = [
  "?version=9&z=%&show=S,foo,S:bar,S:99&p.c=x&d.w=1&u=0..1&camera=9&camera.1=x&probe=a&probe=1,2,3&link=x&columns=x",
  "?foo&p.a=1,2..1,3&show=S:2..1,S:opacity-9&columns=99&kind=cone&variables=u&variables=1,2&d.u=5&99.z=1",
  `?title.1=${"x".repeat(200)}&show=${"S,".repeat(40)}S`,
  `?z=${"x".repeat(500_000)}`,
  `?${Array.from({ length: 20 }, (_, k) => `p.${k}x=1`).join("&")}`,
]
  .flatMap((query) => decodeSettings(query).dropped)
  .concat(
    [
      null,
      "text",
      [],
      { surfaces: [], views: 3 },
      {
        surfaces: [
          1,
          { kind: 7, variables: "u", domain: { u: 1, v: [1, 2] }, expressions: 5, definitions: 5 },
        ],
      },
      {
        surfaces: [{ variables: ["1", "2"], parameters: 4 }],
        views: [{ range: 1, shading: "x", surface: 1.5 }],
      },
      { views: [{ range: { mode: "typed", min: 2, max: 1 }, camera: [] }], camera: { target: {} }, extra: 1 },
      { surfaces: [{ parameters: Object.fromEntries(Array.from({ length: 99 }, (_, k) => [`a${k}`, {}])) }] },
      new Proxy({}, { ownKeys: () => Reflect.ownKeys(null as never) }),
    ].flatMap((value) => parseSettings(value).dropped),
  )
  .concat("example: “x” is not in the gallery", "lesson: “x” is none of the lessons");

const symbolic = (Object.keys(symbolicTexts) as (keyof typeof symbolicTexts)[]).flatMap((reason) => [
  symbolicTexts[reason](undefined),
  symbolicTexts[reason]("gamma"),
]);
const failures = [
  "This surface took longer than 5 s to compute and was stopped.",
  "The computation of this surface broke off twice and was given up.",
  "This browser has no WebGL 2, which is needed to draw surfaces.",
];

const untranslated = (english: readonly string[]) =>
  [...new Set(english)].filter((message) => translate(message) === message);

/** Phrases that none of these messages has. */
const unused = (phrases: readonly Phrase[], values: readonly Phrase[], english: readonly string[]) =>
  phrases.filter((phrase) => {
    const only = translator([phrase], values);
    const sentences = english.flatMap((message) => [message, ...message.split(/(?<=[.?]) /)]);
    return sentences.every((sentence) => {
      const reason = sentence.replace(/^.*?: /, "");
      return only(sentence) === sentence && only(reason) === reason;
    });
  });

describe("the engine's messages in German", () => {
  it("has words for every problem that these texts provoke, and no words for others", () => {
    expect(untranslated(messages)).toEqual([]);
    expect(unused(problemPhrases, problemValues, messages)).toEqual([]);
  });

  it("has words for the problems of random texts", () => {
    const random = new Random(7);
    const found = Array.from({ length: 5000 }, () => {
      const text = Array.from({ length: random.integer(1, 9) }, () => random.pick(pieces)).join(
        random.pick(["", " "]),
      );
      return problemsOf(text).map(({ message }) => message);
    });
    expect(untranslated(found.flat())).toEqual([]);
  }, 60_000);

  it("has words for every note on links, and no words for others", () => {
    expect(untranslated(notes)).toEqual([]);
    expect(unused(droppedPhrases, droppedValues, notes)).toEqual([]);
  });

  it("has words for failures and for what keeps symbols away", () => {
    expect(untranslated([...symbolic, ...failures])).toEqual([]);
    expect(unused([...failurePhrases, ...symbolicPhrases], [], [...symbolic, ...failures])).toEqual([]);
  });

  it("has words for why a file was not written, as it is said there", () => {
    const writers = import.meta.glob<string>(
      ["../../../exports/**/*.ts", "../../../scene/picture/*.ts", "../../exports/*.ts"],
      { query: "?raw", import: "default", eager: true },
    );
    const sources = Object.values(writers).join("\n");
    for (const [english, german] of fileFailurePhrases) {
      expect(sources).toContain(`"${english}"`);
      expect(translate(english)).toBe(german);
    }
  });

  it("keeps what was typed, and says the rest in German", () => {
    const german = (text: string) => problemsOf(text).map(({ message }) => translate(message));
    expect(german("log(u, 2, 3)")).toEqual([
      "`log` nimmt 1 oder zwei Argumente (x, base); hier stehen drei.",
    ]);
    expect(german("u + ab")).toEqual([
      "Unbekannter Name `ab`. Daraus kann ein Parameter mit Regler werden. Als Produkt schreiben Sie bitte `a*b`.",
    ]);
    expect(translate("camera: “x” is not a camera")).toBe("camera: „x“ ist keine Kamera");
    for (const message of messages)
      expect(
        translate(message)
          .match(/`[^`]*`/g)
          ?.toSorted(),
      ).toEqual(message.match(/`[^`]*`/g)?.toSorted());
  });
});
