<?php

/**
 * @package  plg_content_corett
 */

namespace Corett\Plugin\Content\Corett\Extension;

\defined('_JEXEC') or die;

use Corett\Plugin\Content\Corett\Kit\Token;
use Corett\Plugin\Content\Corett\Place;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\Event;
use Joomla\Event\SubscriberInterface;

/**
 * Puts documents of the kit where an article says {corett id="…"}.
 */
final class Corett extends CMSPlugin implements SubscriberInterface
{
    public static function getSubscribedEvents(): array
    {
        return ['onContentPrepare' => 'prepare'];
    }

    /**
     * @param  Event  $event  Context, article, parameters, page; by name since Joomla 5.
     */
    public function prepare(Event $event): void
    {
        $arguments = $event->getArguments();
        $context   = $arguments['context'] ?? $arguments[0] ?? '';
        $article   = $arguments['subject'] ?? $arguments['item'] ?? $arguments[1] ?? null;

        if ($context === 'com_finder.indexer' || !\is_object($article) || !isset($article->text)) {
            return;
        }

        $place         = new Place($this->getApplication()->getDocument(), $this->params->toArray());
        $article->text = Token::replace($article->text, [$place, 'html']);
    }
}
