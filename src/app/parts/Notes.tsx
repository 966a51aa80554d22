import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";
import { IconButton } from "./IconButton";

const shownNotes = 4;

/** What a link held that could not be read. */
export function Notes() {
  const { store } = usePage();
  const notes = usePageState((state) => state.notes);
  if (notes.length === 0) return null;
  return (
    <div className="notes" role="status">
      <div>
        <p>{texts.notes.link}</p>
        <ul>
          {notes.slice(0, shownNotes).map((note) => (
            <li key={note}>{texts.translate(note)}</li>
          ))}
        </ul>
        {notes.length > shownNotes && <p>{texts.notes.more(notes.length - shownNotes)}</p>}
      </div>
      <IconButton
        onClick={() => store.getState().set({ notes: [] })}
        label={texts.notes.dismiss}
        icon="close"
      />
    </div>
  );
}
