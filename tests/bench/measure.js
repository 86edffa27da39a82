// measure.js --csv F --build DIR --scratch DIR --runs N [--window 1]: interleaved runs of whole processes, medians, ratios. Called by run.
'use strict';
const fs = require('fs');
const path = require('path');
const { once, median, two, judge, cpus, dealOptions, argumentsOf } = require('./process.js');

const arg = argumentsOf(process.argv);
const scratch = name => path.join(arg.scratch, name);
const program = name => path.join(arg.build, 'bin', name);
const bench = name => path.join(arg.build, 'bench', name);

const period = ['2025-10-01', '2026-01-01'];

function product() {
    const audit = scratch('product.zamer');
    for (const file of fs.readdirSync(arg.scratch).filter(name => name.startsWith('product.zamer')))
        fs.rmSync(scratch(file), { recursive: true });
    const cli = program('zamer-cli');
    const made = once(cli, ['new', audit, '--client', 'Bench', '--go-live', period[0]]);
    const imported = once(cli, ['import', audit, arg.csv, ...dealOptions]);
    const measured = once(cli, ['measure', audit, '--from', period[0], '--to', period[1], '--json']);
    const values = JSON.parse(measured.out).measurements.filter(each => each.value !== null).length;
    if (values < 15)
        throw new Error(`only ${values} KPIs have a value: the mapping did not fit the file`);
    return {
        total: made.wall + imported.wall + measured.wall, cpu: made.cpu + imported.cpu + measured.cpu, import: imported.wall, measure: measured.wall,
        peak: Math.max(made.peak, imported.peak, measured.peak), foreign: Math.max(imported.foreign, measured.foreign),
        bytes: fs.statSync(audit).size, values,
    };
}

function warm() {
    const run = once(bench('bench_pipeline'), [scratch('product.zamer'), ...period, '5']);
    const answer = JSON.parse(run.out);
    return { warm: median(answer.warm_s), cold: answer.open_s + answer.cold_s, peak: run.peak, foreign: run.foreign };
}

function duckdb(withFile) {
    const script = path.join(process.env.ZAMER_BENCH_TOOLS, 'peers', 'duckdb.js');
    const run = once('node', [script, '--deals', arg.csv, ...(withFile ? ['--db', scratch('peer.duckdb')] : [])]);
    const { timing } = JSON.parse(run.out);
    return {
        total: timing.load_s + (withFile ? timing.persist_s : 0) + timing.query_s, load: timing.load_s, query: timing.query_s,
        cpu: run.cpu, peak: run.peak, foreign: run.foreign, bytes: timing.db_bytes,
    };
}

function windowStart(demo) {
    const env = { QT_QPA_PLATFORM: process.env.DISPLAY ? 'xcb' : 'offscreen', XDG_CONFIG_HOME: scratch('config') };
    const window = once(program('zamer'), [demo], { ...env, ZAMER_TRACE_START: '1' });
    return { window: window.wall, empty: once(bench('bench_empty_window'), [], env).wall };
}

const runs = Number(arg.runs || 5);
const all = { product: [], warm: [], file: [], memory: [], start: [] };
const demo = scratch('demo.zamer');
if (arg.window)
    once(program('zamer-cli'), ['demo', demo]);
for (let run = 0; run < runs; ++run) {
    all.product.push(product());
    all.file.push(duckdb(true));
    all.warm.push(warm());
    all.memory.push(duckdb(false));
    if (arg.window)
        all.start.push(windowStart(demo));
}
const of = (name, key) => median(all[name].map(each => each[key]));

console.log(`${runs} runs, medians; ${(fs.statSync(arg.csv).size / 1e6).toFixed(0)} MB of CSV; ${cpus} processors; ` +
            `others took ${(100 * Math.max(of('product', 'foreign'), of('file', 'foreign'))).toFixed(0)} % of them meanwhile`);
console.log(`product          import ${two(of('product', 'import'))} s, measure ${two(of('product', 'measure'))} s, all ${two(of('product', 'total'))} s, processor ${two(of('product', 'cpu'))} s, ` +
            `peak ${of('product', 'peak').toFixed(0)} MB, file ${(of('product', 'bytes') / 1e6).toFixed(0)} MB, ${of('product', 'values')} KPIs have a value`);
console.log(`product, one process   opening and first KPIs ${two(of('warm', 'cold'))} s, again ${two(of('warm', 'warm'))} s, peak ${of('warm', 'peak').toFixed(0)} MB`);
console.log(`DuckDB, file     load ${two(of('file', 'load'))} s, W ${two(of('file', 'query'))} s, all ${two(of('file', 'total'))} s, processor ${two(of('file', 'cpu'))} s, ` +
            `peak ${of('file', 'peak').toFixed(0)} MB, file ${(of('file', 'bytes') / 1e6).toFixed(0)} MB`);
console.log(`DuckDB, memory   load ${two(of('memory', 'load'))} s, W ${two(of('memory', 'query'))} s, all ${two(of('memory', 'total'))} s, peak ${of('memory', 'peak').toFixed(0)} MB`);

/** Ratios are taken run by run: neighbours on the machine disturb both alike. */
const ratios = [
    ['CSV to durable file with KPIs / DuckDB file load + W', all.product.map((each, at) => each.total / all.file[at].total), 0.6],
    ['warm KPIs / warm W of DuckDB', all.warm.map((each, at) => each.warm / all.memory[at].query), 0.2],
    ['peak memory / DuckDB with its file', all.product.map((each, at) => each.peak / all.file[at].peak), 1.0],
];
if (arg.window)
    ratios.push(['start to painted overview / empty widget', all.start.map(each => each.window / each.empty), 4.0]);
process.exit(judge(ratios) ? 1 : 0);
