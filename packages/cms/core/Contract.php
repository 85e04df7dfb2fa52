<?php

namespace Corett\Kit;

/**
 * What this edition of the kit holds: its documents, languages, countries,
 * themes, ways and files. The build writes it to contract.php.
 */
final class Contract {

	/** @var array<string, mixed> */
	private $data;

	/** @var string The folder of the kit's files, without a slash at its end. */
	private $folder;

	/**
	 * @param array<string, mixed> $data   What contract.php returns.
	 * @param string               $folder Where the kit's files lie on this server.
	 */
	public function __construct( array $data, $folder ) {
		$this->data   = $data;
		$this->folder = rtrim( $folder, '/' );
	}

	/** The kit's version. */
	public function version(): string {
		return $this->data['version'];
	}

	/** @return array<string, array<string, mixed>> Documents by identifier. */
	public function documents(): array {
		return $this->data['documents'];
	}

	/** @return string[] Languages that every document is in. */
	public function languages(): array {
		return $this->data['languages'];
	}

	/** @return array<string, array<string, string>> Names of countries, by code and language. */
	public function countries(): array {
		return $this->data['countries'];
	}

	/** @return string[] The region's theme first. */
	public function themes(): array {
		return $this->data['themes'];
	}

	/** @return string[] Ways of getting a document into a page that work here; the default first. */
	public function ways(): array {
		return $this->data['ways'];
	}

	/** @return array<string, string> The file of each kind of script. */
	public function scripts(): array {
		return $this->data['scripts'];
	}

	/** @return array<string, string> Files of elements that the whole kit does not bring, by tag. */
	public function apart(): array {
		return $this->data['apart'];
	}

	/** @return array<string, string[]> Attributes by tag: what the kit's HTML is made of. */
	public function markup(): array {
		return $this->data['markup'];
	}

	/** The hash for a script's `integrity`. */
	public function integrity( string $file ): string {
		return $this->data['files'][ $file ];
	}

	/** What a document is called. */
	public function title( string $id, string $language ): string {
		return $this->data['documents'][ $id ]['title'][ $language ];
	}

	/** What sort of document it is, in words. */
	public function kind( string $id, string $language ): string {
		return $this->data['kinds'][ $this->data['documents'][ $id ]['kind'] ][ $language ];
	}

	/** The height of its page in a frame, in CSS pixels, until the page tells its own. */
	public function height( string $id, string $language ): int {
		return $this->data['documents'][ $id ]['height'][ $language ];
	}

	/**
	 * A document's words as HTML, made by the kit's build.
	 *
	 * @param string $mode "live" or "prerendered".
	 */
	public function snippet( string $id, string $language, string $mode ): string {
		// Both parts were looked up in the contract, so no path comes from outside.
		$html = file_get_contents( "$this->folder/snippets/$language/$id.$mode.html" );
		return false === $html ? '' : trim( $html );
	}

	/** The language of the kit for a locale such as "es_MX" or "en-GB". */
	public function languageOf( string $locale ): string {
		return 0 === strpos( strtolower( $locale ), 'es' ) ? 'es-419' : 'en';
	}
}
