import { limits } from "../../../settings";
import { meant } from "../../exports/meant";
import { Icon } from "../../parts/Icon";
import { Menu, type MenuGroup, type MenuItem } from "../../parts/Menu";
import { usePage, usePageState } from "../../state/context";
import { duplicate, moveTo, remove, toggleMaximised } from "../actions";
import { toolTexts } from "./texts";

/** What can be done with a view as a whole. */
export function MoreMenu({ index }: { index: number }) {
  const { store } = usePage();
  const count = usePageState(({ settings }) => settings.views.length);
  const maximised = usePageState((state) => state.maximised === index);
  const presenting = usePageState((state) => state.presenting);
  const move = (to: number) => moveTo(store, index, to, ".view-more > button");

  const size: MenuItem[] = [];
  if (count > 1)
    size.push({
      key: "maximise",
      hint: "M",
      content: maximised ? toolTexts.restore : toolTexts.maximise,
      onSelect: () => toggleMaximised(store, index),
    });
  if (!presenting)
    size.push({
      key: "present",
      hint: "F",
      content: toolTexts.present,
      onSelect: () => store.getState().set({ presenting: true }),
    });
  size.push({
    key: "save",
    hint: "D",
    content: toolTexts.save,
    onSelect: () => {
      meant.view = index;
      store.getState().set({ dialog: "exports" });
    },
  });
  const place: MenuItem[] = [];
  if (index > 0)
    place.push({ key: "earlier", hint: "<", content: toolTexts.earlier, onSelect: () => move(index - 1) });
  if (index < count - 1)
    place.push({ key: "later", hint: ">", content: toolTexts.later, onSelect: () => move(index + 1) });
  if (count < limits.views)
    place.push({ key: "duplicate", content: toolTexts.duplicate, onSelect: () => duplicate(store, index) });
  if (count > 1)
    place.push({ key: "remove", content: toolTexts.remove, onSelect: () => remove(store, index) });

  const groups: MenuGroup[] = [
    { label: toolTexts.more, items: size },
    { label: toolTexts.place, items: place },
  ].filter(({ items }) => items.length > 0);
  return (
    <Menu
      className="view-more"
      label={toolTexts.more}
      groups={groups}
      button={<Icon name="more" />}
      buttonClassName="view-tool"
      buttonProps={{ title: toolTexts.more }}
    />
  );
}
