<?php
/**
 * Snippets that were pasted into a text: kept from what WordPress does to HTML
 * that it does not know.
 *
 * @package corett
 */

namespace Corett\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Snippets that are kept aside while a text is formatted, or their number.
 *
 * @param string|null $snippet A snippet to keep; null gives all of them.
 * @return array<int, string>
 */
function kept_snippets( ?string $snippet = null ): array {
	static $kept = array();
	if ( null !== $snippet ) {
		$kept[] = $snippet;
	}
	return $kept;
}

/**
 * Takes the kit's elements out of a text before wpautop() puts paragraphs through
 * them, which would move the words out of the element.
 *
 * @param string $content A post's content.
 * @return string
 */
function keep_snippets( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '<corett-' ) ) {
		return $content;
	}
	$kept = preg_replace_callback(
		'#<(corett-[a-z-]+)\b.*?</\1>#s',
		static function ( array $found ): string {
			return sprintf( '<div data-corett-kept="%d"></div>', array_key_last( kept_snippets( $found[0] ) ) );
		},
		$content
	);
	// Null is PCRE giving up on a text that is too long: better formatted than lost.
	return $kept ?? $content;
}

/**
 * Puts them back.
 *
 * @param string $content A post's content, formatted.
 * @return string
 */
function restore_snippets( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, 'data-corett-kept' ) ) {
		return $content;
	}
	return preg_replace_callback(
		'#<div data-corett-kept="(\d+)"></div>#',
		static function ( array $found ): string {
			return kept_snippets()[ (int) $found[1] ] ?? '';
		},
		$content
	) ?? $content;
}
// Blocks are rendered at 9, paragraphs made at 10, shortcodes replaced at 11.
add_filter( 'the_content', __NAMESPACE__ . '\\keep_snippets', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\\restore_snippets', 12 );

/**
 * Takes the finished looks out of a prerendered snippet before it is filtered:
 * the filter takes their tags only, and would leave a style sheet to be read.
 *
 * @param string $html What somebody wrote.
 * @return string
 */
function without_templates( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, '<template shadowrootmode=' ) ) {
		return $html;
	}
	return preg_replace( '#<template shadowrootmode=.*?</template>#s', '', $html ) ?? $html;
}
add_filter( 'pre_kses', __NAMESPACE__ . '\\without_templates' );

/**
 * Makes a shortcode of a frame that shows a document of the kit: the filter takes
 * frames away whole, and nothing would be left.
 *
 * @param string $html What somebody wrote.
 * @return string
 */
function frames_as_shortcodes( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, '<iframe' ) ) {
		return $html;
	}
	return preg_replace_callback(
		'#<iframe\b[^>]*\ssrc="[^"]*/([a-z0-9-]+)/([a-z0-9-]+)\.html(?:\?([^"]*))?"[^>]*>.*?</iframe>#is',
		static function ( array $found ): string {
			list( $frame, $language, $id ) = $found;
			if ( ! in_array( $language, contract()->languages(), true ) || ! isset( contract()->documents()[ $id ] ) ) {
				return $frame;
			}
			wp_parse_str( html_entity_decode( $found[3] ?? '' ), $asked );
			$more = '';
			foreach ( array( 'country', 'theme' ) as $name ) {
				$value = $asked[ $name ] ?? '';
				// What is no such word would end the shortcode; the contract knows the rest.
				if ( is_string( $value ) && preg_match( '/^[A-Za-z-]{2,9}$/D', $value ) ) {
					$more .= " $name=\"$value\"";
				}
			}
			return sprintf( '[corett id="%s" lang="%s"%s way="frame"]', $id, $language, $more );
		},
		$html
	) ?? $html;
}
add_filter( 'pre_kses', __NAMESPACE__ . '\\frames_as_shortcodes' );
