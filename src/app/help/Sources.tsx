import { Typeset } from "../typeset";
import { Scrollable } from "../typeset/Scrollable";
import { helpTexts as texts } from "./texts";

/** Equation 4, as the paper has it. */
const equation4 =
  "S = \\beta \\left(\\operatorname{tr}(H)^2 - \\operatorname{tr}(H^2)\\right) + 2\\beta^2\\, \\nabla f^\\top \\left(H^2 - \\operatorname{tr}(H)\\, H\\right) \\nabla f";

export function Sources() {
  const [formula, errata] = texts.sources;
  return (
    <>
      <p>{formula}</p>
      <Scrollable>
        <Typeset tex={equation4} display label={texts.scalarCurvatureFormula} />
      </Scrollable>
      <p>{errata}</p>
      <p>
        {texts.paper}: A. Pouplin, H. Roy, S. P. Singh, G. Arvanitidis,{" "}
        <cite lang="en">On the curvature of the loss landscape</cite>, 2023,{" "}
        <a href="https://arxiv.org/abs/2307.04719" target="_blank" rel="noreferrer">
          arXiv:2307.04719
        </a>
        .
      </p>
    </>
  );
}
