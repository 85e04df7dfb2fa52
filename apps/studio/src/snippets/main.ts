import "./jitless.ts";
import "./snippets.css";
import { pageLanguage } from "../frame/language.ts";
import { SnippetBuilder } from "./builder.ts";

const root = document.querySelector<HTMLElement>("#app");
if (root) new SnippetBuilder(root, pageLanguage()).start();
