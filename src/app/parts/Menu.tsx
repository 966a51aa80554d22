import { type ButtonHTMLAttributes, type KeyboardEvent, type ReactNode, useEffect } from "react";
import { PopupButton } from "./PopupButton";
import { usePopup } from "./usePopup";

export interface MenuItem {
  key: string;
  content: ReactNode;
  /** Of a choice: whether it is chosen. Absent for a plain action. */
  checked?: boolean;
  /** A choice by itself, switched on and off, and not one among several. */
  alone?: boolean;
  /** The key that does the same while the menu is closed: one character. */
  hint?: string;
  /** Why it cannot be chosen now. */
  unavailable?: string;
  onSelect(): void;
}

export interface MenuGroup {
  label: string;
  items: MenuItem[];
}

interface MenuProps {
  /** What the button says to those who cannot see it. */
  label: string;
  button: ReactNode;
  groups: MenuGroup[];
  className?: string;
  buttonClassName?: string;
  /** What else the button does. */
  buttonProps?: Pick<ButtonHTMLAttributes<HTMLButtonElement>, "title" | "onPointerDown" | "onDoubleClick">;
}

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a menu: arrows, Home, End and first letters move, Enter chooses, Escape closes. */
export function Menu(props: MenuProps) {
  const { label, button, groups, className = "", buttonClassName = "menu-button", buttonProps } = props;
  const popup = usePopup();
  const { open, id, root, box, setOpen, close } = popup;

  useEffect(() => {
    if (!open) return;
    const entries = itemsIn(box.current);
    (entries.find((entry) => entry.ariaChecked === "true") ?? entries[0])?.focus();
  }, [open, box]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The view below listens to arrows and letters, too.
    event.stopPropagation();
    if (event.key === "Escape") {
      close();
      return;
    }
    const entries = itemsIn(box.current);
    const index = entries.indexOf(document.activeElement as HTMLElement);
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    const next = move ? entries[move(index, entries.length)] : startingWith(entries, index, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className={`menu ${className}`} ref={root} data-own-pointer>
      <PopupButton
        popup={popup}
        opens="menu"
        className={buttonClassName}
        aria-label={label}
        {...buttonProps}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.stopPropagation();
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </PopupButton>
      {open && (
        // The items take the focus; the list listens for all of them.
        <div
          className="menu-list popup"
          role="menu"
          id={id}
          ref={box}
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget, target }) => {
            // The item with the focus is the one stop of the Tab key, so that a list that scrolls can be reached.
            for (const item of itemsIn(currentTarget)) item.tabIndex = item === target ? 0 : -1;
          }}
        >
          {groups.map((group) => (
            <MenuSection key={group.label} group={group} onSelected={close} />
          ))}
        </div>
      )}
    </div>
  );
}

/** A menu must hold nothing but items and groups; a fieldset is neither. */
const grouping = (label: string) => ({ role: "group", "aria-label": label });

function MenuSection({ group, onSelected }: { group: MenuGroup; onSelected(): void }) {
  return (
    <div className="menu-group" {...grouping(group.label)}>
      {group.items.map((item) => (
        <MenuEntry key={item.key} item={item} onSelected={onSelected} />
      ))}
    </div>
  );
}

function MenuEntry({ item, onSelected }: { item: MenuItem; onSelected(): void }) {
  const { content, checked, hint, unavailable, onSelect } = item;
  return (
    <button
      type="button"
      {...roleOf(item)}
      aria-disabled={unavailable !== undefined}
      tabIndex={-1}
      className="menu-item"
      data-checked={checked}
      onClick={() => {
        if (unavailable !== undefined) return;
        // The focus goes back first: what is done may move it elsewhere.
        onSelected();
        onSelect();
      }}
    >
      <span className="menu-content">
        {content}
        {hint && (
          <span className="menu-hint" aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
      {unavailable && <small>{unavailable}</small>}
    </button>
  );
}

function roleOf({ checked, alone = false, hint }: MenuItem) {
  const shared = { "aria-keyshortcuts": hint };
  if (checked === undefined) return { ...shared, role: "menuitem" };
  return { ...shared, role: alone ? "menuitemcheckbox" : "menuitemradio", "aria-checked": checked };
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}

function startingWith(entries: HTMLElement[], index: number, key: string): HTMLElement | undefined {
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...entries.slice(index + 1), ...entries.slice(0, index + 1)];
  return after.find((entry) => entry.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
