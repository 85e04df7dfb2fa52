import highs, { type Highs, type InitOptions } from "highs";

/**
 * Where the solver's WebAssembly comes from, if not from beside its script. A
 * page with a content security policy needs `script-src 'wasm-unsafe-eval'` and
 * `connect-src` for the address; nothing else is evaluated.
 */
export type SolverSource = Pick<
  InitOptions,
  "locateFile" | "wasmBinary" | "wasmModule"
>;

// The types of highs describe its CommonJS form, where the loader is a property;
// the ES module that is imported here exports the loader itself.
const loadHighs = highs as unknown as typeof highs.default;

let loading: Promise<Highs> | undefined;

/**
 * The HiGHS solver, loaded once. It runs in one thread without a clock or
 * random numbers, so the same model gives the same answer.
 *
 * @param source - only the first call's counts
 * @throws if the WebAssembly cannot be loaded
 */
export function loadSolver(source: SolverSource = {}): Promise<Highs> {
  loading ??= loadHighs(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
