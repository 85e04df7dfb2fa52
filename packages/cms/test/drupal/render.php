<?php

/**
 * Renders cases with the filter, the block or a form: JSON in, JSON out.
 *
 * In: {folder, cases: [{language?, settings?, text? | block? | form?, langcode?}]}
 * Out: [{html, libraries}] or, for a form, its options by name.
 */

use Drupal\Core\Config\Config;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\corett\Documents;
use Drupal\corett\Form\SettingsForm;
use Drupal\corett\Plugin\Block\DocumentBlock;
use Drupal\corett\Plugin\Filter\TokenFilter;
use Symfony\Component\DependencyInjection\ContainerInterface;
use Symfony\Component\HttpFoundation\RequestStack;

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line) {
  throw new ErrorException($message, 0, $level, $file, $line);
});

require __DIR__ . '/stubs.php';

$input = json_decode(stream_get_contents(STDIN), TRUE);

// As Drupal does for every module.
spl_autoload_register(static function (string $class) use ($input): void {
  if (str_starts_with($class, 'Drupal\\corett\\')) {
    require $input['folder'] . '/src/' . str_replace('\\', '/', substr($class, 14)) . '.php';
  }
});

final class Site implements ConfigFactoryInterface, LanguageManagerInterface, LanguageInterface, ContainerInterface {

  public Config $config;

  public function __construct(array $settings, private string $language) {
    $this->config = new Config($settings);
  }

  public function get($name) {
    return match ($name) {
      'corett.settings' => $this->config,
      'config.factory' => $this,
      'corett.documents' => new Documents($this, $this, new ModuleExtensionList(), new RequestStack()),
    };
  }

  public function getCurrentLanguage($type = 'language_interface') {
    return $this;
  }

  public function getId() {
    return $this->language;
  }

}

final class Values implements FormStateInterface {

  public function __construct(private array $values) {}

  public function getValue($key, $default = NULL) {
    return $this->values[$key] ?? $default;
  }

}

$options = static fn (array $form): array => array_map(
  static fn (array $element): array => ['title' => (string) $element['#title'], 'options' => array_map('strval', $element['#options'])],
  $form,
);

$out = [];
foreach ($input['cases'] as $case) {
  $defaults = ['lang' => '', 'country' => '', 'theme' => '', 'way' => 'live', 'script' => 'classic'];
  $site = new Site(($case['settings'] ?? []) + $defaults, $case['language'] ?? 'es');
  if (isset($case['block'])) {
    $block = DocumentBlock::create($site, [], 'corett_document', []);
    // A form gives what somebody sent, whatever that is.
    $block->blockSubmit([], new Values($case['block']));
    $build = $block->build();
    $out[] = ['html' => (string) $build['#markup'], 'libraries' => $build['#attached']['library']];
  }
  elseif (($case['form'] ?? '') === 'settings') {
    $out[] = $options(SettingsForm::create($site)->buildForm([], new Values([])));
  }
  elseif (($case['form'] ?? '') === 'block') {
    $out[] = $options(DocumentBlock::create($site, [], 'corett_document', [])->blockForm([], new Values([])));
  }
  else {
    $result = TokenFilter::create($site, [], 'corett', [])->process($case['text'], $case['langcode'] ?? 'und');
    $out[] = ['html' => $result->getProcessedText(), 'libraries' => $result->attachments['library'] ?? []];
  }
}
echo json_encode($out, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
