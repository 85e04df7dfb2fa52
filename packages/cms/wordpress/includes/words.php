<?php
/**
 * The plugin's own words, in English and in the Spanish of the region.
 *
 * @package corett
 */

namespace Corett\WordPress;

use Corett\Kit\Contract;

defined( 'ABSPATH' ) || exit;

/**
 * What this edition of the kit holds.
 */
function contract(): Contract {
	static $contract = null;
	if ( null === $contract ) {
		$contract = new Contract( require __DIR__ . '/../contract.php', dirname( FILE ) );
	}
	return $contract;
}

/**
 * One Spanish file serves es_GT, es_MX, es_ES and every other Spanish.
 *
 * @param string $file   The file that WordPress would load.
 * @param string $domain Whose words.
 * @return string
 */
function words_file( $file, $domain ) {
	if ( 'corett' === $domain && ! is_readable( $file ) && 0 === strpos( basename( $file ), 'corett-es' ) ) {
		return dirname( FILE ) . '/languages/corett-es.mo';
	}
	return $file;
}
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\\words_file', 10, 2 );

/**
 * Loads the words once the language is known.
 */
function load_words(): void {
	load_plugin_textdomain( 'corett', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\\load_words', 5 );

/**
 * The kit's language for whoever reads this screen.
 */
function reader_language(): string {
	return contract()->languageOf( determine_locale() );
}

/**
 * Documents to choose from, by identifier: "Key message: Our members are …".
 *
 * @return array<string, string>
 */
function document_choices(): array {
	$language = reader_language();
	$choices  = array();
	foreach ( array_keys( contract()->documents() ) as $id ) {
		$choices[ $id ] = contract()->kind( $id, $language ) . ': ' . contract()->title( $id, $language );
	}
	return $choices;
}

/**
 * Languages to choose from, each under its own name.
 *
 * @return array<string, string>
 */
function language_choices(): array {
	return array(
		'es-419' => 'Español',
		'en'     => 'English',
	);
}

/**
 * Countries to choose from, by code.
 *
 * @return array<string, string>
 */
function country_choices(): array {
	$language = reader_language();
	return array_map(
		static function ( array $names ) use ( $language ): string {
			return $names[ $language ];
		},
		contract()->countries()
	);
}

/**
 * Themes to choose from: the region's and one a country.
 *
 * @return array<string, string>
 */
function theme_choices(): array {
	$countries = country_choices();
	$choices   = array();
	foreach ( contract()->themes() as $theme ) {
		$choices[ $theme ] = $countries[ strtoupper( $theme ) ] ?? __( 'The region', 'corett' );
	}
	return $choices;
}

/**
 * Ways to choose from, with what each is for.
 *
 * @return array<string, string>
 */
function way_choices(): array {
	$words = array(
		'live'        => __( 'Whole content with a script', 'corett' ),
		'prerendered' => __( 'Finished content without a script', 'corett' ),
		'element'     => __( 'Tag with a link', 'corett' ),
		'marker'      => __( 'Marked block', 'corett' ),
		'link'        => __( 'Only a link', 'corett' ),
		'frame'       => __( 'Frame (iframe)', 'corett' ),
	);
	return array_intersect_key( $words, array_flip( contract()->ways() ) );
}
