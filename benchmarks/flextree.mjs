// SPDX-License-Identifier: MIT
// Lays the tree of a JSON file out with d3-flextree, warm, and prints the milliseconds of each round.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, file, rounds] = process.argv.slice(2);
const found = createRequire(`${folder}/package.json`).resolve('d3-flextree');
const { flextree } = await import(pathToFileURL(found));
const { sizes, children } = JSON.parse(readFileSync(file));
const layout = flextree({ nodeSize: (node) => node.data.size });
const WARM_UPS = 3;
for (let round = -WARM_UPS; round < Number(rounds); round += 1) {
  const nodes = sizes.map(([width, height]) => ({ size: [width + 18, height + 28], children: null }));
  children.forEach((below, place) => {
    if (below.length) nodes[place].children = below.map((child) => nodes[child]);
  });
  const hierarchy = layout.hierarchy(nodes[0]);
  const begun = performance.now();
  layout(hierarchy);
  if (round >= 0) console.log(performance.now() - begun);
}
