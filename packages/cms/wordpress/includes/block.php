<?php
/**
 * The block: the same as the shortcode, chosen from lists.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * The block is rendered on the server whenever the page is shown, so it follows
 * the plugin's updates.
 */
function register_block(): void {
	wp_register_script(
		'corett-block',
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
		VERSION,
		true
	);
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'title'           => 'CORETT',
			'description'     => __( 'A message, a fact sheet or an infographic of the Coalition.', 'corett' ),
			'render_callback' => __NAMESPACE__ . '\\render_block',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\\register_block' );

/**
 * The block as visitors get it.
 *
 * @param array<string, mixed> $attributes id, lang, country, theme, way, align, className.
 */
function render_block( array $attributes ): string {
	$html = render( $attributes );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/**
 * What the editor offers, for those who use it.
 */
function editor_data(): void {
	$data = array(
		'lists' => array(
			'id'      => document_choices(),
			'lang'    => array( '' => __( 'As in the settings', 'corett' ) ) + language_choices(),
			'country' => array( '' => __( 'As in the settings', 'corett' ) ) + country_choices(),
			'theme'   => array( '' => __( 'As in the settings', 'corett' ) ) + theme_choices(),
			'way'     => array( '' => __( 'As in the settings', 'corett' ) ) + way_choices(),
		),
		'words' => array(
			'id'      => __( 'Document', 'corett' ),
			'lang'    => __( 'Language', 'corett' ),
			'country' => __( 'Country', 'corett' ),
			'theme'   => __( 'Colours', 'corett' ),
			'way'     => __( 'Way', 'corett' ),
			'choose'  => __( 'Choose a document', 'corett' ),
			'empty'   => __( 'Nothing is shown: the document is not in this version of the plugin.', 'corett' ),
		),
	);
	wp_add_inline_script( 'corett-block', 'window.corettBlock = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\editor_data' );

/**
 * The preview looks as the page will: the kit is there too, also where the editor
 * shows the page in a frame.
 */
function preview_assets(): void {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT );
		array_map( __NAMESPACE__ . '\\enqueue_theme', contract()->themes() );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\\preview_assets' );
