interface Shipped {
  name: string;
  version?: string;
  /** SPDX. */
  licence: string;
  address: string;
}

/** Of the page itself. */
export const version = "0.1.0";

/** What the built page carries of other people's work; what for stands in `texts/en/help.ts`. The tests hold it against the packages. */
export const shipped = {
  three: { name: "three.js", version: "0.187.0", licence: "MIT", address: "https://threejs.org/" },
  "@react-three/fiber": {
    name: "react-three-fiber",
    version: "9.8.2",
    licence: "MIT",
    address: "https://github.com/pmndrs/react-three-fiber",
  },
  react: { name: "React", version: "19.3.1", licence: "MIT", address: "https://react.dev/" },
  "react-dom": {
    name: "React DOM",
    version: "19.3.1",
    licence: "MIT",
    address: "https://react.dev/",
  },
  zustand: {
    name: "zustand",
    version: "5.1.0",
    licence: "MIT",
    address: "https://github.com/pmndrs/zustand",
  },
  mathjs: {
    name: "math.js",
    version: "15.2.0",
    licence: "Apache-2.0",
    address: "https://mathjs.org/",
  },
  temml: { name: "Temml", version: "0.13.5", licence: "MIT", address: "https://temml.org/" },
  uqr: { name: "uqr", version: "0.1.3", licence: "MIT", address: "https://github.com/unjs/uqr" },
  "@gltf-transform/core": {
    name: "glTF Transform",
    version: "4.5.1",
    licence: "MIT",
    address: "https://gltf-transform.dev/",
  },
  mediabunny: {
    name: "Mediabunny",
    version: "1.61.0",
    licence: "MPL-2.0",
    address: "https://mediabunny.dev/",
  },
  gifenc: {
    name: "gifenc",
    version: "1.0.3",
    licence: "MIT",
    address: "https://github.com/mattdesl/gifenc",
  },
  stix: {
    name: "STIX Two Math",
    licence: "OFL-1.1",
    address: "https://www.stixfonts.org/",
  },
  viridis: {
    name: "Viridis, Magma",
    licence: "CC0-1.0",
    address: "https://bids.github.io/colormap/",
  },
} satisfies Record<string, Shipped>;

export type ShippedId = keyof typeof shipped;
export const shippedIds = Object.keys(shipped) as ShippedId[];
export const shippedList: [ShippedId, Shipped][] = shippedIds.map((id) => [id, shipped[id]]);
