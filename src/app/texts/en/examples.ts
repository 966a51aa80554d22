import { type ExampleId, exampleGroups, exampleIds, examples as registry } from "../../../examples";
import type { ExampleGroup } from "../../../examples/types";

/** What a person reads of a gallery entry. */
export interface ExampleText {
  title: string;
  caption: string;
  /** Further words by which it is found. */
  keywords: string;
}

/** The registry speaks English itself. */
export const examples = {
  groups: { ...exampleGroups } as Record<ExampleGroup, string>,
  entries: Object.fromEntries(
    exampleIds.map((id) => {
      const { title, caption, keywords } = registry[id];
      return [id, { title, caption, keywords }];
    }),
  ) as Record<ExampleId, ExampleText>,
  /** What views are called in the settings of entries: the page's language takes the place of English. */
  viewTitles: {
    Sphere: "Sphere",
    "Hyperboloid, one sheet": "Hyperboloid, one sheet",
    Torus: "Torus",
    Catenoid: "Catenoid",
    Helicoid: "Helicoid",
    "Monkey saddle": "Monkey saddle",
    Ellipsoid: "Ellipsoid",
    Pseudosphere: "Pseudosphere",
    Cone: "Cone",
  },
};
