export type { Definition, Definitions } from "./definitions";
export { evaluateText } from "./evaluate";
export type { ExplicitText } from "./explicit";
export { formulaText } from "./formulaText";
export { constants, type FunctionDefinition, type FunctionId, functionNames, functions } from "./functions";
export { canonicalName, isParameterName, nameProblems } from "./names";
export { ExpressionError, maximumLength } from "./problems";
export { type ReadExpression, type ReadOptions, readAuxiliary, readExpression } from "./read";
export { nameToTex, toTex } from "./tex";
