import { contourVectors } from "../contours/vectors";
import type { PagePicture, PlacedView } from "./page";

/**
 * The same picture with its lines of equal value and of zero as shapes upon the surfaces. As pixels of a surface each triangle would draw
 * its own piece of a line, which is seen as soon as triangles are many pixels large.
 * @param page whose surfaces are drawn without their lines
 */
export async function withContours(page: PagePicture): Promise<PagePicture> {
  const views: PlacedView[] = [];
  for (const view of page.views) {
    const { picture } = view;
    const contours = { area: picture.area, shapes: await contourVectors(picture.frame) };
    views.push({ ...view, picture: { ...picture, above: [contours, ...picture.above] } });
  }
  return { ...page, views };
}
