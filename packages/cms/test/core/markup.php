<?php

/**
 * The HTML of embeddings as the packages write it: JSON in, JSON out.
 *
 * In: {folder: of contract.php, core: folder, base, cases: [{id, lang, country?, theme?, way}]}
 * Out: [html]
 */

$input = json_decode(stream_get_contents(STDIN), true);
foreach (['Contract', 'Embedding', 'Markup'] as $class) {
    require $input['core'] . "/$class.php";
}
$contract = new Corett\Kit\Contract(require $input['folder'] . '/contract.php', $input['folder']);
$markup = new Corett\Kit\Markup($contract, $input['base']);
echo json_encode(array_map(
    static fn (array $case): string => $markup->html(Corett\Kit\Embedding::from($case, [], $contract)),
    $input['cases']
));
