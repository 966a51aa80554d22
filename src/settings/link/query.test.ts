import { expect, it } from "vitest";
import { linkIn } from "./query";

const query = "z=u*v&show=S&title.1=Why?";

it.each([
  query,
  `?${query}`,
  ` https://example.org/curvascape/?${query}#top\n`,
  `https://example.org/lang=en/?${query}`,
  `./?${query}`,
])("finds the query in %j", (text) => {
  expect(linkIn(text)).toBe(query);
});
