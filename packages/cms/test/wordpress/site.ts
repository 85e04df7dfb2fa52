/**
 * A real WordPress on this machine: Debian's files, a database and PHP's server,
 * all in one temporary folder and on the loopback interface only.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Role, ROLES } from "./roles.ts";

const run = promisify(execFile);

const DEBIAN = "/usr/share/wordpress";

/** A running site. */
export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  /** Where its files are. */
  readonly folder: string;
  /** Runs PHP inside WordPress and gives what it prints. */
  php(code: string): Promise<string>;
  /** As multisites and careful hosts have it: nobody may write raw HTML. */
  disallowUnfilteredHtml(isDisallowed: boolean): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

/** Waits for something to work. */
async function until(works: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await works();
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
}

/** Starts a process that has a group of its own: PHP's server has workers. */
function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(command, args, {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...env },
  });
  // Whatever ends the tests, nothing of theirs goes on.
  process.once("exit", () => {
    end(child);
  });
  return child;
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended already.
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  end(child);
  await gone;
}

async function startDatabase(room: string): Promise<ChildProcess> {
  const data = path.join(room, "data");
  const socket = path.join(room, "db.sock");
  await run("mariadb-install-db", [
    "--no-defaults",
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    "--skip-name-resolve",
    `--datadir=${data}`,
    "--user=root",
  ]);
  const child = start("mariadbd", [
    "--no-defaults",
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${path.join(room, "db.pid")}`,
    "--skip-networking",
    "--user=root",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=0",
  ]);
  const client = ["--no-defaults", `--socket=${socket}`, "-uroot", "-e"];
  await until(() =>
    run("mariadb", [...client, "create database if not exists wp"]),
  );
  return child;
}

const configOf = (room: string, address: string): string => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${room}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address.slice(0, -1)}' );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${room}/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
// Each its own: WordPress passes over those that are alike, and makes others when
// they are first asked for. Two requests at once would make two, and one would
// not know the other's nonces.
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', "the key $name of a test" );
	define( $name . '_SALT', "the salt $name of a test" );
}
if ( is_file( '${room}/disallow' ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const install = (roles: readonly Role[]): string => `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Sitio de prueba', 'administrator', 'admin@example.org', false, '', 'password' );
foreach ( array(${roles.map((role) => `'${role}'`).join(", ")}) as $role ) {
	if ( ! username_exists( $role ) ) {
		wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'role' => $role, 'user_email' => $role . '@example.org' ) );
	}
}
update_option( 'show_avatars', 0 );
update_option( 'blogdescription', '' );
`;

/** Starts one. It takes some five seconds. */
export async function startSite(): Promise<Site> {
  const room = await mkdtemp(path.join(tmpdir(), "corett-wp-"));
  const folder = path.join(room, "site");
  const address = `http://127.0.0.1:${await freePort()}/`;
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(stopProcess));
    await rm(room, { recursive: true, force: true });
  };
  const php = async (code: string) =>
    (await run("php", ["-r", code], { cwd: folder, maxBuffer: 2 ** 28 }))
      .stdout;
  try {
    const [database] = await Promise.all([
      startDatabase(room),
      // Debian's package is links into other packages; a site has files.
      cp(DEBIAN, folder, { recursive: true, dereference: true }),
    ]);
    children.push(database);
    await writeFile(
      path.join(folder, "wp-config.php"),
      configOf(room, address),
    );
    const theme = path.join(folder, "wp-content/themes/old-site");
    await cp(fileURLToPath(new URL("old-site/", import.meta.url)), theme, {
      recursive: true,
    });
    await mkdir(path.join(folder, "wp-content/upgrade"), { recursive: true });
    await php(install(ROLES));
    const { host } = new URL(address);
    children.push(
      start(
        "php",
        [
          ...["-d", "upload_max_filesize=64M", "-d", "post_max_size=64M"],
          // As on any real server: else each request compiles all of WordPress.
          ...["-d", "opcache.enable=1", "-d", "opcache.enable_cli=1"],
          ...["-S", host, "-t", folder],
        ],
        { PHP_CLI_SERVER_WORKERS: "4" },
      ),
    );
    await until(() => fetch(`${address}wp-login.php`));
  } catch (error) {
    await stop();
    throw error;
  }
  const disallow = path.join(room, "disallow");
  return {
    address,
    folder,
    php: (code) => php(`require 'wp-load.php'; ${code}`),
    disallowUnfilteredHtml: (isDisallowed) =>
      isDisallowed ? writeFile(disallow, "") : rm(disallow, { force: true }),
    stop,
  };
}
