/** The bar below a presentation. */
export const present = {
  label: "Presentation",
  previous: "Back (Page Up)",
  next: "Forward (Page Down)",
  end: "End the presentation (Escape)",
  play: (name: string) => `Let ${name} move`,
  pause: (name: string) => `Hold ${name}`,
  started: "Presentation. Page Up and Page Down turn the pages, Escape ends it.",
};
