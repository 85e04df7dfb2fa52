import { pageLanguage } from "../frame/language.ts";

document.querySelector("#app")?.setAttribute("lang", pageLanguage());
