// Compares the product's KPIs with their recomputation in SQL. See README.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Duck, findDuckDb } from './duck.mjs';
import { Oracle, kpis, rawFigures } from './oracle.mjs';
import { datasets } from './datasets.mjs';

const options = { data: '', cli: '', only: '', seeds: '1,2,3', table: 'differences', keep: '' };
for (let i = 2; i < process.argv.length; i += 2) {
    const name = process.argv[i].replace(/^--/, '');
    if (!(name in options) || i + 1 >= process.argv.length) {
        console.error(`usage: run [--cli zamer-cli] [--data synth,demo,real] [--seeds 1,2] [--only KPI,...] [--table all|differences] [--keep FOLDER]`);
        process.exit(2);
    }
    options[name] = process.argv[i + 1];
}

const here = path.dirname(new URL(import.meta.url).pathname);
const cli = options.cli || ['release', 'dev'].map(preset => path.join(here, '../../build', preset, 'bin/zamer-cli')).find(fs.existsSync);
const DuckDB = await findDuckDb();
if (!DuckDB || !cli) {
    console.log(`tests/oracle: skipped: ${DuckDB ? 'no zamer-cli is built' : 'DuckDB is not installed (npm install @duckdb/node-api, folder in NODE_PATH)'}`);
    process.exit(0);
}

const close = (a, b, within = 1e-9) => a === b || (a == null && b == null) ||
    (a != null && b != null && Math.abs(a - b) <= within * Math.max(1, Math.abs(a), Math.abs(b)));
const number = (value, money) => value == null ? null : typeof value === 'string' ? Number(value) * (money ? 100 : 1) : value;
const show = value => value == null ? '-' : Number.isInteger(value) ? String(value) : Number(value).toPrecision(12);

/** What differs between the product's level and the oracle's figure. */
function differences(figure, level, money) {
    const found = [];
    const is = (what, mine, its) => { if (!close(mine, its)) found.push(`${what} ${show(its)} / ${show(mine)}`); };
    if (figure.v === Infinity) {
        if (!level.over || level.value != null)
            found.push(`value ${show(number(level.value, money))} / over`);
    } else {
        is('value', figure.v ?? null, number(level.value, money));
    }
    if (figure.n != null)
        is('n', figure.n, level.n);
    if (figure.num != null && figure.v != null)
        is('numerator', figure.num, number(level.numerator, money));
    if (figure.den != null && figure.v != null)
        is('denominator', figure.den, number(level.denominator, money));
    for (const [name, value] of Object.entries(figure)) {
        if (!name.startsWith('b_'))
            continue;
        const beside = level.beside?.find(each => each.name === name.slice(2));
        if (!beside && value != null) // a figure of nothing stands nowhere
            found.push(`${name.slice(2)} not there`);
        if (!beside)
            continue;
        is(name.slice(2), value === Infinity ? null : value, number(beside.value, money));
    }
    return found;
}

const surveys = new Set(['nps', 'csi', 'staff_satisfaction']);
const results = [];
function record(kpi, dataset, period, product, oracle, agree, note) {
    results.push({ kpi, dataset, period, product, oracle, agree, note });
    if (options.table === 'all' || agree === 'NO')
        console.log([kpi.padEnd(24), dataset.padEnd(22), period.padEnd(24), agree.padEnd(8), String(product).padStart(14), String(oracle).padStart(14), note].join('  '));
}

function rowDifference(mine, its) {
    const a = new Set(mine), b = new Set(its);
    const missing = [...a].filter(each => !b.has(each)), extra = [...b].filter(each => !a.has(each));
    if (!missing.length && !extra.length)
        return '';
    return `rows: ${missing.length} missing${missing.length ? ` (${missing.slice(0, 4).join(' ')})` : ''}, ${extra.length} too many${extra.length ? ` (${extra.slice(0, 4).join(' ')})` : ''}`;
}

async function compareRaw(audit, dataset, duck, folder, { from, to, asOf }) {
    const figures = await rawFigures(duck, folder, from, to);
    for (const level of audit.measure(from, to, ...(asOf ? ['--as-of', asOf] : []))) {
        const mine = figures[level.kpi];
        if (!mine || (options.only && !options.only.split(',').includes(level.kpi)))
            continue;
        const found = differences(mine, { ...level, value: number(level.value), numerator: null, denominator: null }, false);
        record(level.kpi, dataset, `${from}..${to}${asOf ? `@${asOf}` : ''}`, show(number(level.value)), show(mine.v), found.length ? 'NO' : 'yes', found.join('; '));
    }
}

async function compare(audit, dataset, oracle, fileOf, { from, to, asOf }, compares) {
    const more = asOf ? ['--as-of', asOf] : [];
    const period = `${from}..${to}${asOf ? `@${asOf}` : ''}`;
    const chosen = options.only ? options.only.split(',').flatMap(id => ['--kpi', id]) : [];
    for (const level of audit.measure(from, to, ...more, ...chosen)) {
        const kpi = kpis[level.kpi];
        if (!compares(level.kpi, kpi))
            continue;
        if (!kpi) {
            record(level.kpi, dataset, period, show(number(level.value)), '', 'no SQL', '');
            continue;
        }
        const seconds = text => Date.parse(text) / 1000;
        await oracle.window(from, to, seconds(level.period.begin), seconds(level.period.end), seconds(level.period.as_of));
        const { figures, rows } = await oracle.measure(level.kpi, level.parameters.months ? { months: level.parameters.months } : {});
        const money = typeof level.value === 'string' || level.currency !== undefined;
        const whole = figures.find(each => each.part == null) ?? { v: null, n: 0 };
        const mine = whole.v == null ? '-' : show(whole.v / (money ? 100 : 1));
        if (level.quality === 'no data') {
            const none = whole.v == null || Number.isNaN(whole.v) || whole.n === 0;
            record(level.kpi, dataset, period, `no data`, mine, none ? 'yes' : 'no data', level.reason ?? '');
            continue;
        }
        const found = differences(whole, level, money);
        for (const figure of figures.filter(each => each.part != null)) {
            const [dimension, key] = figure.part.split('|');
            const part = level.parts.find(each => each.dimension === dimension && each.key === key);
            const differs = part ? differences(figure, part, money) : figure.v == null ? [] : ['not there'];
            if (differs.length)
                found.push(`[${key}] ${differs.join(', ')}`);
        }
        const its = audit.rows(level.kpi, from, to, ...more).map(row => `${row.file}:${row.row}`);
        const rowsDiffer = rowDifference(rows.map(row => `${fileOf.get(row.sid)}:${row.srow}`), [...new Set(its)]);
        const hidden = surveys.has(level.kpi) && whole.n < 5 && its.length === 0; // answers of fewer than 5 are not shown one by one
        if (rowsDiffer && !hidden)
            found.push(rowsDiffer);
        record(level.kpi, dataset, period, level.over ? 'over' : show(number(level.value)), mine, found.length ? 'NO' : 'yes', found.slice(0, 6).join('; '));
    }
}

const scratch = options.keep || fs.mkdtempSync(path.join(os.tmpdir(), 'zamer-oracle-'));
fs.mkdirSync(scratch, { recursive: true });
try {
    for await (const { audit, tables = audit, name, periods, compares = () => true, raw } of datasets(cli, scratch, options)) {
        const duck = await Duck.open(DuckDB);
        const newest = entity => Math.max(...tables.sources().filter(source => source.entity === entity && source.exported_at).map(source => Date.parse(source.exported_at) / 1000));
        const known = Math.min(newest('deals'), newest('stage_moves'));
        const oracle = new Oracle(duck, tables.settings(), await tables.load(duck), Number.isFinite(known) ? known : undefined);
        await oracle.prepare();
        const fileOf = new Map(tables.sources().map(source => [source.id, source.file]));
        const folder = raw?.();
        for (const period of periods) {
            await compare(audit, name, oracle, fileOf, period, compares);
            if (folder)
                await compareRaw(audit, `${name} files`, duck, folder, period);
        }
    }
} finally {
    if (!options.keep)
        fs.rmSync(scratch, { recursive: true, force: true });
}

console.log('\nKPI                       agree   differ  no data here alone');
const by = new Map();
for (const each of results) {
    const row = by.get(each.kpi) ?? { yes: 0, NO: 0, 'no data': 0, 'no SQL': 0 };
    row[each.agree]++;
    by.set(each.kpi, row);
}
for (const [kpi, row] of by)
    console.log(`${kpi.padEnd(24)} ${String(row.yes).padStart(6)}   ${String(row.NO).padStart(6)}  ${String(row['no data']).padStart(6)}${row['no SQL'] ? '   no SQL' : ''}`);
const withheld = new Map();
for (const { kpi, agree, note } of results)
    if (agree === 'no data')
        withheld.set(note, (withheld.get(note) ?? new Set()).add(kpi));
for (const [reason, ids] of withheld)
    console.log(`withheld, ${reason}: ${[...ids].join(', ')}`);
const wrong = results.filter(each => each.agree === 'NO').length;
console.log(`\n${results.filter(each => each.agree === 'yes').length} comparisons agree, ${wrong} differ`);
process.exit(wrong ? 1 : 0);
