export {
  checkFolder,
  type CheckedFolder,
  type LocatedProblem,
} from "./check-folder.ts";
export { describeLocated } from "./report.ts";
export { type Terminal, run } from "./run.ts";
