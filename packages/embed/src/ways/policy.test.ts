import { describe, expect, it } from "vitest";
import { embedding, type EmbeddingInput } from "../contract.ts";
import { policyFor } from "./policy.ts";

const named = (input: EmbeddingInput) =>
  policyFor(embedding.parse(input)).map(({ name }) => name);

describe("the policy that a page needs", () => {
  it("lets the data of a document be fetched", () => {
    expect(named({ way: "element", document: "corett" })).toEqual([
      "script-src",
      "trusted-types",
      "connect-src",
    ]);
  });

  it("lets nothing be fetched for reading help: its texts are in the page", () => {
    expect(
      named({ way: "element", element: "reader", document: "corett" }),
    ).toEqual(["script-src", "trusted-types"]);
  });
});
