import {
  type BilingualText,
  bilingualText,
  dimensionCode,
  dimensionSum,
  identifier,
} from "@corett/model";
import { z } from "zod";

/**
 * What a code is called elsewhere. A code may stand for several of theirs, and
 * several of ours may share one of theirs.
 */
export const codeMappings = z
  .strictObject({
    /** Words of UNODC's GLOTIP file, release 2025-04-14. */
    glotip: z.array(z.string()).optional(),
    /** SDMX codes of the UN SDG data flow (SEX, AGE, REF_AREA). */
    sdmx: z.string().optional(),
    /** Older codes of the UN SDG database, and its series for forms. */
    sdg: z.array(z.string()).optional(),
    /** Pick-list values of IOM's Human Trafficking Case Data Standard 2.0. */
    htcds: z.array(z.string()).optional(),
    /**
     * IC-TIP 2025 (UN Statistical Commission). Its code list was not at hand,
     * and none is invented: null until someone supplies it.
     */
    icTip: z.string().nullable().optional(),
  })
  .meta({ id: "CodeMappings" });

/** A code with what it is called, here and elsewhere. */
export const listedCode = z.strictObject({
  code: dimensionCode,
  label: bilingualText,
  /** Other spellings that are understood when a sheet is read. */
  aliases: z.array(z.string()).optional(),
  mappings: codeMappings.optional(),
});
export type ListedCode = z.infer<typeof listedCode>;

const shape = z.strictObject({
  id: identifier,
  /** Counts up when a code is added or changes its meaning. */
  version: z.int().min(1),
  label: bilingualText,
  codes: z.array(listedCode).min(1),
  /**
   * What adds up to what. A total may have several: age bands of SDG 16.2.2
   * and of youth statistics do not nest, so this is a graph and not a tree.
   */
  sums: z.array(dimensionSum),
});

/** A list of codes with sums, checked: no code twice, no sum through itself. */
export const codeList = shape
  .superRefine(({ codes, sums }, context) => {
    const known = new Set(codes.map(({ code }) => code));
    const tell = (rule: string, detail: string) => {
      context.addIssue({ code: "custom", params: { corett: rule, detail } });
    };
    if (known.size < codes.length) tell("duplicate-code", "");
    for (const { total, parts } of sums)
      for (const code of [total, ...parts])
        if (!known.has(code)) tell("unknown-code", code);
    for (const { code } of codes)
      if (reaches(sums, code, code)) tell("sum-of-itself", code);
  })
  .meta({ id: "CodeList" });
export type CodeList = z.infer<typeof shape>;

function reaches(
  sums: CodeList["sums"],
  from: string,
  goal: string,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return sums.some(
    ({ total, parts }) =>
      total === from &&
      parts.some((part) => part === goal || reaches(sums, part, goal, seen)),
  );
}

/** The codes that are no sum of others: everything is counted in one of them. */
export function leavesOf({ codes, sums }: CodeList): string[] {
  const totals = new Set(sums.map(({ total }) => total));
  return codes.map(({ code }) => code).filter((code) => !totals.has(code));
}

/**
 * The leaves that a code is made of, in the order of the list.
 *
 * @throws RangeError if two sums of one total have different leaves
 */
export function leavesBelow(list: CodeList, code: string): readonly string[] {
  const sums = list.sums.filter(({ total }) => total === code);
  if (sums.length === 0) return [code];
  const order = new Map(leavesOf(list).map((leaf, at) => [leaf, at]));
  const [first, ...others] = sums.map(({ parts }) =>
    [...new Set(parts.flatMap((part) => leavesBelow(list, part)))].sort(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    ),
  );
  if (others.some((one) => one.join(" ") !== first?.join(" ")))
    throw new RangeError(`${list.id}: the sums of ${code} differ`);
  return first ?? [];
}

/** The label of a code; the code itself where the list does not have it. */
export function labelOf(list: CodeList, code: string): BilingualText {
  const found = list.codes.find((one) => one.code === code);
  return found?.label ?? { "es-419": code, en: code };
}
