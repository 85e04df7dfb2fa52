<?php

/**
 * @package  plg_content_corett
 */

\defined('_JEXEC') or die;

use Corett\Plugin\Content\Corett\Extension\Corett;
use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->set(
            PluginInterface::class,
            static function (Container $container): PluginInterface {
                $plugin = new Corett(
                    $container->get(DispatcherInterface::class),
                    (array) PluginHelper::getPlugin('content', 'corett')
                );
                $plugin->setApplication(Factory::getApplication());

                return $plugin;
            }
        );
    }
};
