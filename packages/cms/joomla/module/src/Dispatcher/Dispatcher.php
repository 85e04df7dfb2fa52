<?php

/**
 * @package  mod_corett
 */

namespace Corett\Module\Corett\Site\Dispatcher;

\defined('_JEXEC') or die;

use Corett\Plugin\Content\Corett\Place;
use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\Registry\Registry;

/**
 * One document in a module position. Files and settings are the plugin's.
 */
final class Dispatcher extends AbstractModuleDispatcher
{
    /**
     * @return  array<string, mixed>|false  What the layout needs; false shows nothing.
     */
    protected function getLayoutData()
    {
        // The plugin may have been uninstalled alone.
        if (!class_exists(Place::class)) {
            return false;
        }

        $data   = parent::getLayoutData();
        $plugin = PluginHelper::getPlugin('content', 'corett');
        $place  = new Place(
            $this->getApplication()->getDocument(),
            (new Registry($plugin->params ?? ''))->toArray()
        );

        $data['html'] = $place->html($data['params']->toArray());

        return $data['html'] === '' ? false : $data;
    }
}
