import "@corett/elements/define";
import type {} from "@corett/elements/vue";
import "@corett/tokens/tokens.css";
import { createApp } from "vue";
import App from "./app.vue";

createApp(App).mount("#app");
