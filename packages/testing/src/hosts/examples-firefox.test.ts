import { examplesIn } from "./examples.ts";

examplesIn("Firefox");
