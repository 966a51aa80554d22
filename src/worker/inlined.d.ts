/** `inline.ts` and all that it needs as one function, whose text is a script by itself. Made by `vite/plugins.mjs`. */
declare module "virtual:engine" {
  const engine: typeof import("./inline").start;
  export default engine;
}
