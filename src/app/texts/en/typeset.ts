/** Texts around typeset formulas. */
export const typeset = {
  understood: "As understood",
  inferred: "Tinted: understood by a rule, where no sign says it",
  copyTex: "Copy TeX",
  copied: "Copied",
  copyFailed: "Cannot copy here",
  copyOf: (title: string) => `Copy TeX: ${title}`,
  copyDerivatives: "Copy TeX: derivatives",
  derivatives: "Derivatives",
  searching: "Looking for the derivatives …",
  unsimplified: "Not simplified to the end: the time was up.",
};
