import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

export interface MenuItem {
  key: string;
  content: ReactNode;
  /** Of one choice among several: whether it is the chosen one. Absent for a plain action. */
  checked?: boolean;
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
}

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a menu: arrows, Home, End and first letters move, Enter chooses, Escape closes. */
export function Menu({ label, button, groups, className }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (open && opener.current && list.current) place(list.current, opener.current.getBoundingClientRect());
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const entries = itemsIn(list.current);
    (entries.find((entry) => entry.ariaChecked === "true") ?? entries[0])?.focus();
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside, true);
    document.addEventListener("focusin", closeOutside);
    const closeAtOnce = () => setOpen(false);
    addEventListener("resize", closeAtOnce);
    return () => {
      removeEventListener("resize", closeAtOnce);
      document.removeEventListener("pointerdown", closeOutside, true);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The view below listens to arrows and letters, too.
    event.stopPropagation();
    if (event.key === "Escape") {
      close();
      return;
    }
    const entries = itemsIn(list.current);
    const index = entries.indexOf(document.activeElement as HTMLElement);
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    const next = move ? entries[move(index, entries.length)] : startingWith(entries, index, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className={`menu ${className ?? ""}`} ref={root} data-own-pointer>
      <button
        type="button"
        ref={opener}
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </button>
      {open && (
        // The items take the focus; the list listens for all of them.
        <div
          className="menu-list"
          role="menu"
          id={id}
          ref={list}
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {groups.map((group) => (
            <MenuSection key={group.label} group={group} onSelected={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuSection({ group, onSelected }: { group: MenuGroup; onSelected(): void }) {
  return (
    <div className="menu-group" role="presentation">
      {group.items.map(({ key, content, checked, unavailable, onSelect }) => (
        <button
          type="button"
          key={key}
          {...roleOf(checked)}
          aria-disabled={unavailable !== undefined}
          tabIndex={-1}
          className="menu-item"
          onClick={() => {
            if (unavailable !== undefined) return;
            onSelect();
            onSelected();
          }}
        >
          <span className="menu-content">{content}</span>
          {unavailable && <small>{unavailable}</small>}
        </button>
      ))}
    </div>
  );
}

/** Pixels between a menu and its button, and at least between a menu and the window's edge. */
const gap = 4;
const margin = 8;

/** Puts a menu where there is more room, below its button or above it, in the window's coordinates. */
function place(list: HTMLElement, button: DOMRect): void {
  const below = innerHeight - button.bottom - gap - margin;
  const above = button.top - gap - margin;
  const upward = below < list.offsetHeight && above > below;
  const left = Math.min(button.left, innerWidth - list.offsetWidth - margin);
  list.style.left = `${Math.max(margin, left)}px`;
  list.style.maxHeight = `${upward ? above : below}px`;
  if (upward) list.style.bottom = `${innerHeight - button.top + gap}px`;
  else list.style.top = `${button.bottom + gap}px`;
}

function roleOf(checked: boolean | undefined) {
  return checked === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": checked };
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}

function startingWith(entries: HTMLElement[], index: number, key: string): HTMLElement | undefined {
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...entries.slice(index + 1), ...entries.slice(0, index + 1)];
  return after.find((entry) => entry.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
