import "./desk.css";
import { pageLanguage } from "../frame/language.ts";
import { Desk } from "./desk.ts";
import { refuseStrayFiles } from "./dropped-files.ts";

const root = document.querySelector<HTMLElement>("#app");
if (root) {
  refuseStrayFiles(window);
  void new Desk(root, pageLanguage() === "en" ? "en" : "es").start();
}
