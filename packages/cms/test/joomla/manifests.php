<?php

/**
 * What manifests name and folders hold: JSON in, JSON out.
 *
 * In: {manifests: {name: file}}
 * Out: {missing: files that are named and not there, unlisted: the other way round}
 */

$input = json_decode(stream_get_contents(STDIN), true);
$missing = [];
$unlisted = [];

foreach ($input['manifests'] as $manifest) {
    $xml = new DOMDocument();
    if (!$xml->load($manifest)) {
        exit(1);
    }
    $root = dirname($manifest);
    $named = [basename($manifest)];
    foreach (['files', 'media'] as $section) {
        foreach ($xml->getElementsByTagName($section) as $list) {
            $folder = $list->getAttribute('folder');
            foreach ($list->childNodes as $item) {
                if ($item instanceof DOMElement) {
                    $named[] = ltrim("$folder/{$item->textContent}", '/');
                }
            }
            // The folder itself is named by the list.
            if ($folder !== '') {
                $inside[] = $folder;
            }
        }
    }
    foreach ($named as $name) {
        if (!file_exists("$root/$name")) {
            $missing[] = $name;
        }
    }
    foreach (array_diff(scandir($root), ['.', '..']) as $name) {
        $children = is_dir("$root/$name") && in_array($name, $inside ?? [], true)
            ? array_map(static fn ($child) => "$name/$child", array_diff(scandir("$root/$name"), ['.', '..']))
            : [$name];
        array_push($unlisted, ...array_diff($children, $named));
    }
}

echo json_encode(['missing' => $missing, 'unlisted' => $unlisted]);
