/** As everywhere where there are legends. */
export { legend } from "../../../scene/words/german";
