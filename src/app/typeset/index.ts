export { DerivationPanel, texOf } from "./DerivationPanel";
export { DerivativesPanel, type DerivativesPanelProps } from "./DerivativesPanel";
export {
  FormulaAsUnderstood,
  type FormulaAsUnderstoodProps,
  type UnderstoodFormula,
} from "./FormulaAsUnderstood";
export { Typeset, type TypesetProps } from "./Typeset";
export { loadTypesetter } from "./temml";
export { typesetTexts } from "./texts";
