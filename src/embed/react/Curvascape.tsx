import {
  createElement,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { attributeNames, attributeText } from "./attributes";
import type { CurvaScape, CurvascapeHandle, CurvascapeProps } from "./types";

const tag = "curva-scape";

/** The element's events, by the property that listens to them. */
const events = { onReady: "ready", onChange: "change", onProbe: "probe", onProblem: "problem" } as const;

/** On a server there is no page to write to before it is painted. */
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * A surface with its curvature: the custom element, with properties that have types. The element is loaded when the first one is on the
 * page; a server renders its tag.
 *
 *     <Curvascape z="e^(-c*u) sin u sin v" parameters={{ c: 0.1 }} domain={{ u: [0, 10], v: [0, 10] }} quantity="S" />
 */
export const Curvascape = forwardRef(function Curvascape(
  props: CurvascapeProps,
  ref: ForwardedRef<CurvascapeHandle>,
) {
  const element = useRef<CurvaScape>(null);
  const { own, attributes, listeners, caption, fallback } = split(props);

  useBeforePaint(() => {
    for (const name of attributeNames) {
      const text = attributes[name];
      // Writing what stands there already would be a change to the element.
      if (text === null) element.current?.removeAttribute(name);
      else if (element.current?.getAttribute(name) !== text) element.current?.setAttribute(name, text);
    }
  });

  useEffect(() => {
    load();
  }, []);

  const heard = useRef(listeners);
  heard.current = listeners;
  useEffect(() => {
    const listened = element.current;
    const hear = (event: Event) => heard.current[event.type]?.(event as CustomEvent);
    for (const type of Object.values(events)) listened?.addEventListener(type, hear);
    return () => {
      for (const type of Object.values(events)) listened?.removeEventListener(type, hear);
    };
  }, []);

  useImperativeHandle(ref, () => handleOf(() => element.current), []);

  return createElement(tag, { ...own, ref: element }, slot("caption", caption), slot("fallback", fallback));
});

interface Parts {
  /** What every element of a page may have. */
  own: Record<string, unknown>;
  attributes: Record<(typeof attributeNames)[number], string | null>;
  /** By the event's name. */
  listeners: Record<string, ((event: CustomEvent) => void) | undefined>;
  caption: ReactNode;
  fallback: ReactNode;
}

function split({ caption, fallback, ...props }: CurvascapeProps): Parts {
  const attributes = Object.fromEntries(
    attributeNames.map((name) => [name, attributeText(name, props[name])]),
  ) as Parts["attributes"];
  const listeners = Object.fromEntries(
    Object.entries(events).map(([property, type]) => [type, props[property as keyof typeof events]]),
  );
  const taken: readonly string[] = [...attributeNames, ...Object.keys(events)];
  // React 18 takes the attributes of custom elements literally.
  const named = (name: string) => (name === "className" ? "class" : name);
  const own = Object.fromEntries(
    Object.entries(props).flatMap(([name, value]) => (taken.includes(name) ? [] : [[named(name), value]])),
  );
  return { own, attributes, listeners, caption, fallback };
}

const slot = (name: string, content: ReactNode) =>
  content === undefined || content === null ? null : createElement("div", { slot: name, key: name }, content);

/** @param current the element, at the time of the call */
function handleOf(current: () => CurvaScape | null): CurvascapeHandle {
  const loaded = async () => {
    const element = current();
    if (!element) throw new Error("The surface is not on the page.");
    await load();
    return element;
  };
  return {
    get element() {
      return current();
    },
    toBlob: async (options) => (await loaded()).toBlob(options),
    toDataURL: async (options) => (await loaded()).toDataURL(options),
    reset: () => current()?.reset?.(),
  };
}

let loading: Promise<unknown> | null = null;

/** Registers the element, once however often it is asked for; where it could not be loaded it is tried again. */
async function load(): Promise<void> {
  loading ??= import("../index");
  try {
    await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
