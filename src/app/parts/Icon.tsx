/** Drawn on a grid of 16, with lines of 1.5. */
const paths = {
  before: "M10 3.5 5.5 8l4.5 4.5",
  after: "M6 3.5 10.5 8 6 12.5",
  chevronDown: "M4 6.5 8 10.5 12 6.5",
  fold: "M2.5 3h11v10h-11zM6.5 3v10M11 6.5 9.5 8l1.5 1.5",
  unfold: "M2.5 3h11v10h-11zM6.5 3v10M9.5 6.5 11 8l-1.5 1.5",
  gallery: "M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5H9z",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  more: "M3.5 7.6a.4.4 0 1 0 0 .8.4.4 0 1 0 0-.8M8 7.6a.4.4 0 1 0 0 .8.4.4 0 1 0 0-.8M12.5 7.6a.4.4 0 1 0 0 .8.4.4 0 1 0 0-.8",
  link: "M6.8 9.2a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.2 6.8a2.5 2.5 0 0 0-3.6 0L3.4 9a2.5 2.5 0 0 0 3.6 3.6l.9-.9",
  share: "M8 10V2.5M5 5.2 8 2.4l3 2.8M5 7.5H3.5v6h9v-6H11",
  save: "M8 2.5V10M5 7.2 8 10.1l3-2.9M2.5 11v2.5h11V11",
  help: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.1",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  undo: "M5.5 3 2.8 5.7 5.5 8.4M3 5.7h6.2a3.9 3.9 0 0 1 0 7.8H5.5",
  redo: "M10.5 3l2.7 2.7-2.7 2.7M13 5.7H6.8a3.9 3.9 0 0 0 0 7.8h3.7",
  reset: "M3 8a5 5 0 1 0 1.6-3.7M3 2.8v2.6h2.6",
  walk: "M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2",
  check: "M3.5 8.5l3 3 6-7",
  system: "M2.5 3h11v7.5h-11zM6 13.5h4M8 10.5v3",
  light:
    "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  dark: "M13 9.6A5.4 5.4 0 0 1 6.4 3 5.4 5.4 0 1 0 13 9.6z",
  one: "M2.5 3h11v10h-11z",
  compare: "M2.5 3h11v10h-11zM8 3v10",
  four: "M2.5 3h11v10h-11zM8 3v10M2.5 8h11",
  surfaces: "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10M2.5 8h11",
  /** A box seen from a corner. */
  camera: "M8 1.8 13.5 5v6L8 14.2 2.5 11V5zM2.7 5.1 8 8.1l5.3-3M8 8.1v6",
  look: "M2.5 4.5h5M10.5 4.5h3M9 3v3M2.5 8h1.5M7 8h6.5M5.5 6.5v3M2.5 11.5h6M11.5 11.5h2M10 10v3",
  maximise: "M9.5 2.5h4v4M13.2 2.8 9.5 6.5M6.5 13.5h-4v-4M2.8 13.2 6.5 9.5",
  restore: "M13.2 6.5h-3.7V2.8M9.7 6.3l3.6-3.6M2.8 9.5h3.7v3.7M6.3 9.7l-3.6 3.6",
  present: "M2.5 2.5h11M3.5 2.5v7h9v-7M8 9.5v1.8M8 11.3l-2.6 2.5M8 11.3l2.6 2.5",
  play: "M5 3.2v9.6l7.5-4.8z",
  pause: "M5 3.5v9M11 3.5v9",
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
