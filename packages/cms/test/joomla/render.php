<?php

/**
 * Renders cases with the plugin or the module: JSON in, JSON out.
 *
 * In: {plugin, module: folders, cases: [{language?, params?, text? | module?, document?, named?}]}
 * Out: [{html, assets}]
 */

use Joomla\CMS\Application\Site;
use Joomla\CMS\Document\FeedDocument;
use Joomla\CMS\Document\HtmlDocument;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\Event\DispatcherInterface;
use Joomla\Event\Event;

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line) {
    throw new ErrorException($message, 0, $level, $file, $line);
});

define('_JEXEC', 1);
require __DIR__ . '/stubs.php';

$input = json_decode(stream_get_contents(STDIN), true);

// As Joomla does from the manifests' <namespace>.
spl_autoload_register(static function (string $class) use ($input): void {
    $roots = [
        'Corett\\Plugin\\Content\\Corett\\' => $input['plugin'] . '/src/',
        'Corett\\Module\\Corett\\Site\\' => $input['module'] . '/src/',
    ];
    foreach ($roots as $prefix => $folder) {
        if (str_starts_with($class, $prefix)) {
            require $folder . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
        }
    }
});

$provided = static function (string $folder): Container {
    $container = new Container();
    $container->set(DispatcherInterface::class, static fn () => new class () implements DispatcherInterface {
    });
    (require $folder . '/services/provider.php')->register($container);
    return $container;
};

$out = [];
foreach ($input['cases'] as $case) {
    $document = ($case['document'] ?? 'html') === 'feed' ? new FeedDocument($case['language'] ?? 'es-ES') : new HtmlDocument($case['language'] ?? 'es-ES');
    Factory::$application = new Site($document);
    PluginHelper::$params = json_encode($case['params'] ?? (object) []);
    if (isset($case['module'])) {
        $class = $provided($input['module'])->get('dispatcher');
        $module = (object) ['params' => json_encode($case['module']), 'folder' => $input['module']];
        ob_start();
        (new $class($module, Factory::$application))->dispatch();
        $html = ob_get_clean();
    } else {
        $plugin = $provided($input['plugin'])->get(Joomla\CMS\Extension\PluginInterface::class);
        $article = (object) ['text' => $case['text']];
        $context = $case['context'] ?? 'com_content.article';
        $arguments = ($case['named'] ?? false) ? ['context' => $context, 'subject' => $article] : [$context, $article, null, 0];
        $method = $plugin::getSubscribedEvents()['onContentPrepare'];
        $plugin->$method(new Event('onContentPrepare', $arguments));
        $html = $article->text;
    }
    $out[] = ['html' => $html, 'assets' => $document->assets ?? []];
}
echo json_encode($out, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
