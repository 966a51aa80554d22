import { type KeyboardEvent, useRef, useState } from "react";
import { formatNumber } from "../../color";
import type { Interval } from "../../core/types";
import { Formula } from "../../scene";
import type { CriticalPoint } from "../../worker/inspect";
import { Icon } from "../parts/Icon";
import { pin } from "../probe/actions";
import { exact } from "../probe/numbers";
import { usePage, usePageState } from "../state/context";
import { CriticalSign } from "./CriticalSign";
import { type ColumnId, columnIds, columns, type Sizes, type Sorting, sizesOf, sorted } from "./columns";
import { criticalTexts } from "./texts";

interface CriticalTableProps {
  points: readonly CriticalPoint[];
  surface: number;
  /** Names of u and v, and where they run. */
  variables: readonly string[];
  domain: readonly Interval[];
}

/** Significant digits that fit the panel, of coordinates and of the rest, and decimals at most. */
const digits = { u: 4, v: 4, other: 3 };
const decimals = 3;

/** "−3.779", "0.087": short enough for seven columns side by side. */
function short(x: number, most: number): string {
  const fitting = decimals + 1 + Math.floor(Math.log10(Math.abs(x) || 1));
  return formatNumber(x, Math.max(1, Math.min(most, fitting)));
}

/** Rows that are shown at first, and with each further wish. */
const portion = 100;

/** Where a key leads from a row, by index. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One critical point a row: sorted by any column, and pinned by a click. Arrow keys go from row to row. */
export function CriticalTable({ points, surface, variables, domain }: CriticalTableProps) {
  const { store } = usePage();
  const probe = usePageState(({ settings }) => settings.probe);
  const [sorting, setSorting] = useState<Sorting>({ column: "u", descending: false });
  const [limit, setLimit] = useState(portion);
  const body = useRef<HTMLTableSectionElement>(null);
  const sizes = sizesOf(domain);
  const rows = sorted(points, sorting, sizes).slice(0, limit);
  const isPinned = ({ u, v }: CriticalPoint) =>
    probe?.surface === surface && probe.at[0] === u && probe.at[1] === v;
  const reachable = Math.max(0, rows.findIndex(isPinned));

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(body.current?.querySelectorAll("button") ?? [])];
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move || index < 0) return;
    event.preventDefault();
    buttons[move(index, buttons.length)]?.focus();
  };

  return (
    <div className="critical-scroll">
      <table className="critical-table">
        <caption className="unseen">{criticalTexts.caption}</caption>
        <thead>
          <tr>
            {columnIds.map((id) => (
              <Heading
                key={id}
                id={id}
                variables={variables}
                sorting={sorting}
                onSort={(column) =>
                  setSorting((now) => ({
                    column,
                    descending: now.column === column ? !now.descending : false,
                  }))
                }
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((point, index) => (
            <Row
              key={`${point.u} ${point.v}`}
              point={point}
              sizes={sizes}
              variables={variables}
              isPinned={isPinned(point)}
              isReachable={index === reachable}
              onPin={() => pin(store, surface, [point.u, point.v])}
            />
          ))}
        </tbody>
      </table>
      {points.length > limit && (
        <button type="button" className="quiet" onClick={() => setLimit(limit + portion)}>
          <Icon name="plus" />
          {criticalTexts.more(Math.min(portion, points.length - limit))}
        </button>
      )}
    </div>
  );
}

interface HeadingProps {
  id: ColumnId;
  variables: readonly string[];
  sorting: Sorting;
  onSort(column: ColumnId): void;
}

function Heading({ id, variables: [u, v], sorting, onSort }: HeadingProps) {
  const { symbol } = columns[id];
  const names = { ...criticalTexts.columns, u: criticalTexts.columns.u(u), v: criticalTexts.columns.v(v) };
  const sign = { u, v }[id as string] ?? symbol;
  const isSorted = sorting.column === id;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sorting.descending ? "descending" : "ascending") : "none"}
      data-column={id}
    >
      <button type="button" title={names[id]} onClick={() => onSort(id)}>
        {sign === null ? <span className="unseen">{names[id]}</span> : <Formula tex={sign} />}
        {sign !== null && sign !== names[id] && <span className="unseen">, {names[id]}</span>}
        <Icon name="chevronDown" />
      </button>
    </th>
  );
}

interface RowProps {
  point: CriticalPoint;
  sizes: Sizes;
  variables: readonly string[];
  isPinned: boolean;
  /** Whether the Tab key leads here; the others are reached from it by arrow keys. */
  isReachable: boolean;
  onPin(): void;
}

function Row({ point, sizes, variables, isPinned, isReachable, onPin }: RowProps) {
  const { kind } = point;
  const number = (id: ColumnId) =>
    short(columns[id].number(point, sizes), id === "u" || id === "v" ? digits[id] : digits.other);
  const coordinates = `${variables[0]} = ${number("u")}, ${variables[1]} = ${number("v")}`;
  return (
    <tr data-kind={kind} data-pinned={isPinned}>
      <th scope="row">
        {/* Its area is the whole row. */}
        <button
          type="button"
          tabIndex={isReachable ? 0 : -1}
          aria-pressed={isPinned}
          aria-label={criticalTexts.pin(criticalTexts.kinds[kind], coordinates)}
          title={criticalTexts.kinds[kind]}
          onClick={onPin}
        >
          <CriticalSign kind={kind} />
        </button>
      </th>
      {columnIds
        .filter((id) => id !== "kind")
        .map((id) => (
          <td key={id} data-column={id} title={exact(point[id])}>
            {number(id)}
          </td>
        ))}
    </tr>
  );
}
