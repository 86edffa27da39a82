// measure_import.js --deals F --deals1251 F --events F --build DIR --scratch DIR --runs N: files into a durable audit file, beside DuckDB
// loading them into its own; interleaved, whole processes. Called by run.
'use strict';
const fs = require('fs');
const path = require('path');
const { once, median, two, judge, cpus, dealOptions, argumentsOf } = require('./process.js');

const arg = argumentsOf(process.argv);
const scratch = name => path.join(arg.scratch, name);
const cli = path.join(arg.build, 'bin', 'zamer-cli');

function fresh(name) {
    for (const file of fs.readdirSync(arg.scratch).filter(each => each.startsWith(name)))
        fs.rmSync(scratch(file), { recursive: true });
    once(cli, ['new', scratch(name), '--client', 'Bench', '--go-live', '2025-10-01']);
    return scratch(name);
}

const importDeals = (audit, file) => once(cli, ['import', audit, file, ...dealOptions]);
const importEvents = audit => once(cli, ['import', audit, arg.events, '--layout', 'table:events', '--exported-at', '2026-01-01']);

function round() {
    const audit = fresh('import.zamer');
    const deals = importDeals(audit, arg.deals);
    const events = importEvents(audit);
    const peer = once('node', [path.join(__dirname, 'duckdb_load.js'), scratch('import.duckdb'), arg.deals, arg.events]);
    const duck = JSON.parse(peer.out);
    const dealsAgain = importDeals(audit, arg.deals);
    const eventsAgain = importEvents(audit);
    const bytes = fs.statSync(audit).size;
    const page = importDeals(fresh('page.zamer'), arg.deals1251);
    const utf8 = importDeals(fresh('page.zamer'), arg.deals);
    return { deals, events, peer, duck, dealsAgain, eventsAgain, page, utf8, bytes };
}

const rounds = [];
for (let run = 0; run < Number(arg.runs || 5); ++run)
    rounds.push(round());
const of = value => median(rounds.map(value));
const megabytes = file => (fs.statSync(file).size / 1e6).toFixed(0);

console.log(`import: ${rounds.length} runs, medians; ${megabytes(arg.deals)} MB of deals, ${megabytes(arg.events)} MB of events; ${cpus} processors; ` +
            `others took ${(100 * of(each => Math.max(each.deals.foreign, each.events.foreign, each.peer.foreign))).toFixed(0)} % of them meanwhile`);
for (const name of ['deals', 'events', 'dealsAgain', 'eventsAgain', 'page', 'utf8', 'peer'])
    console.log(`${name.padEnd(12)} ${two(of(each => each[name].wall))} s, processor ${two(of(each => each[name].cpu))} s, peak ${of(each => each[name].peak).toFixed(0)} MB`);
console.log(`DuckDB       deals ${two(of(each => each.duck.deals))} s, events ${two(of(each => each.duck.events))} s, checkpoint ${two(of(each => each.duck.checkpoint))} s; ` +
            `audit file ${(of(each => each.bytes) / 1e6).toFixed(0)} MB`);

const ratio = value => rounds.map(value);
process.exit(judge([
    ['both CSV to a durable audit file / DuckDB to its own', ratio(each => (each.deals.wall + each.events.wall) / each.duck.total), 0.4],
    ['the same in processor seconds', ratio(each => (each.deals.cpu + each.events.cpu) / each.peer.cpu), 0.4],
    ['peak memory / DuckDB', ratio(each => Math.max(each.deals.peak, each.events.peak) / each.peer.peak), 0.5],
    ['windows-1251 with ; / UTF-8 with ,', ratio(each => each.page.wall / each.utf8.wall), 1.3],
    ['the same files again / the first time',
     ratio(each => (each.dealsAgain.wall + each.eventsAgain.wall) / (each.deals.wall + each.events.wall)), 0.8],
]) ? 1 : 0);
