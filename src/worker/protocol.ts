/** How requests and their answers travel, whatever they are about: `actor.ts` sends and answers them. */
import { isEither, isInteger, isObject, isOneOf, isString, type Shape } from "./shapes";

/** Each message with its input and its output. Used as `R extends RequestMap<R>`. */
export type RequestMap<R> = { [N in keyof R]: [input: unknown, output: unknown] };

/** How a message is checked on arrival, and which buffers change hands with it. */
export interface RequestShape<I, O> {
  input: Shape<I>;
  output: Shape<O>;
  transferInput(input: I): ArrayBuffer[];
  transferOutput(output: O): ArrayBuffer[];
}

export type RequestShapes<R extends RequestMap<R>> = { [N in keyof R]: RequestShape<R[N][0], R[N][1]> };

/** From the page. */
export type PageMessage =
  | { type: "request"; id: number; name: string; input: unknown }
  | { type: "cancel"; id: number };

/** From the worker. */
export type WorkerMessage =
  | { type: "answer"; id: number; output: unknown }
  | { type: "error"; id: number; message: string };

/** From a worker that serves on demand: it has loaded. */
export const ready = { type: "ready" } as const;
export const isReady: Shape<typeof ready> = isObject<typeof ready>({ type: isOneOf([ready.type]) });

/** For what is copied and not handed over. */
export const nothing = (): ArrayBuffer[] => [];

const isAnything: Shape<unknown> = (_value): _value is unknown => true;
const isId = isInteger(0);

export const isPageMessage: Shape<PageMessage> = isEither(
  isObject<Extract<PageMessage, { type: "request" }>>({
    type: isOneOf(["request"]),
    id: isId,
    name: isString,
    input: isAnything,
  }),
  isObject<Extract<PageMessage, { type: "cancel" }>>({ type: isOneOf(["cancel"]), id: isId }),
);

export const isWorkerMessage: Shape<WorkerMessage> = isEither(
  isObject<Extract<WorkerMessage, { type: "answer" }>>({
    type: isOneOf(["answer"]),
    id: isId,
    output: isAnything,
  }),
  isObject<Extract<WorkerMessage, { type: "error" }>>({
    type: isOneOf(["error"]),
    id: isId,
    message: isString,
  }),
);
