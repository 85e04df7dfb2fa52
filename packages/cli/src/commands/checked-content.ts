import type { Content } from "@corett/model";
import { checkFolder } from "../check-folder.ts";
import type { Call } from "../terminal.ts";

/**
 * The content as far as it is right. What is wrong is for `corett check` to say;
 * here it is only said that something is.
 */
export async function checkedContent(call: Call): Promise<Content> {
  const { content, problems } = await checkFolder(await call.folder());
  const errors = problems.filter(({ level }) => level === "error").length;
  if (errors > 0)
    call.terminal.err(
      call.speech === "es"
        ? `Hay ${String(errors)} errores; véalos con «corett check». Los registros con errores no se cuentan aquí.\n`
        : `There are ${String(errors)} errors; see them with “corett check”. Records with errors do not count here.\n`,
    );
  return content;
}
