/** The page on which the command line draws: it says what, and is given the file. */
import { type Chosen, chosenOf, type Exporter, exporters } from "../../exports";
import type { Settings } from "../../settings";
import { SettingsPictures } from "./pictures";

export interface RenderWish {
  /** Of the registry of exports. */
  id: string;
  settings: Settings;
  /** The view that is meant where there can be only one. */
  view: number;
  options: Chosen;
}

/**
 * Writes a file.
 * @param progress told which part is done, 0 … 1
 * @returns its bytes in base64, which is how they get out of a page
 * @throws Error in plain English
 */
async function render(
  { id, settings, view, options }: RenderWish,
  progress: (part: number) => void,
): Promise<string> {
  const exporter: Exporter | undefined = exporters[id as keyof typeof exporters];
  if (exporter?.from !== "pictures") throw new Error(`No picture is drawn by the name ${id}.`);
  const host = document.body.appendChild(document.createElement("main"));
  const pictures = new SettingsPictures(settings, host);
  try {
    const task = { signal: new AbortController().signal, progress };
    const subject = { settings, view, name: settings.views[view].title };
    return await base64(await exporter.write(subject, chosenOf(exporter.options, options), task, pictures));
  } finally {
    pictures.dispose();
    host.remove();
  }
}

async function base64(file: Blob): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.addEventListener("load", resolve);
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  const address = reader.result as string;
  return address.slice(address.indexOf(",") + 1);
}

export type Render = typeof render;

Object.assign(window, { render });
