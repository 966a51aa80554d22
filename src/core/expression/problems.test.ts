import { describe, expect, it } from "vitest";
import { problemsOf } from "../../testing/formulas";
import { malformedTexts } from "../../testing/reference";
import { ExpressionError, maximumLength, readExpression } from ".";
import { quoted } from "./problems";

/** What is typed, the characters that the problem points at, and words of its message; perhaps what is offered instead. */
const cases: [text: string, places: [place: string, message: RegExp, suggestion?: string][]][] = [
  // Unfinished
  ["", [["", /type a formula/]]],
  ["   ", [["   ", /type a formula/]]],
  ["# only a comment", [["# only a comment", /type a formula/]]],
  ["u +", [["+", /missing after `\+`/]]],
  ["u^", [["^", /missing after `\^`/]]],
  ["u * / v", [["* /", /missing between `\*` and `\/`/]]],
  ["u // 2", [["//", /missing between/]]],
  ["* u", [["*", /missing before `\*`/]]],
  ["u and", [["and", /missing after `and`/]]],
  ["sin(u +) + v", [["+", /missing after `\+`/]]],
  ["√", [["√", /missing after `√`/]]],
  ["\\frac{u}", [["\\frac", /two parts/]]],
  ["u > 0 ? u", [["?", /three parts/]]],
  ["u : v", [[":", /only in a choice/]]],
  ["5%", [["%", /5\/100/]]],
  // Brackets and bars
  ["(u", [["(", /not closed/]]],
  ["u + + v)", [[")", /closes nothing/]]],
  ["sin(u", [["(", /not closed/]]],
  [
    "(u]",
    [
      ["(", /not closed/],
      ["]", /closes nothing/],
    ],
  ],
  ["()", [["()", /Nothing stands between/]]],
  ["2(u+())", [["()", /Nothing stands between/]]],
  ["||", [["||", /Nothing stands between these bars/]]],
  ["u || v", [["||", /“or” is written `or`/]]],
  ["|u", [["|", /no partner/]]],
  ["[u,v]", [["[u,v]", /list or a matrix/]]],
  ["2[]", [["[]", /list or a matrix/]]],
  // Functions
  ["sin", [["sin", /needs an argument.*sin\(x\)/]]],
  ["sin + u", [["sin", /needs an argument/]]],
  ["sin - u", [["sin", /needs an argument/]]],
  ["u cos()", [["cos()", /needs an argument/]]],
  ["sin^u", [["sin", /needs an argument/]]],
  ["atan2", [["atan2", /atan2\(y, x\)/]]],
  ["atan2(u)", [["atan2(u)", /two arguments \(y, x\), but there is one/]]],
  ["1 + sin(u, v)", [["sin(u, v)", /one argument.*there are two/]]],
  ["log(u, 2, 3)", [["log(u, 2, 3)", /1 or two arguments/]]],
  ["min(u,,v)", [[",", /argument is missing/]]],
  ["foo(u)", [["foo", /Unknown function `foo`/]]],
  ["sine(u)", [["sine", /Unknown function `sine`: did you mean `sin`/, "sin"]]],
  ["1+sine u", [["sine", /did you mean `sin`/, "sin"]]],
  ["Sin(u)", [["Sin", /did you mean `sin`/, "sin"]]],
  ["sqr(u)", [["sqr", /did you mean `sqrt`/, "sqrt"]]],
  ["cosine(u)", [["cosine", /did you mean `cos`/, "cos"]]],
  ["arcin(u)", [["arcin", /did you mean `arcsin`/, "arcsin"]]],
  ["ssin(u)", [["ssin", /did you mean `sin`/, "sin"]]],
  ["cosu(v+1)", [["cosu", /not clear.*`cos\(u\)\*\(…\)`/]]],
  ["ln^-1 u", [["ln^-1", /inverse or 1\/ln/]]],
  ["f(u,v)", [["f", /number here, not a function/]]],
  // Names
  ["u + ab", [["ab", /Unknown name `ab`.*slider.*`a\*b`/, "a*b"]]],
  ["cu(v+1)", [["cu", /If it is a product.*`c\*u\*`/, "c*u*"]]],
  ["2 mass u", [["mass", /Unknown name `mass`.*slider/]]],
  ["__proto__", [["__proto__", /Unknown name/]]],
  ["constructor", [["constructor", /Unknown name/]]],
  ["hasOwnProperty(u)", [["hasOwnProperty", /Unknown function/]]],
  ["toString", [["toString", /Unknown name/]]],
  ["null", [["null", /empty value/i]]],
  ["NaN u", [["NaN", /undefined number/]]],
  ["u to v", [["to", /[Uu]nits/]]],
  ["random()", [["random", /[Rr]andom/]]],
  // Numbers
  ["u + 1.2.3", [["1.2.3", /decimal point too many/]]],
  ["1..2", [["1..2", /decimal point too many/]]],
  ["2 3", [["2 3", /side by side/]]],
  ["1 000 u", [["1 000", /side by side/]]],
  ["u+1,5", [["1,5", /point: `1\.5`/, "1.5"]]],
  ["1e999", [["1e999", /too large/]]],
  ["0xff", [["0xff", /decimals/, "255"]]],
  // What is no formula
  ["=u+v", [["=", /does not begin with/, ""]]],
  ["w = u^2+v^2", [["w =", /leave out `w =`/, ""]]],
  ["f(v,u)=u", [["f(v,u)=", /leave out `f\(v, u\) =`/, ""]]],
  ["f(u)=u", [["f(u)=", /leave out `f\(u\) =`/, ""]]],
  ["u^2+v^2=1", [["=", /equation/, "=="]]],
  ["u^2+v^2 =", [["=", /does not end with/, ""]]],
  ["y=", [["=", /missing after `=`/]]],
  ["u;v", [["u", /one formula/]]],
  ["u\nv", [["u", /one formula/]]],
  ["u, v", [[",", /separates the arguments/]]],
  ["u + v,", [[",", /follows this comma/, ""]]],
  ["sin(0,5u)", [["0,5", /point: `0\.5`/, "0.5"]]],
  ["(u; v)", [[";", /inside brackets/]]],
  ["'u'", [["'u'", /Quoted text/]]],
  ["u'", [["'", /prime/]]],
  ["f'' + u", [["''", /prime/]]],
  ["d/du u^2", [["d/du", /derivative/]]],
  ["1 + dz/du", [["dz/du", /derivative/]]],
  ["2d^2z/du^2 v", [["d^2z/du^2", /derivative/]]],
  ["v d(u^2)/du", [["d(u^2)/du", /derivative/]]],
  [
    "d(dz/du)/du",
    [
      ["d(dz/du)/du", /derivative/],
      ["dz/du", /derivative/],
    ],
  ],
  ["\\frac{du}{dv}", [["\\frac{du}{dv}", /derivative/]]],
  ["1+\\frac{d}{du}(u^2)", [["\\frac{d}{du}", /derivative/]]],
  [
    "\\frac{\\mathrm{d}^{2} f}{\\mathrm{d}u^{2}}v",
    [["\\frac{\\mathrm{d}^{2} f}{\\mathrm{d}u^{2}}", /derivative/]],
  ],
  [
    "\\frac{\\partial^{2} f}{\\partial u^{2}}+v",
    [["\\frac{\\partial^{2} f}{\\partial u^{2}}", /derivative/]],
  ],
  ["v ∂²f/∂u²", [["∂²f/∂u²", /derivative/]]],
  ["f'(u)", [["'", /prime/]]],
  ["∇u", [["∇", /derivative/]]],
  ["\\int_0^{\\pi} \\sin u", [["\\int_0^{\\pi}", /integral.*value/]]],
  ["\\sum_{k=1}^{n} u^k", [["\\sum_{k=1}^{n}", /terms out/]]],
  ["∏_{k=0}^5 (u-k)", [["∏_{k=0}^5", /factors out/]]],
  ["\\lim_{h\\to0} u/h", [["\\lim_{h\\to0}", /limit/]]],
  ["{u \\over v}", [["\\over", /fraction/]]],
  ["np.sin(u)", [["np.", /name of a library/, ""]]],
  ["sigmoid(u)", [["sigmoid", /1\/\(1 \+ exp\(-u\)\)/]]],
  [
    "u if u>0 else v",
    [
      ["if", /choice/],
      ["else", /choice/],
    ],
  ],
  [
    "\\begin{cases} u & u>0 \\\\ v & u \\le 0 \\end{cases}",
    [["\\begin{cases} u & u>0 \\\\ v & u \\le 0 \\end{cases}", /choice/]],
  ],
  ["u.v", [[".", /inside a number/]]],
  ["u === v", [["===", /write `==`/, "=="]]],
  ["u>0 && v>0 ? 1 : 0", [["&&", /write `and`/, "and"]]],
  ["!u", [["!", /`not`/, "not "]]],
  // Characters
  ["∫u", [["∫", /integral/]]],
  ["u😀v", [["😀", /`😀` cannot be part/]]],
  ["30°", [["°", /radians/, "*pi/180"]]],
  ["х + 1", [["х", /Cyrillic/, "x"]]],
  ["u ± v", [["±", /two formulas/]]],
  ["\u202eu", [["\u202e", /invisible character \(U\+202E\)/, ""]]],
  ["\ud800", [["\ud800", /U\+D800/, ""]]],
  ["\\alhpa u", [["\\alhpa", /did you mean `\\alpha`/, "\\alpha"]]],
  ["2\\begin{cases}u", [["\\begin{cases}", /environments/]]],
  // Several at once, in the order of the text
  [
    "foo(u) + [v, u] * 1.2.3 +",
    [
      ["foo", /Unknown/],
      ["[v, u]", /matrix/],
      ["1.2.3", /decimal/],
      ["+", /missing after/],
    ],
  ],
  [
    'cos.constructor("return 1")()',
    [
      [".", /point/],
      ["constructor", /Unknown/],
      ['"return 1"', /Quoted/],
      ["()", /Nothing/],
    ],
  ],
  [
    "(u + ) * sin()",
    [
      ["+", /missing after/],
      ["sin()", /needs an argument/],
    ],
  ],
];

describe("what cannot be read", () => {
  it.each(cases)("%j is explained at its place", (text, places) => {
    const problems = problemsOf(text);
    const last = places.at(-1)?.[0] ?? "";
    let from = 0;
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(([place]) => place));
    places.forEach(([place, message, suggestion], k) => {
      expect(problems[k]).toMatchObject({ field: "z", message: expect.stringMatching(message) });
      expect(problems[k].suggestion).toBe(suggestion);
      // The place is the first of its kind after the problem before; the last one is the last of its kind.
      const expected =
        place === last && k === places.length - 1 && k > 0
          ? text.lastIndexOf(place)
          : text.indexOf(place, from);
      expect(problems[k].start).toBe(expected);
      from = problems[k].end;
    });
  });

  it.each(malformedTexts)("$note: $expect", ({ text, expect: expected }) => {
    const problems = problemsOf(text);
    if (expected === "ok") expect(problems).toEqual([]);
    if (expected === "error") expect(problems.length).toBeGreaterThan(0);
    for (const { message, start, end } of problems) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(message).toMatch(/^[A-Z`“].*[.?]$/s);
      expect(message).not.toMatch(/<\/?[a-z]/i);
      expect(message.length).toBeLessThan(200);
    }
  });

  it("offers what can be read, with the suggestion put in the place of the problem", () => {
    for (const [text] of cases) {
      const problems = problemsOf(text);
      if (problems.length !== 1 || problems[0].suggestion === undefined) continue;
      const { start, end, suggestion } = problems[0];
      const repaired = text.slice(0, start) + suggestion + text.slice(end);
      if (repaired.trim() !== "") expect(problemsOf(repaired), `${text} → ${repaired}`).toEqual([]);
    }
  });

  it("offers to make an unknown name a parameter, and then reads it", () => {
    for (const [text, name] of [
      ["2 mass u", "mass"],
      ["ab", "ab"],
      ["x_max u", "x_max"],
    ]) {
      expect(problemsOf(text)[0].parameter).toBe(name);
      expect(problemsOf(text, { parameters: [name] })).toEqual([]);
    }
    for (const text of ["constructor", "__proto__", "toString", "foo(u)", "NaN"])
      for (const problem of problemsOf(text)) expect(problem.parameter).toBeUndefined();
  });

  it("refuses a text that is too long at once, and reads one that is just not", () => {
    const [{ message, start, end }] = problemsOf("u".repeat(maximumLength + 5));
    expect(message).toMatch(/10005 characters/);
    expect([start, end]).toEqual([maximumLength, maximumLength + 5]);
    expect(
      problemsOf(
        Array(maximumLength / 2)
          .fill("u")
          .join("+"),
      ),
    ).toEqual([]);
  });

  it("refuses what is nested too deeply, of whatever kind", () => {
    const deep = 2400;
    const nests = [
      `${"(".repeat(deep)}u${")".repeat(deep)}`,
      `${"sin(".repeat(1900)}u${")".repeat(1900)}`,
      `${"-".repeat(deep)}u`,
      `${"u^".repeat(deep)}u`,
      `${"sin ".repeat(deep)}u`,
      `${"u>0?1:".repeat(1600)}u`,
      `${"√".repeat(deep)}u`,
      `${"not ".repeat(deep)}u`,
      `${"\\frac{u}{".repeat(900)}u${"}".repeat(900)}`,
      `${"{".repeat(deep)}u${"}".repeat(deep)}`,
    ];
    for (const text of nests)
      expect(problemsOf(text), text.slice(0, 8)).toEqual([
        expect.objectContaining({ message: expect.stringMatching(/200 levels deep/) }),
      ]);
    expect(problemsOf(`${"|".repeat(deep)}u${"|".repeat(deep)}`).length).toBeGreaterThan(0);
    expect(problemsOf(`${"(".repeat(150)}u${")".repeat(150)}`)).toEqual([]);
  });

  it("throws an error that says what the problems say", () => {
    const read = () => readExpression("foo(u) +", { field: "x", variables: ["u"] });
    expect(read).toThrow(ExpressionError);
    expect(read).toThrow(/Unknown function `foo`.*missing after/s);
    expect(problemsOf("foo(u)", { field: "domain.u.0" })[0].field).toBe("domain.u.0");
  });

  it("quotes what was typed shortly and visibly", () => {
    expect(quoted("u".repeat(100))).toBe(`\`${"u".repeat(23)}…\``);
    expect(quoted("a\u202eb\n`c")).toBe("`a\uFFFDb\uFFFD'c`");
    expect([...quoted("😀".repeat(30))].length).toBe(26);
  });
});
