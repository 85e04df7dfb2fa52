<?php
/**
 * The shortcode, and what it has in common with the block.
 *
 * @package corett
 */

namespace Corett\WordPress;

use Corett\Kit\Embedding;
use Corett\Kit\Markup;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a document, with the script and the sheets that go with it.
 *
 * @param array<string, mixed> $asked id, lang, country, theme, way.
 */
function render( array $asked ): string {
	$embedding = Embedding::from( $asked, embedding_defaults(), contract() );
	if ( null === $embedding ) {
		return missing_document( $asked );
	}
	$markup = new Markup( contract(), kit_address() );
	$handle = array_search( $markup->script( $embedding, settings()['script'] ), script_files(), true );
	if ( false !== $handle ) {
		wp_enqueue_script( $handle );
	}
	enqueue_theme( $embedding->theme );
	// Markup has escaped all that is not the kit's own.
	return $markup->html( $embedding );
}

/**
 * Visitors see nothing where a document is missing; those who can mend it see why.
 *
 * @param array<string, mixed> $asked What the author wrote.
 */
function missing_document( array $asked ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$id = is_string( $asked['id'] ?? '' ) ? (string) ( $asked['id'] ?? '' ) : '';
	/* translators: %s: identifier of a document */
	$words = sprintf( __( 'CORETT has no document “%s”. Settings > CORETT lists all of them. Visitors do not see this note.', 'corett' ), $id );
	return '<p role="note">' . esc_html( $words ) . '</p>';
}

/**
 * [corett id="…" lang="es-419" country="GT" theme="gt" way="live"]
 *
 * @param array<string, string>|string $attributes As WordPress reads them.
 */
function shortcode( $attributes ): string {
	return render( is_array( $attributes ) ? $attributes : array() );
}
add_shortcode( 'corett', __NAMESPACE__ . '\\shortcode' );
