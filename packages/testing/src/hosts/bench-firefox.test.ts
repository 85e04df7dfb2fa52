import { benchIn } from "./bench.ts";

benchIn("Firefox");
