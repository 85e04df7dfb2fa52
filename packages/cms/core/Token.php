<?php

namespace Corett\Kit;

/** Finds `{corett id="…" lang="…"}` in texts, for CMSs that have no shortcodes. */
final class Token {

	/**
	 * Puts something in the place of each token. A token that stands alone in a
	 * paragraph takes the paragraph's place, for what it becomes is a block.
	 *
	 * @param callable $replace Gets the token's attributes (string to string), gives HTML.
	 */
	public static function replace( string $text, callable $replace ): string {
		if ( false === strpos( $text, '{corett' ) ) {
			return $text;
		}
		$token = '\{corett((?:\s|&nbsp;|\xC2\xA0)[^{}<>]{0,500})\}';
		$done  = preg_replace_callback(
			"#<p>\\s*$token\\s*</p>|$token#",
			static function ( array $found ) use ( $replace ): string {
				return $replace( self::attributes( end( $found ) ) );
			},
			$text
		);
		// Null is PCRE giving up on a text that is not UTF-8 or is too long.
		return null === $done ? $text : $done;
	}

	/**
	 * @return array<string, string>
	 */
	private static function attributes( string $inside ): array {
		// Editors write quotes as entities or make them curly.
		$plain = html_entity_decode( $inside, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$plain = str_replace( array( "\xC2\xA0", '“', '”', '″', '„' ), array( ' ', '"', '"', '"', '"' ), $plain );
		preg_match_all( '/([a-z]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([\w-]+))/', $plain, $pairs, PREG_SET_ORDER );
		$attributes = array();
		foreach ( $pairs as $pair ) {
			$attributes[ $pair[1] ] = trim( end( $pair ) );
		}
		return $attributes;
	}
}
