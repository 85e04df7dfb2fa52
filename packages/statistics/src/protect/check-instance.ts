import {
  type Cell,
  type Instance,
  instanceSchema,
  type Relation,
} from "./instance.ts";
import { checkCycles } from "./check-cycles.ts";
import { Checks } from "./checks.ts";
import { InstanceError } from "./instance-problem.ts";

/** A path into the JSON as people write it: `cells[3].value`. */
function pathOf(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, i) => {
      if (typeof step === "number") return `[${step}]`;
      return i > 0 ? `.${String(step)}` : String(step);
    })
    .join("");
}

/** Sums of doubles that differ by less, relative to their size, are equal. */
const FAR = 1e-9;

/** Ids are given once, over the tables and all editions. */
function checkIds(instance: Instance, checks: Checks): Set<string> {
  const seen = new Set<string>();
  const take = (id: string, at: string) => {
    if (seen.has(id))
      checks.add(
        "duplicate-id",
        at,
        [id],
        `«${id}» ya es otra celda; cada celda lleva su propio id`,
        `“${id}” is another cell already; each cell has an id of its own`,
      );
    seen.add(id);
  };
  instance.cells.forEach(({ id }, i) => {
    take(id, `cells[${i}].id`);
  });
  instance.editions?.forEach((edition, e) => {
    edition.cells.forEach(({ id }, i) => {
      take(id, `editions[${e}].cells[${i}].id`);
    });
  });
  return seen;
}

function checkValue(
  value: number,
  at: string,
  id: string,
  instance: Instance,
  checks: Checks,
): void {
  const unit = instance.kind === "sum" ? (instance.unit ?? 1) : 1;
  const steps = value / unit;
  if (value < 0)
    checks.add(
      "negative",
      at,
      [id],
      `«${id}» es negativo; un recuento va de 0 en adelante`,
      `“${id}” is negative; counts start at 0`,
    );
  if (Math.abs(steps - Math.round(steps)) > FAR * Math.max(1, Math.abs(steps)))
    checks.add(
      "not-whole",
      at,
      [id],
      instance.kind === "sum"
        ? `«${id}» no es múltiplo de la unidad ${unit}`
        : `«${id}» no es un número entero; para montos use "kind": "sum" y "unit"`,
      instance.kind === "sum"
        ? `“${id}” is not a multiple of the unit ${unit}`
        : `“${id}” is not a whole number; for amounts use "kind": "sum" and "unit"`,
    );
  if (Math.abs(steps) > Number.MAX_SAFE_INTEGER / 1024)
    checks.add(
      "too-large",
      at,
      [id],
      `«${id}» es demasiado grande para calcular con exactitud`,
      `“${id}” is too large to be calculated with exactly`,
    );
}

/** Flags that contradict each other or the zero policy. */
function checkFlags(
  cell: Cell,
  at: string,
  zerosPublished: boolean,
  checks: Checks,
): void {
  const { id } = cell;
  const clash = (es: string, en: string) => {
    checks.add("contradiction", at, [id], `«${id}» ${es}`, `“${id}” ${en}`);
  };
  const stays = cell.mustPublish === true || cell.structuralZero === true;
  if (stays && cell.mustSuppress)
    clash(
      "debe publicarse y debe suprimirse a la vez; quite una de las dos",
      "must be published and must be suppressed; remove one of the two",
    );
  if (cell.hidden && cell.mustPublish)
    clash(
      "está fuera de toda tabla y debe publicarse; quite una de las dos",
      "is in no table and must be published; remove one of the two",
    );
  if (cell.structuralZero && cell.value !== 0)
    clash(
      `no puede ser sino 0 y vale ${cell.value}`,
      `cannot be anything but 0 and is ${cell.value}`,
    );
  const suppressed = cell.mustSuppress === true || cell.sensitive === true;
  if (zerosPublished && cell.value === 0 && suppressed && !cell.hidden)
    clash(
      'es 0 y debe suprimirse, pero los ceros se publican siempre; ponga "zeros": "suppressible"',
      'is 0 and must be suppressed, but zeros are always published; set "zeros": "suppressible"',
    );
}

/** Relations name cells that are there, each once. */
function checkRelation(
  relation: Relation,
  at: string,
  ids: ReadonlySet<string>,
  checks: Checks,
): void {
  const seen = new Set<string>();
  for (const id of [relation.total, ...relation.parts]) {
    if (!ids.has(id))
      checks.add(
        "unknown-cell",
        at,
        [id],
        `no hay ninguna celda «${id}»`,
        `there is no cell “${id}”`,
      );
    if (seen.has(id))
      checks.add(
        "repeated-part",
        at,
        [id],
        `«${id}» está dos veces en la misma relación`,
        `“${id}” stands twice in one relation`,
      );
    seen.add(id);
  }
}

/** Links between vintages: to a cell that is there, with a value that agrees. */
function checkEditions(
  instance: Instance,
  ids: ReadonlySet<string>,
  checks: Checks,
): Map<string, number> {
  const values = new Map(instance.cells.map(({ id, value }) => [id, value]));
  instance.editions?.forEach((edition, e) => {
    edition.cells.forEach((cell, i) => {
      const at = `editions[${e}].cells[${i}]`;
      const same =
        cell.sameAs === undefined ? undefined : values.get(cell.sameAs);
      if (cell.sameAs !== undefined && same === undefined)
        checks.add(
          "unknown-cell",
          `${at}.sameAs`,
          [cell.id, cell.sameAs],
          `«${cell.sameAs}» no es una celda de las tablas ni de una edición anterior a esta en la lista`,
          `“${cell.sameAs}” is neither a cell of the tables nor of an edition before this one in the list`,
        );
      else if (same !== undefined && (cell.value ?? same) !== same)
        checks.add(
          "not-the-same",
          at,
          [cell.id, cell.sameAs ?? ""],
          `«${cell.id}» vale ${cell.value ?? ""} y la misma celda vale ${same}; si se revisó, use "revises"`,
          `“${cell.id}” is ${cell.value ?? ""} and the same cell is ${same}; if it was revised, use "revises"`,
        );
      else if (cell.value === undefined && same === undefined)
        checks.add(
          "missing",
          at,
          [cell.id],
          `a «${cell.id}» le falta el valor`,
          `“${cell.id}” has no value`,
        );
      const value = cell.value ?? same;
      if (value !== undefined) values.set(cell.id, value);
      if (cell.value !== undefined)
        checkValue(cell.value, `${at}.value`, cell.id, instance, checks);
      if (cell.revises !== undefined && !ids.has(cell.revises))
        checks.add(
          "unknown-cell",
          `${at}.revises`,
          [cell.id, cell.revises],
          `no hay ninguna celda «${cell.revises}»`,
          `there is no cell “${cell.revises}”`,
        );
    });
  });
  return values;
}

/** Every relation of the tables and of the editions, with its place. */
export function allRelations(
  instance: Instance,
): { relation: Relation; at: string }[] {
  return [
    ...instance.relations.map((relation, i) => ({
      relation,
      at: `relations[${i}]`,
    })),
    ...(instance.editions ?? []).flatMap((edition, e) =>
      (edition.relations ?? []).map((relation, i) => ({
        relation,
        at: `editions[${e}].relations[${i}]`,
      })),
    ),
  ];
}

function checkSums(
  instance: Instance,
  values: ReadonlyMap<string, number>,
  checks: Checks,
): void {
  for (const { relation, at } of allRelations(instance)) {
    const total = values.get(relation.total) ?? NaN;
    const sum = relation.parts.reduce(
      (all, part) => all + (values.get(part) ?? NaN),
      0,
    );
    if (Math.abs(total - sum) > FAR * Math.max(1, Math.abs(total)))
      checks.add(
        "not-additive",
        at,
        [relation.total, ...relation.parts],
        `«${relation.total}» vale ${total} y sus partes suman ${sum}`,
        `“${relation.total}” is ${total} and its parts add up to ${sum}`,
      );
  }
}

/**
 * Checks that a value is an instance.
 *
 * @throws {@link InstanceError} with everything that is wrong with it
 */
export function checkInstance(input: unknown): Instance {
  const parsed = instanceSchema.safeParse(input);
  if (!parsed.success)
    throw new InstanceError(
      parsed.error.issues.map((issue) => ({
        code: issue.code,
        at: pathOf(issue.path) || "$",
        cells: [],
        say: {
          es: `no es lo que pide el formato (${issue.message})`,
          en: `not what the format asks for (${issue.message})`,
        },
      })),
    );
  const instance = parsed.data;
  const checks = new Checks();
  const zerosPublished = (instance.rules?.zeros ?? "published") === "published";
  const ids = checkIds(instance, checks);
  instance.cells.forEach((cell, i) => {
    checkValue(cell.value, `cells[${i}].value`, cell.id, instance, checks);
    checkFlags(cell, `cells[${i}]`, zerosPublished, checks);
  });
  for (const { relation, at } of allRelations(instance))
    checkRelation(relation, at, ids, checks);
  for (const [i, revision] of (instance.revisions ?? []).entries())
    for (const id of [revision.earlier, revision.later])
      if (!ids.has(id))
        checks.add(
          "unknown-cell",
          `revisions[${i}]`,
          [id],
          `no hay ninguna celda «${id}»`,
          `there is no cell “${id}”`,
        );
  checkCycles(
    allRelations(instance).map(({ relation }) => relation),
    checks,
  );
  const values = checkEditions(instance, ids, checks);
  if (checks.problems.length === 0) checkSums(instance, values, checks);
  if (checks.problems.length > 0) throw new InstanceError(checks.problems);
  return instance;
}
