import type { Instance } from "../protect/instance.ts";
import { instanceOf } from "../protect/tables.ts";

/** Counts by form, sex and age: made up, small, with everything in it. */
const COUNTS = [
  [1, 14, 0, 3],
  [22, 6, 2, 9],
  [0, 5, 1, 17],
  [4, 31, 8, 0],
  [2, 1, 12, 3],
  [7, 0, 3, 26],
];

/** The instance of which Node and the browser must make the same bytes. */
export function goldenInstance(): Instance {
  const forms = ["1", "2", "3", "4", "5", "6"];
  const ages = ["0-8", "9-17", "18-29", "30+"];
  return instanceOf({
    dimensions: [
      {
        id: "form",
        codes: [...forms, "labour", "sexual", "all"],
        sums: [
          { total: "labour", parts: ["1", "2", "3"] },
          { total: "sexual", parts: ["4", "5", "6"] },
          { total: "all", parts: ["labour", "sexual"] },
        ],
        total: "all",
      },
      {
        id: "age",
        codes: [...ages, "minor", "all"],
        sums: [
          { total: "minor", parts: ["0-8", "9-17"] },
          { total: "all", parts: ["minor", "18-29", "30+"] },
        ],
        total: "all",
      },
      {
        id: "sex",
        codes: ["f", "m", "all"],
        sums: [{ total: "all", parts: ["f", "m"] }],
        total: "all",
      },
    ],
    tables: [{ dimensions: ["form", "age"] }, { dimensions: ["form", "sex"] }],
    values: forms.flatMap((form, f) =>
      ages.flatMap((age, a) =>
        ["f", "m"].map((sex, s) => ({
          at: { form, age, sex },
          value: COUNTS[(f + s * 2) % 6]?.[(a + s) % 4] ?? 0,
        })),
      ),
    ),
    rules: { k: 5, profile: "upper" },
  });
}
