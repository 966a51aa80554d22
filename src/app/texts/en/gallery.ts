export const gallery = {
  title: "Examples",
  search: "Search examples and lessons",
  searchHint: "By name, topic or formula",
  found: (examples: number, lessons: number) =>
    `${examples} ${examples === 1 ? "example" : "examples"}, ${lessons} ${lessons === 1 ? "lesson" : "lessons"}`,
  surfaces: (count: number) => `${count} surfaces`,
  recent: "Recent work",
  forget: (formula: string) => `Remove ${formula} from recent work`,
  nothing: (query: string) => `Nothing is called or says “${query}”.`,
};
