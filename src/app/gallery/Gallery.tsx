import { type MouseEvent, useLayoutEffect, useRef } from "react";
import { type ExampleId, exampleGroups, exampleIds, examples } from "../../examples";
import { Icon } from "../parts/Icon";
import { usePage } from "../state/context";
import { panelOpenFor } from "../state/phone";
import { texts } from "../texts";
import { formulaLine } from "./formulaLine";

/** The examples, as cards in a dialog. Loaded when it is first opened. */
export default function Gallery() {
  const { store } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the document, the dialog gives the focus back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => store.getState().set({ dialog: null });
  const openExample = (id: ExampleId) => {
    const { settings } = examples[id];
    const { open, set, panelOpen } = store.getState();
    open(settings);
    set({ panelOpen: panelOpen && panelOpenFor(settings) });
    close();
  };
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };

  return (
    // A click on the dialog itself is one beside its content; keys close it by themselves.
    <dialog
      className="gallery"
      ref={dialog}
      aria-labelledby="gallery-title"
      // At once, and not by the `close` event later: by then it may have been opened anew.
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={closeOutside}
    >
      <div className="gallery-content">
        <header>
          <h2 id="gallery-title">{texts.gallery.title}</h2>
          <button type="button" className="icon-button" aria-label={texts.gallery.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {Object.entries(exampleGroups).map(([group, heading]) => (
          <section key={group} aria-labelledby={`gallery-${group}`}>
            <h3 id={`gallery-${group}`}>{heading}</h3>
            <ul>
              {exampleIds
                .filter((id) => examples[id].group === group)
                .map((id) => (
                  <li key={id}>
                    <Card id={id} onOpen={() => openExample(id)} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </dialog>
  );
}

function Card({ id, onOpen }: { id: ExampleId; onOpen(): void }) {
  const { title, caption, settings } = examples[id];
  return (
    <button type="button" className="card" onClick={onOpen} data-example={id}>
      {/* Relative to the page, which may lie below any path. Drawn by e2e/scripts/thumbnails.mjs. */}
      <img src={`gallery/${id}.webp`} alt="" width={240} height={140} loading="lazy" decoding="async" />
      <strong>{title}</strong>
      <span className="card-formula">{formulaLine(settings)}</span>
      <span className="card-caption">{caption}</span>
    </button>
  );
}
