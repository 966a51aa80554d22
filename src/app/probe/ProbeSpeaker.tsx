import { useEffect, useRef } from "react";
import type { PointData, QuantityId } from "../../core/types";
import type { InspectedPoint } from "../../scene/show/inspection";
import { announce } from "../parts/announce";
import { usePageState } from "../state/context";
import { readable } from "./numbers";
import { shownValue } from "./shownValue";
import { probeTexts } from "./texts";
import { useInspection } from "./useInspection";

/** Milliseconds without a step before a walked point is read out. */
const pause = 500;

/** Reads the values of the pinned point out to those who hear the page. Shows nothing. */
export default function ProbeSpeaker() {
  const probe = usePageState(({ settings }) => settings.probe);
  const { pinned } = useInspection(probe?.surface ?? 0);
  // A slider changes the values of a point that stays; only another point is news.
  const place = pinned?.at.join();
  const latest = useRef(pinned);
  useEffect(() => {
    latest.current = pinned;
  }, [pinned]);
  useEffect(() => {
    if (place === undefined) return;
    const timer = setTimeout(() => {
      if (latest.current) announce(sentenceOf(latest.current));
    }, pause);
    return () => clearTimeout(timer);
  }, [place]);
  return null;
}

/** The numbers that are read out: of a graph S beside tr H, as the paper compares them. */
const spoken: readonly [QuantityId & keyof typeof probeTexts.said, (point: PointData) => boolean][] = [
  ["scalarCurvature", () => true],
  ["hessianTrace", ({ hessianTrace }) => hessianTrace !== undefined],
  ["meanCurvature", ({ hessianTrace }) => hessianTrace === undefined],
  ["height", () => true],
];

/** "At u = 2 and v = 1: scalar curvature 0.3668, trace of the Hessian −1.189, height 0.6273; elliptic point." */
export function sentenceOf({ spec, at, data }: InspectedPoint): string {
  const { said, pointKinds, unknownKind } = probeTexts;
  const number = (x: number) => (Number.isNaN(x) ? probeTexts.undefined : readable(x, 4));
  const coordinates = spec.variables.map((name, k) => `${name} = ${number(at[k])}`).join(said.and);
  const values = spoken
    .filter(([, applies]) => applies(data))
    .map(([id]) => said[id](number(shownValue(data, id) ?? Number.NaN)));
  const kind = data.kind ? pointKinds[data.kind] : unknownKind;
  return `${said.at(coordinates)}: ${values.join(", ")}; ${kind}.`;
}
