export const gallery = {
  title: "Examples",
  close: "Close",
  open: (title: string) => `Open ${title}`,
};
