<?php

namespace Corett\Kit;

/** The HTML of an embedding. Every value in it is escaped here. */
final class Markup {

	/** How the kit's languages are written, whichever way the page is. */
	private const DIRECTION = 'ltr';

	/** @var Contract */
	private $contract;

	/** @var string Address of the kit's folder, with a slash at its end. */
	private $base;

	public function __construct( Contract $contract, string $base ) {
		$this->contract = $contract;
		$this->base     = $base;
	}

	/** The whole of it: words that can be read without a script. */
	public function html( Embedding $embedding ): string {
		switch ( $embedding->way ) {
			case 'live':
			case 'prerendered':
				return $this->inside( $embedding, $this->contract->snippet( $embedding->id, $embedding->language, $embedding->way ) );
			case 'element':
				$attributes = array(
					'src'  => "{$this->base}data/$embedding->id.json",
					'lang' => $embedding->language,
					'dir'  => self::DIRECTION,
				);
				return $this->tag( 'corett-document', $attributes + $this->context( $embedding ), $this->link( $embedding ) );
			case 'marker':
				$attributes = array(
					'data-corett' => $embedding->id,
					'lang'        => $embedding->language,
					'dir'         => self::DIRECTION,
				);
				return $this->tag( 'div', $attributes + $this->context( $embedding ), $this->link( $embedding ) );
			case 'link':
				$attributes = array(
					'class' => 'corett-embed',
					'lang'  => $embedding->language,
					'dir'   => self::DIRECTION,
				);
				return $this->inside( $embedding, $this->link( $embedding, $attributes ), 'span' );
			case 'frame':
				return $this->frame( $embedding );
		}
		return '';
	}

	/** The file of the kit that goes with it; nothing if it needs none. */
	public function script( Embedding $embedding, string $kind ): string {
		if ( 'prerendered' === $embedding->way ) {
			return '';
		}
		$scripts = $this->contract->scripts();
		return 'frame' === $embedding->way ? 'frame.js' : ( $scripts[ $kind ] ?? $scripts['classic'] );
	}

	/** Address of the page that shows the document alone. */
	public function page( Embedding $embedding ): string {
		return "$this->base$embedding->language/$embedding->id.html";
	}

	/** The document's page in a frame; the link is for editors that strip the tag. */
	private function frame( Embedding $embedding ): string {
		// The page is told in its address, as no page is around it.
		$query      = http_build_query(
			array_filter(
				array(
					'country' => $embedding->country,
					'theme'   => $embedding->theme,
				)
			),
			'',
			'&'
		);
		$attributes = array(
			'src'            => $this->page( $embedding ) . ( $query ? "?$query" : '' ),
			'title'          => $this->title( $embedding ),
			'loading'        => 'lazy',
			'width'          => '100%',
			'height'         => (string) $this->contract->height( $embedding->id, $embedding->language ),
			'frameborder'    => '0',
			'referrerpolicy' => 'no-referrer',
		);
		$frame = $this->tag( 'iframe', $attributes, $this->link( $embedding ) );
		// A page that centres its blocks leaves a frame by itself at the left.
		return $this->tag( 'div', array(), $frame );
	}

	private function title( Embedding $embedding ): string {
		return $this->contract->title( $embedding->id, $embedding->language );
	}

	/**
	 * @param array<string, string> $more Further attributes.
	 */
	private function link( Embedding $embedding, array $more = array() ): string {
		return $this->tag( 'a', $more + array( 'href' => $this->page( $embedding ) ), self::escape( $this->title( $embedding ) ) );
	}

	/**
	 * @return array<string, string> What elements below take from the place they are in.
	 */
	private function context( Embedding $embedding ): array {
		return array_filter(
			array(
				'data-corett-country' => $embedding->country,
				'data-corett-theme'   => $embedding->theme,
			)
		);
	}

	/** HTML as it is, in a box that says the country and the theme if there are any. */
	private function inside( Embedding $embedding, string $html, string $box = 'div' ): string {
		$context = $this->context( $embedding );
		return $context ? $this->tag( $box, $context, $html ) : $html;
	}

	/**
	 * @param array<string, string> $attributes
	 * @param string                $inside     HTML.
	 */
	private function tag( string $name, array $attributes, string $inside = '' ): string {
		$html = "<$name";
		foreach ( $attributes as $attribute => $value ) {
			$html .= " $attribute=\"" . self::escape( $value ) . '"';
		}
		return "$html>$inside</$name>";
	}

	/** Text for any place in HTML; a broken character becomes U+FFFD. */
	public static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
