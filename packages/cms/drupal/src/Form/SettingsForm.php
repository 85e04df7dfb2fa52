<?php

declare(strict_types=1);

namespace Drupal\corett\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\corett\Choices;
use Drupal\corett\Documents;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * What the site has chosen, once for all documents.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * The kit's documents.
   */
  private Documents $documents;

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container): static {
    $form = parent::create($container);
    $form->documents = $container->get('corett.documents');
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'corett_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['corett.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $settings = $this->config('corett.settings');
    $form += (new Choices($this->documents))->elements($settings->get(), $this->t('As the page has it'));
    $form['script'] = [
      '#type' => 'select',
      '#title' => $this->t('Script'),
      '#options' => [
        'classic' => $this->t('One file (recommended)'),
        'module' => $this->t('One file, as a module'),
        'auto' => $this->t('Only what the page uses'),
      ],
      '#default_value' => $settings->get('script'),
      '#description' => $this->t('Loaded on pages with CORETT only, from this site. The browser checks the hash of the first file.'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $settings = $this->config('corett.settings');
    foreach (['lang', 'country', 'theme', 'way', 'script'] as $name) {
      $settings->set($name, (string) $form_state->getValue($name));
    }
    $settings->save();
    parent::submitForm($form, $form_state);
  }

}
