<?php
/**
 * Plugin Name:       CORETT
 * Description:       Messages, fact sheets and infographics of the Regional Coalition against Trafficking in Persons and Migrant Smuggling, as a block and a shortcode. Everything comes from this site: no visitor is reported to anyone.
 * Version:           @version@
 * Requires at least: 5.8
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       corett
 * Domain Path:       /languages
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

const FILE    = __FILE__;
const OPTION  = 'corett_settings';
const VERSION = '@version@';

foreach ( array( 'Contract', 'Embedding', 'Markup' ) as $corett_class ) {
	require_once __DIR__ . "/core/$corett_class.php";
}
foreach ( array( 'words', 'settings', 'settings-page', 'assets', 'render', 'block', 'allowed-html', 'pasted' ) as $corett_file ) {
	require_once __DIR__ . "/includes/$corett_file.php";
}

register_activation_hook( __FILE__, __NAMESPACE__ . '\\add_settings' );
