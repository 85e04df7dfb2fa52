/**
 * The WordPress that packages/cms is tested with: Debian's, with PHP and MariaDB.
 * The types are in wordpress.d.mts.
 */
import fs from "fs";
import { run, step } from "./bootstrap.mjs";

const PACKAGES = [
  "wordpress",
  "wordpress-l10n",
  "wordpress-theme-twentytwentythree",
  "php-cli",
  "php-mysql",
  "php-xml",
  "mariadb-server",
];

/** @type {typeof import("./wordpress.d.mts").missingForWordPress} */
export function missingForWordPress(exists = fs.existsSync) {
  return PACKAGES.filter((name) => !exists(`/var/lib/dpkg/info/${name}.list`));
}

/** @type {typeof import("./wordpress.d.mts").withoutWordPress} */
export const withoutWordPress = `needs Debian's packages ${PACKAGES.join(", ")}`;

/** Debian has its ID in this file; Ubuntu's WordPress is another edition. */
function isDebian() {
  const file = "/etc/os-release";
  return (
    fs.existsSync(file) && /^ID=debian$/m.test(fs.readFileSync(file, "utf8"))
  );
}

/** @type {typeof import("./wordpress.d.mts").ensureWordPress} */
export async function ensureWordPress() {
  const missing = missingForWordPress();
  if (missing.length === 0) return true;
  const isRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (isRoot && isDebian()) {
    step(`WordPress: apt-get install ${missing.join(" ")}`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // An update that fails for one source may still have what we need.
    await run("apt-get", ["update", "-qq"], { env });
    const install = ["install", "-y", "-qq", "--no-install-recommends"];
    await run("apt-get", [...install, ...missing], { env });
    if (missingForWordPress().length === 0) return true;
  }
  console.error(
    [
      "",
      "  Sin WordPress: sus pruebas se omiten. En Debian, como root:",
      "  No WordPress: its tests are skipped. On Debian, as root:",
      "",
      `    apt-get install --no-install-recommends ${missing.join(" ")}`,
      "",
    ].join("\n"),
  );
  return false;
}
