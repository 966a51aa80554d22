import { useState } from "react";
import { viewKeys } from "../../scene";
import { singleKeysWanted, wantSingleKeys } from "../keyboard/preference";
import { type Shortcut, shortcutIds, shortcuts } from "../keyboard/shortcuts";
import { helpTexts, keyboardTexts } from "./texts";

const { gestures } = helpTexts;

export function KeysSection() {
  return (
    <>
      <KeyTable
        caption={helpTexts.keysCaption}
        rows={shortcutIds.map((id) => [keysOf(shortcuts[id]), keyboardTexts.shortcuts[id]])}
      />
      <SingleKeys />
      <KeyTable
        caption={helpTexts.viewKeysCaption}
        rows={(Object.keys(viewKeys) as (keyof typeof viewKeys)[]).map((id) => [
          viewKeys[id],
          keyboardTexts.view[id],
        ])}
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

function KeyTable({ caption, rows }: { caption: string; rows: (readonly [readonly string[], string])[] }) {
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

/** As people read them: "Ctrl + Shift + Z". */
function keysOf({ keys, control, shift }: Shortcut): string[] {
  const before = [control && keyboardTexts.control, shift && keyboardTexts.shift].filter(Boolean);
  return keys.map((key) => [...before, key.toUpperCase()].join(" + "));
}
