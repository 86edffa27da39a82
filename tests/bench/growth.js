// growth.js FILE: the lines that measure_w.js wrote for several sizes, as one chart: microseconds a row of loading, of reopening to answers
// and of the answers again. Linear growth is bars of one length. Called by run.
'use strict';
const fs = require('fs');

const sizes = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line)).sort((a, b) => a.rows - b.rows);
for (const [key, title] of [['load', 'CSV to the durable file'], ['reopen', 'reopened to answers'], ['warm', 'answers again']]) {
    console.log(`${title}, microseconds a row`);
    const each = sizes.map(size => 1e6 * size[key] / size.rows);
    const most = Math.max(...each);
    sizes.forEach((size, at) => console.log(`  ${size.label.padEnd(26)} ${each[at].toFixed(3).padStart(7)}  ${'█'.repeat(Math.max(1, Math.round(40 * each[at] / most)))}`));
}
