<?php

declare(strict_types=1);

namespace Drupal\corett\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\corett\Choices;
use Drupal\corett\Documents;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One document of CORETT in a region of the page.
 *
 * @Block(
 *   id = "corett_document",
 *   admin_label = @Translation("CORETT"),
 *   category = @Translation("CORETT")
 * )
 */
final class DocumentBlock extends BlockBase implements ContainerFactoryPluginInterface {

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
  public function defaultConfiguration(): array {
    return [
      'id' => '',
      'lang' => '',
      'country' => '',
      'theme' => '',
      'way' => '',
      'label_display' => '0',
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['id'] = [
      '#type' => 'select',
      '#title' => $this->t('Document'),
      '#options' => $this->documents->choices(),
      '#default_value' => $this->configuration['id'],
      '#required' => TRUE,
    ];
    return $form + (new Choices($this->documents))->elements($this->configuration, $this->t('As in the settings'));
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['id', 'lang', 'country', 'theme', 'way'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['html' => $html, 'libraries' => $libraries] = $this->documents->render($this->configuration);
    return [
      // Escaped by the kit. Drupal's own filter would take its elements away.
      '#markup' => Markup::create($html),
      '#attached' => ['library' => $libraries],
      '#cache' => [
        'contexts' => ['languages:language_content', 'languages:language_interface'],
        'tags' => ['config:corett.settings'],
      ],
    ];
  }

}
