<?php

namespace Corett\Kit;

/**
 * One document in one place: which, in what language, for which country, in whose
 * colours, and how. Holds nothing but what the contract knows.
 */
final class Embedding {

	/** @var string Identifier of a document. */
	public $id;
	/** @var string "es-419" or "en". */
	public $language;
	/** @var string ISO 3166-1 code in capitals, or nothing. */
	public $country;
	/** @var string A theme's name, or nothing. */
	public $theme;
	/** @var string A way's name. */
	public $way;

	private function __construct() {}

	/**
	 * Reads what an author asked for. What is not in the contract counts as not
	 * said, and what is not said is the site's own choice.
	 *
	 * @param array<string, mixed>  $asked    Attributes: id, lang, country, theme, way.
	 * @param array<string, string> $defaults The site's choices, by the same names.
	 * @return self|null Null if there is no such document.
	 */
	public static function from( array $asked, array $defaults, Contract $contract ): ?self {
		$id = self::word( $asked, 'id' );
		if ( ! isset( $contract->documents()[ $id ] ) ) {
			return null;
		}
		$one_of = static function ( string $name, array $known, string $otherwise ) use ( $asked, $defaults ): string {
			foreach ( array( $asked, $defaults ) as $from ) {
				$value = self::word( $from, $name );
				foreach ( $known as $one ) {
					if ( 0 === strcasecmp( $value, (string) $one ) ) {
						return (string) $one;
					}
				}
			}
			return $otherwise;
		};
		$languages = $contract->languages();

		$embedding           = new self();
		$embedding->id       = $id;
		$embedding->language = $one_of( 'lang', $languages, $languages[0] );
		$embedding->country  = $one_of( 'country', array_keys( $contract->countries() ), '' );
		$embedding->theme    = $one_of( 'theme', $contract->themes(), '' );
		$embedding->way      = $one_of( 'way', $contract->ways(), $contract->ways()[0] );
		return $embedding;
	}

	/**
	 * @param array<string, mixed> $from
	 */
	private static function word( array $from, string $name ): string {
		$value = $from[ $name ] ?? '';
		// A block's attribute may be of any type that JSON has.
		if ( ! is_string( $value ) ) {
			return '';
		}
		$value = trim( $value );
		// "es" is what people write for the Spanish that the kit speaks.
		return 'lang' === $name && 'es' === $value ? 'es-419' : $value;
	}
}
