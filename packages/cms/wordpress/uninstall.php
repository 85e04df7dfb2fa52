<?php
/**
 * Leaves nothing behind: the settings are all that the plugin stores.
 *
 * @package corett
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'corett_settings' );

if ( is_multisite() ) {
	$corett_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $corett_sites as $corett_site ) {
		delete_blog_option( $corett_site, 'corett_settings' );
	}
}
