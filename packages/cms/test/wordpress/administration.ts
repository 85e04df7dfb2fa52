/** The administration in a browser, as somebody who is logged in. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Role } from "./roles.ts";
import { logIn } from "./session.ts";
import type { Site } from "./site.ts";

/** A browser that a user has logged in with. */
export async function browserOf(
  browser: Browser,
  site: Site,
  role: Role,
): Promise<BrowserContext> {
  const { cookies } = await logIn(site, role);
  const context = await browser.newContext({
    viewport: { width: 1200, height: 1000 },
  });
  await context.addCookies(
    [...cookies].map(([name, value]) => ({ name, value, url: site.address })),
  );
  return context;
}

/** Installs and activates a plugin as the documentation says. */
export async function uploadPlugin(
  page: Page,
  site: Site,
  zip: string,
): Promise<void> {
  await page.goto(`${site.address}wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles("input[name=pluginzip]", zip);
  await page.click("#install-plugin-submit");
  await page.click("a:has-text('Activate Plugin')");
}

export const settingsOf = (site: Site): string =>
  `${site.address}wp-admin/options-general.php?page=corett`;

/** The language that somebody has the administration in. */
export const speak = (site: Site, locale: string): Promise<string> =>
  site.php(`update_user_meta( 1, 'locale', '${locale}' );`);

/** An option as it is stored, with whether every page loads it. */
export async function storedSettings(
  site: Site,
): Promise<{ value: Record<string, string>; autoload: string } | null> {
  const text = await site.php(
    `global $wpdb; $row = $wpdb->get_row( "select option_value as value, autoload from $wpdb->options where option_name = 'corett_settings'", ARRAY_A ); if ( $row ) { $row['value'] = unserialize( $row['value'] ); } echo json_encode( $row );`,
  );
  return JSON.parse(text) as Awaited<ReturnType<typeof storedSettings>>; // as the line above makes it
}
