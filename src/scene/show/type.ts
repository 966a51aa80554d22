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

/** What lies over a view's picture, and what that leaves to the picture. All in CSS pixels. */
export interface ViewRoom {
  /** The view is so shallow that its picture stands beside title and legend, and not between them. */
  beside: boolean;
  insets: { top: number; right: number; bottom: number; left: number };
  /** Of the legend's bar; null where the surface needs all the room that there is. */
  legend: number | null;
  /** The silhouette of the values would not stand in the surface's way. */
  histogram: boolean;
  /** Of the vertical factor in words. */
  factor: boolean;
}

/** Sizes of the text: of a view that has a legend, at least; of one with a histogram; of one whose picture stands between, at most. */
const heights = { legend: 11.5, histogram: 20, between: 37 };
/** Of what stands beside a picture. */
const column = 15;
/** Of the bar of a legend at most, and of its margins with half a number at each end. */
const longestLegend = 20;
const besideLegend = 4.6;
/** Of each thing that a legend says beside its bar, or above it where there is no room; and of the vertical factor in words. */
const noteWidth = 11;
const factorWidth = 9.4;

/**
 * @param type size of the view's text
 * @param notes how many things the legend says beside its numbers
 */
export function roomOf(type: number, width: number, height: number, notes: number): ViewRoom {
  const em = (factor: number) => Math.round(factor * type);
  const beside = width >= height + column * type && height < heights.between * type;
  const across = beside ? column * type : width;
  const bar = Math.max(96, Math.round(Math.min(longestLegend * type, across - besideLegend * type)));
  const legendWidth = bar + besideLegend * type;
  const notesAbove = notes > 0 && across - legendWidth < notes * noteWidth * type;
  const legend = height >= (beside ? 0.7 : 1) * heights.legend * type ? bar : null;
  if (beside) {
    const insets = { top: em(0.4), right: em(0.6), bottom: em(0.4), left: em(column) };
    const roomy = height >= heights.legend * type;
    return { beside, insets, legend, histogram: roomy && !notesAbove, factor: roomy };
  }
  if (legend === null) {
    const insets = { top: em(2.3), right: 4, bottom: 4, left: 4 };
    return { beside, insets, legend, histogram: false, factor: false };
  }
  const isTall = height >= heights.histogram * type;
  const histogram = isTall && !notesAbove;
  const bottom = em((histogram ? 4.3 : 3) + (notesAbove ? 1.8 : 0));
  const insets = isTall
    ? { top: em(3.1), right: em(0.6), bottom, left: em(0.6) }
    : { top: em(2.3), right: 4, bottom, left: 4 };
  const said = notesAbove ? 0 : notes * noteWidth * type;
  return { beside, insets, legend, histogram, factor: width >= legendWidth + said + factorWidth * type };
}
