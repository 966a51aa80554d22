let region: HTMLElement | null = null;

/** Says something to those who hear the page, where what has happened is seen only. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement("p");
    region.className = "unseen";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const said = region;
  // What a region holds when it comes is not heard; the same words twice are.
  requestAnimationFrame(() => {
    said.textContent = said.textContent === text ? `${text}\u00a0` : text;
  });
}
