import { benchIn } from "./bench.ts";

benchIn("WebKit");
