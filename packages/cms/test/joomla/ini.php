<?php

/** A language file as Joomla reads it: {file} in, words by key out. */

$input = json_decode(stream_get_contents(STDIN), true);
$words = parse_ini_string(file_get_contents($input['file']), false, INI_SCANNER_NORMAL);
if ($words === false) {
    exit(1);
}
echo json_encode($words);
