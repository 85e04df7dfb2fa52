<?php
/**
 * Authors whose HTML WordPress filters may use the kit's tags.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the tags and attributes of the kit's snippets, and none that can run
 * anything: no script, no style, no frame.
 *
 * @param array<string, array<string, bool>> $tags    What is allowed.
 * @param string|array<string, mixed>        $context Where.
 * @return array<string, array<string, bool>>
 */
function allowed_html( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( contract()->markup() as $tag => $attributes ) {
		$known        = isset( $tags[ $tag ] ) && is_array( $tags[ $tag ] ) ? $tags[ $tag ] : array();
		$tags[ $tag ] = $known + array_fill_keys( $attributes, true );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allowed_html', 10, 2 );
