// Runs first and on any Node: a version that is too old must read a sentence,
// not a syntax error. So: no syntax younger than Node 6 in this file.
"use strict";
var parts = process.versions.node.split(".").map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    "Se necesita Node 20.19 o más reciente; aquí hay " +
      process.version +
      ". Descárguelo de https://nodejs.org/\n" +
      "Node 20.19 or later is needed; this is " +
      process.version +
      ". Get it from https://nodejs.org/"
  );
  process.exit(1);
}
