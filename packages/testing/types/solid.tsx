import type {} from "@corett/elements/solid";

export const right = (
  <corett-document src="/data.json" lang="en" id="a" class="b">
    <corett-hotline until="2026-12-31" />
  </corett-document>
);

// @ts-expect-error an address is a text
export const wrong = <corett-document src={3} />;

// @ts-expect-error there is no such property
export const unknown = <corett-hotline untill="2026-12-31" />;

// @ts-expect-error there is no such tag
export const missing = <corett-nothing />;
