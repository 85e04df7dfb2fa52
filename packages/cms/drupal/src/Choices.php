<?php

declare(strict_types=1);

namespace Drupal\corett;

use Drupal\Core\StringTranslation\StringTranslationTrait;

/**
 * Form elements for language, country, colours and way: for settings and block.
 */
final class Choices {

  use StringTranslationTrait;

  public function __construct(private readonly Documents $documents) {}

  /**
   * Four lists.
   *
   * @param array<string, mixed> $values
   *   What is chosen.
   * @param string|\Stringable $none
   *   What choosing nothing is called.
   *
   * @return array<string, array<string, mixed>>
   *   Form elements by name.
   */
  public function elements(array $values, string|\Stringable $none): array {
    $contract = $this->documents->contract();
    $countries = $this->documents->countries();
    $themes = [];
    foreach ($contract->themes() as $theme) {
      $themes[$theme] = $countries[strtoupper($theme)] ?? $this->t('The region');
    }
    $lists = [
      'lang' => [$this->t('Language'), ['es-419' => 'Español', 'en' => 'English']],
      'country' => [$this->t('Country'), $countries],
      'theme' => [$this->t('Colours (provisional)'), $themes],
      'way' => [$this->t('Way'), array_intersect_key($this->ways(), array_flip($contract->ways()))],
    ];
    $elements = [];
    foreach ($lists as $name => [$title, $options]) {
      $elements[$name] = [
        '#type' => 'select',
        '#title' => $title,
        '#options' => $options,
        '#empty_value' => '',
        '#empty_option' => $none,
        '#default_value' => $values[$name] ?? '',
      ];
    }
    return $elements;
  }

  /**
   * What the ways are called.
   *
   * @return array<string, \Drupal\Core\StringTranslation\TranslatableMarkup>
   *   Names.
   */
  private function ways(): array {
    return [
      'live' => $this->t('Whole content with a script'),
      'prerendered' => $this->t('Finished content without a script'),
      'element' => $this->t('Tag with a link'),
      'marker' => $this->t('Marked block'),
      'link' => $this->t('Only a link'),
      'frame' => $this->t('Frame (iframe)'),
    ];
  }

}
