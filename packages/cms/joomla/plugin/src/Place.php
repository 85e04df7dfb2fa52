<?php

/**
 * @package  plg_content_corett
 */

namespace Corett\Plugin\Content\Corett;

\defined('_JEXEC') or die;

use Corett\Plugin\Content\Corett\Kit\Contract;
use Corett\Plugin\Content\Corett\Kit\Embedding;
use Corett\Plugin\Content\Corett\Kit\Markup;
use Joomla\CMS\Document\Document;
use Joomla\CMS\Document\HtmlDocument;
use Joomla\CMS\Uri\Uri;

/**
 * A page that documents of the kit are put into, by the plugin or the module.
 */
final class Place
{
    private const MEDIA = 'media/plg_content_corett/';

    private Document $document;

    /** @var array<string, string> */
    private array $settings;

    private Contract $contract;

    /**
     * @param  Document               $document  The page; a feed gets the words alone.
     * @param  array<string, string>  $settings  The plugin's parameters.
     */
    public function __construct(Document $document, array $settings)
    {
        $this->document = $document;
        $this->settings = $settings;

        $folder         = \dirname(__DIR__);
        $this->contract = new Contract(require $folder . '/contract.php', $folder);
    }

    /**
     * The HTML of a document; nothing if there is no such document.
     *
     * @param  array<string, mixed>  $asked  id, lang, country, theme, way.
     */
    public function html(array $asked): string
    {
        $defaults = array_filter($this->settings) + [
            'lang' => $this->contract->languageOf($this->document->getLanguage()),
        ];
        $embedding = Embedding::from($asked, $defaults, $this->contract);

        if ($embedding === null) {
            return '';
        }

        $markup = new Markup($this->contract, Uri::root(true) . '/' . self::MEDIA);

        if ($this->document instanceof HtmlDocument) {
            $this->useTheme($embedding->theme);

            $this->useScript($markup->script($embedding, $this->settings['script'] ?? ''));
        }

        return $markup->html($embedding);
    }

    /** Loads a script, once for the page, with its hash; none if it has no name. */
    private function useScript(string $file): void
    {
        if ($file === '') {
            return;
        }

        $isModule = $file === $this->contract->scripts()['module'];

        $this->document->getWebAssetManager()->registerAndUseScript(
            'plg_content_corett.' . basename($file, '.js'),
            self::MEDIA . $file,
            ['version' => $this->contract->version()],
            ($isModule ? ['type' => 'module'] : ['defer' => true]) + [
                'integrity'   => $this->contract->integrity($file),
                'crossorigin' => 'anonymous',
            ]
        );
    }

    /** Loads a theme's style sheets, if it has any. */
    private function useTheme(string $theme): void
    {
        if ($theme === '') {
            return;
        }

        $sheets = ['tokens.css'];

        if ($theme !== 'region') {
            $sheets[] = 'themes/' . $theme . '.css';
        }

        foreach ($sheets as $sheet) {
            $this->document->getWebAssetManager()->registerAndUseStyle(
                'plg_content_corett.' . basename($sheet, '.css'),
                self::MEDIA . $sheet,
                ['version' => $this->contract->version()]
            );
        }
    }
}
