import { examplesIn } from "./examples.ts";

examplesIn("WebKit");
