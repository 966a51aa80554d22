type Reader = typeof import("./meaning");

let reader: Reader | undefined;
let loading: Promise<Reader> | undefined;

/** Loads what understands whole texts, when somebody turns to a field. What fails is tried again. */
export function loadReader(): Promise<Reader> {
  loading ??= import("./meaning").then(
    (module) => {
      reader = module;
      return module;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The reader, once it is there. */
export const presentReader = (): Reader | undefined => reader;
