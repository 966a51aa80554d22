import { download } from "../parts/download";
import type { Translated } from "../texts";
import type { share } from "../texts/en/share";
import { type QrCode, qrFile, quietZone } from "./qr";

interface QrFigureProps {
  code: QrCode;
  texts: Translated<typeof share>;
  note: string | null;
}

/** Dark on light in every theme: not all readers take the opposite. */
export function QrFigure({ code, texts, note }: QrFigureProps) {
  const side = code.size + 2 * quietZone;
  return (
    <div className="qr">
      <svg
        role="img"
        aria-label={texts.codeLabel}
        viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <div>
        {note && <p className="soft">{note}</p>}
        <button
          type="button"
          className="plain-button"
          onClick={() => download(new Blob([qrFile(code)], { type: "image/svg+xml" }), "curvascape-qr.svg")}
        >
          {texts.save}
        </button>
      </div>
    </div>
  );
}
