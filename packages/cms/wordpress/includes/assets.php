<?php
/**
 * The kit's script and style sheets: only on pages that show the kit.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'corett-kit';
const FRAME  = 'corett-frame';

/**
 * The kit's file behind each of our scripts.
 *
 * @return array<string, string>
 */
function script_files(): array {
	return array(
		SCRIPT => contract()->scripts()[ settings()['script'] ],
		FRAME  => 'frame.js',
	) + contract()->apart();
}

/**
 * Says where the script and the sheets are. Nothing is loaded by this.
 */
function register_assets(): void {
	$base = kit_address();
	foreach ( script_files() as $handle => $file ) {
		wp_register_script( $handle, $base . $file, array(), VERSION, true );
	}
	wp_register_style( 'corett-tokens', "{$base}tokens.css", array(), VERSION );
	foreach ( contract()->themes() as $theme ) {
		if ( 'region' !== $theme ) {
			wp_register_style( "corett-theme-$theme", "{$base}themes/$theme.css", array( 'corett-tokens' ), VERSION );
		}
	}
}
add_action( 'init', __NAMESPACE__ . '\\register_assets' );

/**
 * Loads what a place with the kit needs.
 *
 * @param string $theme A theme's name, or nothing.
 */
function enqueue_theme( string $theme ): void {
	if ( '' !== $theme ) {
		wp_enqueue_style( 'region' === $theme ? 'corett-tokens' : "corett-theme-$theme" );
	}
}

/**
 * Gives the script its hash, and lets the page go on while it loads.
 *
 * @param string $tag    The tag that WordPress made.
 * @param string $handle Whose.
 * @return string
 */
function script_tag( $tag, $handle ) {
	$file = script_files()[ $handle ] ?? null;
	if ( null === $file ) {
		return $tag;
	}
	$how  = contract()->scripts()['module'] === $file ? 'type="module"' : 'defer="defer"';
	$more = sprintf( '%s integrity="%s" crossorigin="anonymous"', $how, esc_attr( contract()->integrity( $file ) ) );
	// Some themes have WordPress write a type of its own.
	$tag = preg_replace( '/ type=(["\'])[^"\']*\1/', '', $tag );
	return preg_replace( '/<script(?=\s)/', "<script $more", $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 10, 2 );

/**
 * Loads the scripts for the kit's HTML that was pasted into a text.
 *
 * @param string $content A post's content, finished.
 * @return string The same.
 */
function enqueue_for( $content ) {
	if ( ! is_string( $content ) ) {
		return $content;
	}
	foreach ( array_keys( contract()->apart() ) as $tag ) {
		if ( false !== strpos( $content, "<$tag" ) ) {
			wp_enqueue_script( $tag );
		}
	}
	if ( preg_match( '/<corett-|\sdata-corett=|\scorett-embed\b|"corett-embed\b/', $content ) ) {
		wp_enqueue_script( SCRIPT );
	}
	if ( preg_match( '#<iframe\b[^>]*\ssrc="[^"]*/(?:es-419|en)/[a-z0-9-]+\.html[?"]#', $content ) ) {
		wp_enqueue_script( FRAME );
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'the_excerpt' ) as $corett_hook ) {
	add_filter( $corett_hook, __NAMESPACE__ . '\\enqueue_for', 999 );
}
