import { benchIn } from "./bench.ts";

benchIn("Chromium");
