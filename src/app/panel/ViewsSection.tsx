import { Icon } from "../parts/Icon";
import { IconButton } from "../parts/IconButton";
import { Segmented } from "../parts/Segmented";
import { Switch } from "../parts/Switch";
import {
  type ArrangementId,
  addView,
  arrange,
  arrangementIds,
  arrangementOf,
  setColumns,
} from "../state/arrange";
import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";
import { linkCameras } from "../views/cameras";

/** Which views there are, how they stand, and what they have in common. How each looks is chosen in the view itself. */
export function ViewsSection() {
  const { store } = usePage();
  const { edit, set } = store.getState();
  const views = usePageState(({ settings }) => settings.views);
  const links = usePageState(({ settings }) => settings.links);
  const several = views.length > 1;
  const comparable = new Set(views.map((view) => view.quantity)).size < views.length;
  const add = () => {
    edit((settings) => addView(settings, store.getState().surface));
    set({ viewInSight: store.getState().settings.views.length - 1, maximised: null });
  };

  return (
    <section className="section" aria-labelledby="views-heading">
      <div className="views-heading">
        <h2 id="views-heading">{texts.views.heading}</h2>
        <IconButton
          className="small"
          onClick={() => set({ presenting: true })}
          label={`${texts.views.present} (F)`}
          icon="present"
        />
        <IconButton className="small" onClick={add} label={texts.views.add} icon="plus" />
      </div>
      <ArrangementChoice />
      {several && (
        <>
          <ColumnsChoice count={views.length} />
          <Switch
            label={texts.views.linkCameras}
            checked={links.camera}
            onChange={(linked) => edit((settings) => linkCameras(settings, linked, 0))}
          />
        </>
      )}
      {comparable && (
        <Switch
          label={texts.views.linkRanges}
          checked={links.range}
          onChange={(range) => edit((before) => ({ ...before, links: { ...before.links, range } }))}
        />
      )}
    </section>
  );
}

/** The ready-made arrangements. To choose the present one again restores it. */
function ArrangementChoice() {
  const { store } = usePage();
  const present = usePageState(({ settings }) => arrangementOf(settings));
  const surfaceCount = usePageState(({ settings }) => settings.surfaces.length);
  const choose = (id: ArrangementId) => {
    const { edit, set, surface } = store.getState();
    edit((settings) => arrange(settings, surface, id));
    set({ maximised: null, viewInSight: 0 });
  };
  return (
    <fieldset>
      <legend className="unseen">{texts.views.arrangement}</legend>
      <div className="arrangements">
        {arrangementIds.map((id) => {
          const missing = id === "surfaces" && surfaceCount < 2;
          return (
            <button
              key={id}
              type="button"
              className="arrangement"
              aria-pressed={id === present}
              aria-disabled={missing}
              title={missing ? texts.views.needsSurfaces : texts.views.arrangementHints[id]}
              onClick={() => !missing && choose(id)}
            >
              <Icon name={id} />
              {texts.views.arrangements[id]}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** More columns than these are rarely of use; a link may bring them. */
const usualColumns = [1, 2, 3, 4];

function ColumnsChoice({ count }: { count: number }) {
  const { edit } = usePage().store.getState();
  const columns = usePageState(({ settings }) => settings.columns);
  const choices = new Set([...usualColumns.filter((k) => k <= count), ...(columns > 0 ? [columns] : [])]);
  return (
    <div className="choice">
      <span>{texts.views.columns}</span>
      <Segmented
        label={texts.views.columns}
        value={String(columns)}
        options={[0, ...choices].map((k) => ({
          value: String(k),
          label: k === 0 ? texts.views.automaticColumns : String(k),
        }))}
        onChange={(value) => edit((settings) => setColumns(settings, Number(value)))}
      />
    </div>
  );
}
