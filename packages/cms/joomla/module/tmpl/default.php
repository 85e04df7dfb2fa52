<?php

/**
 * @package  mod_corett
 */

\defined('_JEXEC') or die;

/**
 * Made by the kit, which has escaped all that is not its own.
 *
 * @var  string  $html
 */
echo $html;
