/** The bar below a presentation. */
export const present = {
  label: "Presentation",
  previous: "Back (Page Up)",
  next: "Forward (Page Down)",
  end: "End the presentation (Escape)",
  started: "Presentation. Page Up and Page Down turn the pages, Escape ends it.",
};
