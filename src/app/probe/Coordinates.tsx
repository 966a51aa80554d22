import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { Interval, SurfaceSpec } from "../../core/types";
import { Icon } from "../parts/Icon";
import { NumberField } from "../parts/NumberField";
import { usePage, usePageState, useResult } from "../state/context";
import { focusSoon } from "../views/actions";
import { pin } from "./actions";
import { probeTexts } from "./texts";
import { walked } from "./walk";

interface CoordinatesProps {
  surface: number;
  spec: SurfaceSpec;
  /** Of the point that is told about; null where there is none: the middle of the domain stands there. */
  at: readonly number[] | null;
  isPinned: boolean;
}

/** Significant digits of a point that the pointer is over: finer than any hand. */
const hoverDigits = 6;

/** The point's coordinates, to be typed, and where one walks it from. */
export function Coordinates({ surface, spec, at, isPinned }: CoordinatesProps) {
  const { store } = usePage();
  const stage = useResult(surface).stage;
  const domain = spec.variables.map((name): Interval => stage?.domain[name] ?? [-1, 1]);
  const place = at ?? domain.map(([low, high]) => (low + high) / 2);
  const shown = isPinned ? place : place.map((x) => Number(x.toPrecision(hoverDigits)));
  /** The pinned point moves from where it is now: keys may come faster than its numbers. */
  const pinnedNow = () => {
    const { probe } = store.getState().settings;
    return probe?.surface === surface ? probe.at : null;
  };
  return (
    <div className="probe-coordinates">
      {spec.variables.map((name, k) => {
        const [low, high] = domain[k];
        return (
          // Names of variables are distinct, and stay in their order.
          <span key={name} className="probe-coordinate">
            <span className="math">{name}</span>
            <NumberField
              label={probeTexts.coordinate(name)}
              value={shown[k]}
              step={(high - low) / 100}
              accepts={(x) => x >= low && x <= high}
              onChange={(x) => pin(store, surface, Object.assign([...(pinnedNow() ?? shown)], { [k]: x }))}
            />
          </span>
        );
      })}
      {domain.length === 2 && (
        <WalkPad
          isPinned={isPinned}
          onKey={(event) => {
            const next = walked(pinnedNow() ?? place, event, domain);
            if (!next) return;
            event.preventDefault();
            event.stopPropagation();
            pin(store, surface, next);
          }}
        />
      )}
    </div>
  );
}

interface WalkPadProps {
  isPinned: boolean;
  onKey(event: KeyboardEvent): void;
}

/** What keys move has no element of its own in HTML. */
const focusable = { tabIndex: 0 } as const;

/** Has the focus while arrow keys walk the point. A view's key W leads here, and the same key back. */
function WalkPad({ isPinned, onKey }: WalkPadProps) {
  const { store } = usePage();
  const walkFrom = usePageState((state) => state.walkFrom);
  const pad = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (walkFrom !== null) pad.current?.focus();
  }, [walkFrom]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isBack = event.key.toLowerCase() === "w" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isBack) return onKey(event);
    event.preventDefault();
    focusSoon(walkFrom ?? store.getState().viewInSight, "");
  };
  return (
    <>
      <div
        role="application"
        {...focusable}
        ref={pad}
        className="walk-pad"
        aria-label={probeTexts.walk}
        aria-describedby={id}
        title={probeTexts.walk}
        data-pinned={isPinned}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().set({ walkFrom: null })}
      >
        <Icon name="walk" />
      </div>
      <p id={id} className="unseen">
        {probeTexts.walkHint}
      </p>
    </>
  );
}
