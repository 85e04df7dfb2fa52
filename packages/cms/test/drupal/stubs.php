<?php

/**
 * As much of Drupal 10 and 11 as the module touches, with the same names and
 * signatures. Written from Drupal's documentation; a whole Drupal is not run.
 */

namespace Symfony\Component\DependencyInjection {
  interface ContainerInterface {

    public function get(string $id);

  }
}

namespace Symfony\Component\HttpFoundation {
  class Request {

    public function getBasePath(): string {
      return '/sitio';
    }

  }

  class RequestStack {

    public function getCurrentRequest(): ?Request {
      return new Request();
    }

  }
}

namespace Drupal\Core\Config {
  class Config {

    public function __construct(private array $data) {}

    public function get($key = '') {
      return $key === '' ? $this->data : ($this->data[$key] ?? NULL);
    }

    public function set($key, $value) {
      $this->data[$key] = $value;
      return $this;
    }

    public function save() {
      return $this;
    }

  }

  interface ConfigFactoryInterface {

    public function get($name);

  }
}

namespace Drupal\Core\Extension {
  class ModuleExtensionList {

    public function getPath($name) {
      return 'modules/' . $name;
    }

  }
}

namespace Drupal\Core\Language {
  interface LanguageInterface {

    const TYPE_CONTENT = 'language_content';

    const LANGCODE_NOT_SPECIFIED = 'und';

    const LANGCODE_NOT_APPLICABLE = 'zxx';

    public function getId();

  }

  interface LanguageManagerInterface {

    public function getCurrentLanguage($type = 'language_interface');

  }
}

namespace Drupal\Core\StringTranslation {
  trait StringTranslationTrait {

    protected function t($string, array $args = [], array $options = []) {
      return new class($string) {

        public function __construct(private string $string) {}

        public function __toString(): string {
          return $this->string;
        }

      };
    }

  }
}

namespace Drupal\Core\Form {
  interface FormStateInterface {

    public function getValue($key, $default = NULL);

  }

  abstract class ConfigFormBase {

    use \Drupal\Core\StringTranslation\StringTranslationTrait;

    public static function create(\Symfony\Component\DependencyInjection\ContainerInterface $container) {
      $form = new static();
      $form->factory = $container->get('config.factory');
      return $form;
    }

    public \Drupal\Core\Config\ConfigFactoryInterface $factory;

    protected function config($name) {
      return $this->factory->get($name);
    }

    public function buildForm(array $form, FormStateInterface $form_state) {
      return $form;
    }

    public function submitForm(array &$form, FormStateInterface $form_state) {}

  }
}

namespace Drupal\Core\Plugin {
  interface ContainerFactoryPluginInterface {}
}

namespace Drupal\Core\Block {
  abstract class BlockBase {

    use \Drupal\Core\StringTranslation\StringTranslationTrait;

    protected $configuration;

    public function __construct(array $configuration, $plugin_id, $plugin_definition) {
      $this->configuration = $configuration + $this->defaultConfiguration();
    }

    public function defaultConfiguration() {
      return [];
    }

  }
}

namespace Drupal\Core\Render {
  class Markup {

    private function __construct(private string $string) {}

    public static function create($string) {
      return new self($string);
    }

    public function __toString(): string {
      return $this->string;
    }

  }
}

namespace Drupal\filter {
  class FilterProcessResult {

    public array $attachments = [];

    public array $tags = [];

    public function __construct(private $text) {}

    public function getProcessedText() {
      return $this->text;
    }

    public function addCacheTags(array $tags) {
      $this->tags = $tags;
      return $this;
    }

    public function setAttachments(array $attachments) {
      $this->attachments = $attachments;
      return $this;
    }

  }
}

namespace Drupal\filter\Plugin {
  abstract class FilterBase {

    use \Drupal\Core\StringTranslation\StringTranslationTrait;

    public function __construct(array $configuration, $plugin_id, $plugin_definition) {}

  }
}
