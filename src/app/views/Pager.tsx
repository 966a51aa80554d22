import { type PointerEvent, useRef } from "react";
import type { Layout } from "../../scene/show/layout";
import { announce } from "../parts/announce";
import { IconButton } from "../parts/IconButton";
import { usePage } from "../state/context";
import { texts } from "../texts";

/** Pixels of a swipe that turns the page. */
const swipe = 32;
/** More buttons than these leave no room for a finger. */
const mostButtons = 6;

/** Which views are in sight, where not all have room: by its buttons, or a swipe across them. */
export default function Pager({ layout: { pages, page }, count }: { layout: Layout; count: number }) {
  const { store } = usePage();
  const start = useRef<number | null>(null);
  const ends = (k: number): [number, number] => [pages[k][0] + 1, (pages[k].at(-1) ?? 0) + 1];
  const go = (k: number) => {
    if (k < 0 || k >= pages.length || k === page) return;
    store.getState().set({ viewInSight: pages[k][0] });
    announce(texts.views.said.inSight(...ends(k), count));
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (start.current === null || Math.abs(clientX - start.current) < swipe) return;
    go(page + (clientX < start.current ? 1 : -1));
    start.current = null;
  };
  const release = () => {
    start.current = null;
  };
  return (
    <nav
      className="pager"
      aria-label={texts.views.pages}
      onPointerDown={({ clientX }) => {
        start.current = clientX;
      }}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <Turn label={texts.views.previousPage} icon="before" to={page - 1} count={pages.length} onTurn={go} />
      {pages.length > mostButtons ? (
        <span className="pager-place">{texts.views.page(...ends(page), count)}</span>
      ) : (
        pages.map((views, k) => (
          <button
            type="button"
            key={views[0]}
            className="pager-page"
            aria-label={texts.views.page(...ends(k), count)}
            aria-current={k === page ? "page" : undefined}
            onClick={() => go(k)}
          >
            {rangeOf(...ends(k))}
          </button>
        ))
      )}
      <Turn label={texts.views.nextPage} icon="after" to={page + 1} count={pages.length} onTurn={go} />
    </nav>
  );
}

const rangeOf = (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`);

interface TurnProps {
  label: string;
  icon: "before" | "after";
  to: number;
  count: number;
  onTurn(page: number): void;
}

function Turn({ label, icon, to, count, onTurn }: TurnProps) {
  return (
    <IconButton label={label} icon={icon} aria-disabled={to < 0 || to >= count} onClick={() => onTurn(to)} />
  );
}
