<?php
/**
 * What the site has chosen, once for all pages.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * The choices of a site where nobody has chosen anything.
 *
 * @return array<string, string>
 */
function default_settings(): array {
	return array(
		'lang'    => '',
		'country' => '',
		'theme'   => '',
		'way'     => contract()->ways()[0],
		'script'  => 'classic',
		'address' => '',
	);
}

/**
 * Stores the defaults, to be read by the pages that show the kit and by no others.
 */
function add_settings(): void {
	add_option( OPTION, default_settings(), '', 'no' );
}

/**
 * The site's choices, as far as they make sense.
 *
 * @return array<string, string>
 */
function settings(): array {
	return sanitize_settings( get_option( OPTION, array() ) );
}

/**
 * Keeps what the contract knows. What it does not know becomes the default.
 *
 * @param mixed $asked From the form, or from the database.
 * @return array<string, string>
 */
function sanitize_settings( $asked ): array {
	$known    = array(
		'lang'    => contract()->languages(),
		'country' => array_keys( contract()->countries() ),
		'theme'   => contract()->themes(),
		'way'     => contract()->ways(),
		'script'  => array_keys( contract()->scripts() ),
	);
	$settings = default_settings();
	if ( ! is_array( $asked ) ) {
		return $settings;
	}
	foreach ( $known as $name => $values ) {
		if ( isset( $asked[ $name ] ) && in_array( $asked[ $name ], $values, true ) ) {
			$settings[ $name ] = $asked[ $name ];
		}
	}
	$settings['address'] = sanitize_address( $asked['address'] ?? '' );
	return $settings;
}

/**
 * The address of a folder: https (http for a site that has nothing better), or a
 * path on this site.
 *
 * @param mixed $address What was written.
 */
function sanitize_address( $address ): string {
	if ( ! is_string( $address ) ) {
		return '';
	}
	$address = esc_url_raw( trim( $address ), array( 'https', 'http' ) );
	if ( '' === $address || ! preg_match( '#^(https?:/)?/[^?\#]*$#', $address ) ) {
		return '';
	}
	return trailingslashit( $address );
}

/**
 * What stands for an attribute that an author left out. Without a choice of the
 * site the language is the page's.
 *
 * @return array<string, string>
 */
function embedding_defaults(): array {
	$settings = settings();
	if ( '' === $settings['lang'] ) {
		// In the editor the language is the site's as well, not the author's.
		$settings['lang'] = contract()->languageOf( is_admin() || wp_is_json_request() ? get_locale() : determine_locale() );
	}
	return $settings;
}

/**
 * Address of the folder that holds the kit's files.
 */
function kit_address(): string {
	$address = settings()['address'];
	return '' === $address ? plugins_url( 'kit/', FILE ) : $address;
}
