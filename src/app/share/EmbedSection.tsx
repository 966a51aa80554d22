import { useState } from "react";
import { encodeSettings } from "../../settings";
import { formulaLine } from "../gallery/formulaLine";
import { Segmented } from "../parts/Segmented";
import { usePageState } from "../state/context";
import { language, type Translated } from "../texts";
import type { share } from "../texts/en/share";
import { CopyField } from "./CopyField";
import { type EmbedCodeId, type EmbedSizeId, embedCodes, embedSizes } from "./embedCode";

const optionsOf = <T extends string>(
  labels: Readonly<Record<T, string>>,
  ids: Readonly<Record<T, unknown>>,
) => (Object.keys(ids) as T[]).map((value) => ({ value, label: labels[value] }));

/** The surface on pages of others: code to be copied. */
export function EmbedSection({ texts }: { texts: Translated<typeof share> }) {
  const settings = usePageState((state) => state.settings);
  const [code, setCode] = useState<EmbedCodeId>("iframe");
  const [size, setSize] = useState<EmbedSizeId>("medium");
  const embedded = {
    page: location.href,
    settings: encodeSettings(settings),
    title: texts.embedTitle(formulaLine(settings)),
    lang: language,
  };
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{texts.embed}</h3>
      <div className="share-choices">
        <Segmented
          label={texts.embedCode}
          value={code}
          options={optionsOf<EmbedCodeId>(texts.embedCodes, embedCodes)}
          onChange={(value) => setCode(value)}
        />
        <Segmented
          label={texts.embedSize}
          value={size}
          options={optionsOf<EmbedSizeId>(texts.embedSizes, embedSizes)}
          onChange={(value) => setSize(value)}
        />
      </div>
      <p className="soft">{texts.embedNotes[code]}</p>
      <CopyField
        labelledBy="share-embed"
        text={embedCodes[code](embedded, embedSizes[size])}
        rows={5}
        texts={texts}
      />
    </section>
  );
}
