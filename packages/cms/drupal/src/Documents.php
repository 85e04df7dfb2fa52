<?php

declare(strict_types=1);

namespace Drupal\corett;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\corett\Kit\Contract;
use Drupal\corett\Kit\Embedding;
use Drupal\corett\Kit\Markup;
use Symfony\Component\HttpFoundation\RequestStack;

/**
 * The kit's documents as HTML, and what a page has to load for them.
 */
final class Documents {

  /**
   * What this edition of the kit holds.
   */
  private ?Contract $contract = NULL;

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly LanguageManagerInterface $languageManager,
    private readonly ModuleExtensionList $modules,
    private readonly RequestStack $requests,
  ) {}

  /**
   * What this edition of the kit holds.
   */
  public function contract(): Contract {
    $folder = dirname(__DIR__);
    return $this->contract ??= new Contract(require $folder . '/contract.php', $folder);
  }

  /**
   * The HTML of a document and the libraries that it needs.
   *
   * @param array<string, mixed> $asked
   *   Keys id, lang, country, theme and way.
   * @param string $langcode
   *   The language of the text around; the page's if it is not known.
   *
   * @return array{html: string, libraries: string[]}
   *   HTML in which all that is not the kit's own is escaped; empty if there is
   *   no such document.
   */
  public function render(array $asked, string $langcode = ''): array {
    $settings = $this->configFactory->get('corett.settings');
    $defaults = [
      'lang' => $settings->get('lang') ?: $this->languageAround($langcode),
      'country' => $settings->get('country'),
      'theme' => $settings->get('theme'),
      'way' => $settings->get('way'),
    ];
    $embedding = Embedding::from($asked, $defaults, $this->contract());
    if ($embedding === NULL) {
      return ['html' => '', 'libraries' => []];
    }
    $markup = new Markup($this->contract(), $this->base());
    $libraries = [];
    $file = $markup->script($embedding, (string) $settings->get('script'));
    if ($file !== '') {
      $libraries[] = 'corett/' . basename($file, '.js');
    }
    if ($embedding->theme !== '') {
      $libraries[] = 'corett/theme.' . $embedding->theme;
    }
    return ['html' => $markup->html($embedding), 'libraries' => $libraries];
  }

  /**
   * Documents to choose from, by identifier, in the language of the reader.
   *
   * @return array<string, string>
   *   Labels such as "Key message: Our members are …".
   */
  public function choices(): array {
    $contract = $this->contract();
    $language = $this->interfaceLanguage();
    $choices = [];
    foreach (array_keys($contract->documents()) as $id) {
      $choices[$id] = $contract->kind($id, $language) . ': ' . $contract->title($id, $language);
    }
    return $choices;
  }

  /**
   * Countries to choose from, by code, in the language of the reader.
   *
   * @return array<string, string>
   *   Names.
   */
  public function countries(): array {
    $language = $this->interfaceLanguage();
    return array_map(static fn (array $names): string => $names[$language], $this->contract()->countries());
  }

  /**
   * The kit's language for what stands around a document.
   */
  private function languageAround(string $langcode): string {
    $is_known = !in_array($langcode, ['', LanguageInterface::LANGCODE_NOT_SPECIFIED, LanguageInterface::LANGCODE_NOT_APPLICABLE], TRUE);
    $page = $this->languageManager->getCurrentLanguage(LanguageInterface::TYPE_CONTENT);
    return $this->contract()->languageOf($is_known ? $langcode : $page->getId());
  }

  /**
   * The kit's language for whoever uses the forms.
   */
  private function interfaceLanguage(): string {
    return $this->contract()->languageOf($this->languageManager->getCurrentLanguage()->getId());
  }

  /**
   * Address of the folder of the kit's files, on this site.
   */
  private function base(): string {
    $root = $this->requests->getCurrentRequest()?->getBasePath() ?? '';
    return $root . '/' . $this->modules->getPath('corett') . '/kit/';
  }

}
