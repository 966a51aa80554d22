/** What stands in the panel before the rooms of the probe and of the critical points have been loaded. */
export const exploring = {
  probe: "Point",
  probeHint: "Point at the surface to read its values; click or tap to pin the point.",
  criticalPoints: "Critical points",
};
