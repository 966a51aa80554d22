import { useEffect, useRef, useState } from "react";
import { type Chosen, chosenOf, type Exporter, type PictureWish } from "../../exports";
import { type pictureOptions, wishOf } from "../../exports/formats/pictures";
import type { OptionValues } from "../../exports/options";
import type { PagePictures } from "./pictures";
import { exportTexts as texts } from "./texts";

interface PreviewProps {
  exporter: Exporter;
  chosen: Chosen;
  view: number;
  pictures: PagePictures;
  /** A file is being drawn. */
  paused: boolean;
}

/** Of a file that does not let one choose. */
const usual = { width: 1280, height: 800, background: true, axes: true, legend: true, title: true };

/** Pixels of a preview's longer side. */
const longest = 720;
/** Milliseconds after a change: not for each letter of a number. */
const rest = 180;

/** What a picture will look like, drawn when nothing has been changed for a moment; nothing for files that are no pictures. */
export function Preview({ exporter, chosen, view, pictures, paused }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const wish = wishFor(exporter, chosen, view);
  const key = wish && JSON.stringify(wish);
  useEffect(() => {
    if (!key || paused) return;
    let wanted = true;
    const draw = async () => {
      const wish: PictureWish = JSON.parse(key);
      try {
        const canvas = await pictures.preview(wish, scaleOf(wish));
        if (!wanted) return;
        if (wish.background === false) canvas.dataset.transparent = wish.theme;
        host.current?.replaceChildren(canvas);
        setFailed(false);
      } catch {
        // Saving it says why.
        if (wanted) setFailed(true);
      }
    };
    const timer = setTimeout(draw, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, pictures, paused]);
  if (!wish) return null;
  const { width, height } = wish;
  return (
    <figure className="export-preview">
      <div
        ref={host}
        role="img"
        aria-label={texts.preview}
        className="export-canvas"
        // Its place is kept from the first: what stands below does not move when the picture comes.
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: scaleOf(wish) * width }}
      />
      {failed && <figcaption className="soft">{texts.noSurface}</figcaption>}
    </figure>
  );
}

const scaleOf = ({ width, height }: PictureWish) => Math.min(1, longest / Math.max(width, height));

/** Of a moving picture the first. */
function wishFor(exporter: Exporter, chosen: Chosen, view: number): PictureWish | null {
  if (exporter.from !== "pictures") return null;
  const values = { ...usual, ...chosenOf(exporter.options, chosen) };
  return wishOf(values as OptionValues<typeof pictureOptions>, view);
}
