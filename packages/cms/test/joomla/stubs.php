<?php

/**
 * As much of Joomla 4 and 5 as the plugin and the module touch, with the same names
 * and signatures. Written from Joomla's documentation; a whole Joomla is not run.
 */

namespace Joomla\Event {
    interface DispatcherInterface
    {
    }

    interface SubscriberInterface
    {
        public static function getSubscribedEvents(): array;
    }

    class Event
    {
        public function __construct(private string $name, private array $arguments)
        {
        }

        public function getArguments(): array
        {
            return $this->arguments;
        }
    }
}

namespace Joomla\Registry {
    class Registry
    {
        private array $data;

        public function __construct(array|string $data = [])
        {
            $this->data = \is_string($data) ? (json_decode($data, true) ?? []) : $data;
        }

        public function toArray(): array
        {
            return $this->data;
        }

        public function get(string $name, mixed $default = null): mixed
        {
            return $this->data[$name] ?? $default;
        }
    }
}

namespace Joomla\DI {
    class Container
    {
        private array $made = [];

        public function set(string $name, callable $make): void
        {
            $this->made[$name] = $make;
        }

        public function get(string $name): mixed
        {
            return $this->made[$name]($this);
        }

        public function registerServiceProvider(ServiceProviderInterface $provider): void
        {
            $provider->register($this);
        }
    }

    interface ServiceProviderInterface
    {
        public function register(Container $container): void;
    }
}

namespace Joomla\CMS\Uri {
    class Uri
    {
        public static function root(bool $pathOnly = false): string
        {
            return $pathOnly ? '/sitio' : 'https://example.org/sitio/';
        }
    }
}

namespace Joomla\CMS\Document {
    class Document
    {
        public function __construct(private string $language)
        {
        }

        public function getLanguage(): string
        {
            return $this->language;
        }
    }

    class FeedDocument extends Document
    {
    }

    class HtmlDocument extends Document
    {
        public array $assets = [];

        public function getWebAssetManager(): self
        {
            return $this;
        }

        public function registerAndUseScript(string $name, string $uri, array $options = [], array $attributes = []): self
        {
            $this->assets[$name] = [$uri, $attributes];

            return $this;
        }

        public function registerAndUseStyle(string $name, string $uri, array $options = [], array $attributes = []): self
        {
            return $this->registerAndUseScript($name, $uri, $options, $attributes);
        }
    }
}

namespace Joomla\CMS\Application {
    class Site
    {
        public function __construct(private \Joomla\CMS\Document\Document $document)
        {
        }

        public function getDocument(): \Joomla\CMS\Document\Document
        {
            return $this->document;
        }
    }
}

namespace Joomla\CMS {
    class Factory
    {
        public static Application\Site $application;

        public static function getApplication(): Application\Site
        {
            return self::$application;
        }
    }
}

namespace Joomla\CMS\Extension {
    interface PluginInterface
    {
    }
}

namespace Joomla\CMS\Extension\Service\Provider {
    use Joomla\DI\Container;
    use Joomla\DI\ServiceProviderInterface;

    class Module implements ServiceProviderInterface
    {
        public function register(Container $container): void
        {
        }
    }

    class ModuleDispatcherFactory implements ServiceProviderInterface
    {
        public function __construct(private string $namespace)
        {
        }

        public function register(Container $container): void
        {
            $container->set('dispatcher', fn () => $this->namespace . '\\Site\\Dispatcher\\Dispatcher');
        }
    }
}

namespace Joomla\CMS\Plugin {
    class PluginHelper
    {
        public static string $params = '{}';

        public static function getPlugin(string $type, string $name): object
        {
            return (object) ['type' => $type, 'name' => $name, 'params' => self::$params];
        }
    }

    class CMSPlugin implements \Joomla\CMS\Extension\PluginInterface
    {
        public \Joomla\Registry\Registry $params;

        private \Joomla\CMS\Application\Site $application;

        public function __construct(\Joomla\Event\DispatcherInterface $dispatcher, array $config = [])
        {
            $this->params = new \Joomla\Registry\Registry($config['params']);
        }

        public function setApplication(\Joomla\CMS\Application\Site $application): void
        {
            $this->application = $application;
        }

        protected function getApplication(): \Joomla\CMS\Application\Site
        {
            return $this->application;
        }
    }
}

namespace Joomla\CMS\Dispatcher {
    abstract class AbstractModuleDispatcher
    {
        public function __construct(protected \stdClass $module, protected \Joomla\CMS\Application\Site $app)
        {
        }

        protected function getApplication(): \Joomla\CMS\Application\Site
        {
            return $this->app;
        }

        protected function getLayoutData()
        {
            return [
                'module' => $this->module,
                'params' => new \Joomla\Registry\Registry($this->module->params),
            ];
        }

        public function dispatch()
        {
            $data = $this->getLayoutData();
            if ($data === false) {
                return;
            }
            extract($data);
            require $this->module->folder . '/tmpl/default.php';
        }
    }
}
