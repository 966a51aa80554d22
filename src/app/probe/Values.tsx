import { useEffect, useState } from "react";
import { Formula } from "../../scene";
import { announce } from "../parts/announce";
import { Icon } from "../parts/Icon";
import { exact, exactValues, readable } from "./numbers";
import type { ProbeRow, RowId } from "./rows";
import { probeTexts } from "./texts";

/** Milliseconds for which a value says that it was copied. */
const answerTime = 1500;

/** The numbers of a point. Each row has its place, whatever the numbers are, and copies itself at full precision. */
export function Values({ rows, isEmpty }: { rows: readonly ProbeRow[]; isEmpty: boolean }) {
  const [copied, setCopied] = useState<RowId | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), answerTime);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async ({ id, values }: ProbeRow) => {
    if (await copyText(exactValues(values))) setCopied(id);
  };
  return (
    <dl className="probe-values">
      {rows.map((row) => (
        <div key={row.id} className="probe-row" data-row={row.id} data-single={isSingle(row)}>
          <dt title={probeTexts.rows[row.id]}>
            <Formula tex={row.symbol} />
            <span className="unseen">, {probeTexts.rows[row.id]}</span>
          </dt>
          <dd>
            <button
              type="button"
              className="probe-number"
              disabled={isEmpty}
              title={isEmpty ? undefined : exactValues(row.values)}
              onClick={() => copy(row)}
            >
              <Numbers row={row} isEmpty={isEmpty} />
              <span className="unseen">{probeTexts.copyValue(probeTexts.rows[row.id])}</span>
              {copied === row.id && (
                <span className="probe-copied">
                  <Icon name="check" />
                </span>
              )}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isSingle = ({ values }: ProbeRow) => values.length === 1 && values[0].length === 1;

function Numbers({ row: { values, shown }, isEmpty }: { row: ProbeRow; isEmpty: boolean }) {
  const columns = values[0].length;
  const cells = values.flatMap((row, i) =>
    row.map((value, j) => ({ key: `${i} ${j}`, value, text: readable(shown[i][j]) })),
  );
  return (
    <span className="probe-numbers" data-columns={columns}>
      {cells.map(({ key, value, text }) => (
        <span key={key} data-value={isEmpty ? undefined : exact(value)}>
          {isEmpty ? "–" : Number.isNaN(value) ? probeTexts.undefined : text}
        </span>
      ))}
    </span>
  );
}

/** @returns whether it worked, which is said in either case. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(probeTexts.copied);
    return true;
  } catch {
    announce(probeTexts.copyFailed);
    return false;
  }
}
