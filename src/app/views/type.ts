/** Pixels of the text in and about a view, to which all other sizes there are proportional. */
export const usualType = 13;

/** From this size of the window on, text grows with it: a projector of many pixels is seen from as far as one of few. */
const largeWindow = { width: 2560, height: 1440 };

/**
 * Of a window's height: so high are the letters of a presentation. Numbers at the axes are 0.78 of it, 2.6 % of a screen's height:
 * on one 2 m high that is 5 cm, of which 27 mm are a digit's, and 10 m away that is 9 minutes of arc. An eye needs 5 of them, and
 * what is read at ease has twice as many.
 */
const presentedShare = 0.033;
/** A narrow window has less room for words than its height says. */
const presentedShareOfWidth = 0.0204;

/** @param width of the window, in pixels, as is `height` */
export function typeSize(width: number, height: number, presenting: boolean): number {
  if (presenting)
    return Math.max(usualType, Math.min(presentedShare * height, presentedShareOfWidth * width));
  const growth = Math.min(width / largeWindow.width, height / largeWindow.height);
  return usualType * Math.max(1, growth);
}

/** Of a view's smaller side, a line of text at most. */
const shareOfView = 0.054;

/** In a small view text takes no more than its share. @param type as wanted */
export function typeIn(type: number, width: number, height: number): number {
  return Math.max(Math.min(type, usualType), Math.min(type, shareOfView * Math.min(width, height)));
}

/**
 * Pixels of a view that its title and its legend take.
 * @param noted whether the legend says something above its bar
 */
export function insetsFor(type: number, height: number, noted: boolean) {
  const em = (factor: number) => Math.round(factor * type);
  if (!showsLegend(type, height)) return { top: em(2.3), right: 4, bottom: 4, left: 4 };
  const note = noted ? 1.8 : 0;
  return showsHistogram(type, height)
    ? { top: em(3.1), right: em(0.6), bottom: em(4.3 + note), left: em(0.6) }
    : { top: em(2.5), right: 4, bottom: em(3.4 + note), left: 4 };
}

/** Below this height the surface needs all the room that there is. */
export const showsLegend = (type: number, height: number): boolean => height >= 11.5 * type;
/** Below this one, the silhouette of the values would stand in the surface's way. */
export const showsHistogram = (type: number, height: number): boolean => height >= 20 * type;

/** Widths, in sizes of the text: of the bar of a legend at most, and of its margins with half a number at each end. */
const longestLegend = 20;
const besideLegend = 4.6;
/** Of what a legend says beside its bar, or above it where there is no room. */
const noteWidth = 11;

/** Pixels of the bar of a legend in a view of some width. */
export function legendLength(type: number, width: number): number {
  return Math.max(96, Math.round(Math.min(longestLegend * type, width - besideLegend * type)));
}

export function notesAbove(type: number, width: number): boolean {
  return width - legendLength(type, width) < (besideLegend + noteWidth) * type;
}
