<?php
/**
 * Settings > CORETT.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

const PAGE       = 'corett';
const CAPABILITY = 'manage_options';

/**
 * The setting and its fields. WordPress checks nonce and capability when the form
 * is sent to options.php.
 */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\\sanitize_form',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'corett', '', '__return_null', PAGE );
	foreach ( setting_fields() as $name => $field ) {
		add_settings_field(
			"corett-$name",
			$field['label'],
			__NAMESPACE__ . '\\render_field',
			PAGE,
			'corett',
			array(
				'label_for' => "corett-$name",
				'name'      => $name,
			) + $field
		);
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );

/**
 * Tells an administrator when an address could not be kept.
 *
 * @param mixed $asked The form's values.
 * @return array<string, string>
 */
function sanitize_form( $asked ): array {
	$settings = sanitize_settings( $asked );
	$wanted   = is_array( $asked ) && is_string( $asked['address'] ?? '' ) ? trim( $asked['address'] ?? '' ) : '';
	if ( '' !== $wanted && '' === $settings['address'] && function_exists( 'add_settings_error' ) ) {
		add_settings_error(
			OPTION,
			'corett-address',
			__( 'The address was not kept: write a folder that begins with https:// or /, without ? or #. The copy in the plugin is used.', 'corett' )
		);
	}
	return $settings;
}

/**
 * The form's fields: label, what can be chosen, and help.
 *
 * @return array<string, array<string, mixed>>
 */
function setting_fields(): array {
	return array(
		'lang'    => array(
			'label'   => __( 'Language', 'corett' ),
			'choices' => array( '' => __( 'The page’s own language', 'corett' ) ) + language_choices(),
			'help'    => __( 'A block or a shortcode can say another.', 'corett' ),
		),
		'country' => array(
			'label'   => __( 'Country', 'corett' ),
			'choices' => array( '' => __( 'None: the whole region', 'corett' ) ) + country_choices(),
			'help'    => __( 'Numbers and dates are written as in this country.', 'corett' ),
		),
		'theme'   => array(
			'label'   => __( 'Colours', 'corett' ),
			'choices' => array( '' => __( 'The region, no style sheet', 'corett' ) ) + theme_choices(),
			'help'    => __( 'Provisional colours. All but the first need two small style sheets, on pages with CORETT only.', 'corett' ),
		),
		'way'     => array(
			'label'   => __( 'Way', 'corett' ),
			'choices' => way_choices(),
			'help'    => __( 'How a document gets into a page. With the first two the words are in the page itself: also without script, in print and in search engines.', 'corett' ),
		),
		'script'  => array(
			'label'   => __( 'Script', 'corett' ),
			'choices' => array(
				'classic' => __( 'One file (recommended)', 'corett' ),
				'module'  => __( 'One file, as a module', 'corett' ),
				'auto'    => __( 'Only what the page uses', 'corett' ),
			),
			'help'    => __( 'Loaded on pages with CORETT only. The browser checks the file’s hash; with “Only what the page uses” that covers the first file alone.', 'corett' ),
		),
		'address' => array(
			'label'       => __( 'Own address', 'corett' ),
			'placeholder' => plugins_url( 'kit/', FILE ),
			/* translators: %s: version number */
			'help'        => sprintf( __( 'Leave it empty: the files come from this plugin. Fill it in if your server has the folder “kit” elsewhere; it must be version %s, or the browser refuses the script and the words stay plain. Choose a neutral name: whoever watches the line sees the name of the server.', 'corett' ), VERSION ),
		),
	);
}

/**
 * One field.
 *
 * @param array<string, mixed> $field What setting_fields() says, and its name.
 */
function render_field( array $field ): void {
	$name  = $field['name'];
	$id    = "corett-$name";
	$value = settings()[ $name ];
	$form  = OPTION . "[$name]";
	if ( isset( $field['choices'] ) ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $form ), esc_attr( "$id-help" ) );
		foreach ( $field['choices'] as $choice => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input type="text" class="regular-text code" id="%s" name="%s" value="%s" placeholder="%s" aria-describedby="%s">',
			esc_attr( $id ),
			esc_attr( $form ),
			esc_attr( $value ),
			esc_attr( $field['placeholder'] ),
			esc_attr( "$id-help" )
		);
	}
	printf( '<p class="description" id="%s">%s</p>', esc_attr( "$id-help" ), esc_html( $field['help'] ) );
}

/**
 * The entry in the menu.
 */
function add_settings_page(): void {
	add_options_page( 'CORETT', 'CORETT', CAPABILITY, PAGE, __NAMESPACE__ . '\\render_settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );

/**
 * The page: how to place a document, and the form.
 */
function render_settings_page(): void {
	if ( ! current_user_can( CAPABILITY ) ) {
		return;
	}
	$example = array_keys( contract()->documents() )[0];
	?>
	<div class="wrap">
		<h1>CORETT <small><?php echo esc_html( VERSION ); ?></small></h1>
		<p><?php esc_html_e( 'In the editor, add the block “CORETT” and choose a document. Where there are no blocks, write the shortcode:', 'corett' ); ?> <code>[corett id="<?php echo esc_html( $example ); ?>"]</code></p>
		<p><?php esc_html_e( 'The plugin stores these settings and nothing else. It sets no cookie and asks no other server.', 'corett' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<details>
			<summary><?php esc_html_e( 'All documents and their shortcodes', 'corett' ); ?></summary>
			<ul>
				<?php foreach ( document_choices() as $id => $label ) : ?>
					<li><code>[corett id="<?php echo esc_html( $id ); ?>"]</code> <?php echo esc_html( $label ); ?></li>
				<?php endforeach; ?>
			</ul>
		</details>
	</div>
	<?php
}

/**
 * A link beside the plugin in the list of plugins.
 *
 * @param string[] $links The links that are there.
 * @return string[]
 */
function settings_link( array $links ): array {
	$page = add_query_arg( 'page', PAGE, admin_url( 'options-general.php' ) );
	array_unshift( $links, '<a href="' . esc_url( $page ) . '">' . esc_html__( 'Settings', 'corett' ) . '</a>' );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\settings_link' );
