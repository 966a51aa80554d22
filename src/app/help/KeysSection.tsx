import { useState } from "react";
import { viewKeys } from "../../scene";
import { singleKeysWanted, wantSingleKeys } from "../keyboard/preference";
import { shortcuts } from "../keyboard/shortcuts";
import { frameKeys } from "../views/actions";
import { helpTexts, keyboardTexts } from "./texts";

const { gestures } = helpTexts;

export function KeysSection() {
  return (
    <>
      <KeyTable
        caption={helpTexts.keysCaption}
        rows={rowsOf(shortcuts, keyboardTexts.shortcuts, ({ keys }) => keys.map(nameOf))}
      />
      <SingleKeys />
      <KeyTable
        caption={helpTexts.viewKeysCaption}
        rows={[
          ...rowsOf(viewKeys, keyboardTexts.view, (keys) => keys),
          ...rowsOf(frameKeys, keyboardTexts.frame, (keys) => keys),
        ]}
      />
      <KeyTable
        caption={helpTexts.presenterKeysCaption}
        rows={[
          [[keyboardTexts.pageUp, keyboardTexts.pageDown], keyboardTexts.presenting.turn],
          [[keyboardTexts.escape], keyboardTexts.presenting.end],
        ]}
      />
      <table>
        <caption>{gestures.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{gestures.gesture}</th>
            <th scope="col">{helpTexts.action}</th>
          </tr>
        </thead>
        <tbody>
          {gestures.list.map(([gesture, action]) => (
            <tr key={gesture}>
              <td>{gesture}</td>
              <td>{action}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Row = readonly [keys: readonly string[], action: string];

/** A row for each entry of a registry, with its keys as people read them. */
function rowsOf<K extends string, T>(
  registry: Record<K, T>,
  labels: Record<K, string>,
  keys: (entry: T) => readonly string[],
): Row[] {
  return (Object.keys(registry) as K[]).map((id) => [keys(registry[id]), labels[id]]);
}

/** "Control+Shift+z" is "Ctrl + Shift + Z" to people. */
function nameOf(chord: string): string {
  const names: Record<string, string> = { Control: keyboardTexts.control, Shift: keyboardTexts.shift };
  return chord
    .split("+")
    .map((part) => names[part] ?? part.toUpperCase())
    .join(" + ");
}

function KeyTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{helpTexts.key}</th>
          <th scope="col">{helpTexts.action}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, action]) => (
          <tr key={action}>
            <td className="help-keys">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
            <td>{action}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether letters are commands; see `keyboard/preference.ts`. */
function SingleKeys() {
  const [on, setOn] = useState(singleKeysWanted);
  return (
    <label className="choice switch">
      <span>{helpTexts.singleKeys}</span>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          wantSingleKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
    </label>
  );
}
