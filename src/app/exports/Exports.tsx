import { useEffect, useMemo, useState } from "react";
import { type Chosen, canHold, chosenOf, type Exporter, type ExportGroupId, exporters } from "../../exports";
import { Dialog } from "../parts/Dialog";
import { download } from "../parts/download";
import { usePage } from "../state/context";
import { language } from "../texts";
import { useTheme } from "../views/useTheme";
import { FormatChoice } from "./FormatChoice";
import { byteSize, fileName } from "./fileName";
import { meant } from "./meant";
import { Options } from "./Options";
import { Outcome } from "./Outcome";
import { Preview } from "./Preview";
import { PagePictures } from "./pictures";
import { subjectOf, usualFileName } from "./subject";
import { exportTexts as texts } from "./texts";
import { useExport } from "./useExport";
import { ViewChoice } from "./ViewChoice";
import "./exports.css";

/** What is shown, as a file. */
export default function Exports() {
  const page = usePage();
  const theme = useTheme();
  // While the dialog is open nothing else changes.
  const [settings] = useState(page.store.getState().settings);
  const [view, setView] = useState(Math.min(meant.view, settings.views.length - 1));
  const [format, setFormat] = useState(meant.format);
  const [chosenBy, setChosenBy] = useState<Partial<Record<ExportGroupId, Chosen>>>({});
  const [typedName, setTypedName] = useState<string | null>(null);
  const pictures = useMemo(() => new PagePictures(page), [page]);
  useEffect(() => () => pictures.restore(), [pictures]);
  const { state, run, cancel, forget } = useExport();

  const exporter: Exporter = exporters[format];
  const chosen: Chosen = { theme, ...chosenBy[exporter.group] };
  const surface = settings.surfaces[settings.views[view].surface];
  const name = typedName ?? usualFileName(settings, view);
  const problem = canHold(exporter, surface) ? null : texts.twoCoordinates;
  // A picture may hold all views.
  const isOneView = chosenOf(exporter.options, chosen).views !== "all";
  const isRunning = state.type === "running";

  const choose = (change: Chosen) => {
    forget();
    setChosenBy((before) => ({ ...before, [exporter.group]: { ...before[exporter.group], ...change } }));
  };
  const save = async () => {
    if (isRunning || problem) return;
    const subject = subjectOf(settings, view, page.drawn.current?.shown ?? []);
    const whole = fileName(name, exporter.extension);
    await run({ id: format, exporter, subject, chosen, pictures }, (file) => {
      download(file, whole);
      return texts.saved(whole, byteSize(file.size, language));
    });
    pictures.restore();
  };

  return (
    <Dialog title={texts.title} className="exports">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset className="export-settings" disabled={isRunning}>
          <FormatChoice
            value={format}
            onChange={(id) => {
              meant.format = id;
              forget();
              setFormat(id);
            }}
          />
          <div className="export-about">
            <p className="soft">{texts.formats[format].about}</p>
            {problem && <p role="alert">{problem}</p>}
            {isOneView && (
              <ViewChoice
                settings={settings}
                value={view}
                onChange={(each) => {
                  forget();
                  setView(each);
                }}
              />
            )}
            <Options exporter={exporter} chosen={chosen} settings={settings} view={view} onChange={choose} />
          </div>
          <Preview exporter={exporter} chosen={chosen} view={view} pictures={pictures} paused={isRunning} />
        </fieldset>
        <footer className="export-footer">
          <label className="export-name">
            <span>{texts.fileName}</span>
            <span className="export-file">
              <input
                type="text"
                autoComplete="off"
                spellCheck={false}
                value={name}
                readOnly={isRunning}
                onChange={(event) => setTypedName(event.target.value)}
              />
              <span className="soft">.{exporter.extension}</span>
            </span>
          </label>
          <Outcome state={state} />
          {isRunning ? (
            <button type="button" className="plain-button" onClick={cancel}>
              {texts.cancel}
            </button>
          ) : (
            <button type="submit" className="main-button" aria-disabled={problem !== null}>
              {texts.save}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
