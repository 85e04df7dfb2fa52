// Runs before every other script and on any Node: a version that is too old must
// read a sentence, not a syntax error. So: no syntax younger than Node 6 here.
"use strict";
var range = require("../package.json").engines.node;
var have = process.versions.node;

function isNewEnough() {
  var least = range.replace(">=", "").split(".").map(Number);
  var parts = have.split(".").map(Number);
  for (var index = 0; index < least.length; index += 1)
    if (parts[index] !== least[index]) return parts[index] > least[index];
  return true;
}

if (!isNewEnough()) {
  console.error(
    [
      "",
      "  Este proyecto necesita Node " +
        range +
        "; aquí está Node " +
        have +
        ".",
      "  Instale la versión LTS desde https://nodejs.org y repita la orden.",
      "",
      "  This project needs Node " + range + "; this is Node " + have + ".",
      "  Install the LTS version from https://nodejs.org and repeat the command.",
      "",
    ].join("\n"),
  );
  process.exit(1);
}
