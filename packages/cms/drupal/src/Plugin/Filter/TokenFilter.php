<?php

declare(strict_types=1);

namespace Drupal\corett\Plugin\Filter;

use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\corett\Documents;
use Drupal\corett\Kit\Token;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Puts documents where a text says {corett id="…"}.
 *
 * It has to run after "Limit allowed HTML tags", which would take the kit's
 * elements away; the weight puts it there.
 *
 * @Filter(
 *   id = "corett",
 *   title = @Translation("Documents of CORETT"),
 *   description = @Translation("Puts a document where the text says {corett id=…}. Keep it below “Limit allowed HTML tags”."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
 *   weight = 50
 * )
 */
final class TokenFilter extends FilterBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, string $plugin_id, mixed $plugin_definition, private readonly Documents $documents) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('corett.documents'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $libraries = [];
    $html = Token::replace($text, function (array $asked) use (&$libraries, $langcode): string {
      $document = $this->documents->render($asked, (string) $langcode);
      $libraries = array_merge($libraries, $document['libraries']);
      return $document['html'];
    });
    $result = new FilterProcessResult($html);
    if ($html !== $text) {
      $result->addCacheTags(['config:corett.settings']);
      $result->setAttachments(['library' => array_values(array_unique($libraries))]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): \Stringable {
    return $this->t('A document of CORETT: {corett id="corett"}.');
  }

}
