// measure_w.js --deals F --events F --build DIR --scratch DIR --runs N [--label TEXT]: deals and events from CSV to the answers of W, the
// answers again, after reopening, and when a segment changes; beside DuckDB in memory and in its file. Called by run.
'use strict';
const fs = require('fs');
const path = require('path');
const { once, median, two, judge, cpus, dealOptions, argumentsOf } = require('./process.js');

const arg = argumentsOf(process.argv);
const scratch = name => path.join(arg.scratch, name);
const cli = path.join(arg.build, 'bin', 'zamer-cli');
const bench = path.join(arg.build, 'bench', 'bench_pipeline');
const period = ['2025-10-01', '2026-01-01'];
// What W asks, as KPIs: each answers one query of it, with its interval, by manager where the query groups.
const kpis = ['leads', 'sales_count', 'revenue', 'lead_conversion', 'win_rate', 'first_response_time', 'sales_cycle', 'repeat_sales', 'retention',
              'card_completeness', 'data_freshness', 'average_order', 'missed_calls', 'stage_conversion', 'stage_dwell_time', 'message_reply_time'];
const segments = ['Сайт', 'Яндекс Директ', 'Рекомендация', 'Входящий звонок']; // the largest sources of the generated deals
// Without an order of the stages the two KPIs by stage have no data, and cost nothing.
const stages = 'Новая заявка,Квалификация,Встреча назначена,КП отправлено,Договор,Счёт выставлен,Успешно реализовано,Закрыто и не реализовано';
const stageOrders = ['Продажи B2B', 'Продажи B2C', 'Повторные продажи'].flatMap(pipeline => ['--order', `${pipeline}:${stages}`]);

function product() {
    for (const file of fs.readdirSync(arg.scratch).filter(each => each.startsWith('w.zamer')))
        fs.rmSync(scratch(file), { recursive: true });
    const audit = scratch('w.zamer');
    const steps = [once(cli, ['new', audit, '--client', 'Bench', '--go-live', period[0]]), once(cli, ['import', audit, arg.deals, ...dealOptions]),
                   once(cli, ['import', audit, arg.events, '--layout', 'table:events', '--exported-at', '2026-01-01']),
                   once(cli, ['stages', audit, ...stageOrders])];
    const answered = once(bench, [audit, ...period, '5', kpis.join(','), 'manager', '']);
    const changed = once(bench, [audit, ...period, '8', kpis.join(','), 'source', segments.join(',')]);
    const answer = JSON.parse(answered.out);
    if (answer.with_value < kpis.length)
        throw new Error(`only ${answer.with_value} of ${kpis.length} KPIs have a value: the comparison would flatter`);
    const load = steps.reduce((sum, each) => sum + each.wall, 0);
    return {
        load, reopen: answer.open_s + answer.cold_s, warm: median(answer.warm_s), segment: median(JSON.parse(changed.out).segment_s),
        total: load + answer.open_s + answer.cold_s, peak: Math.max(...steps.map(each => each.peak), answered.peak), withValue: answer.with_value,
    };
}

function duckdb(withFile) {
    const script = path.join(process.env.ZAMER_BENCH_TOOLS, 'peers', 'duckdb.js');
    const run = once('node', [script, '--deals', arg.deals, '--events', arg.events, ...(withFile ? ['--db', scratch('w.duckdb')] : [])]);
    const { timing } = JSON.parse(run.out);
    return { load: timing.load_s, query: timing.query_s, reopen: (timing.reopen_s || 0) + timing.query_s, total: timing.load_s + timing.query_s, peak: run.peak };
}

const rounds = [];
for (let run = 0; run < Number(arg.runs || 5); ++run)
    rounds.push({ own: product(), memory: duckdb(false), file: duckdb(true) });
const of = value => two(median(rounds.map(value)));
console.log(`W, ${arg.label || ''}: ${rounds.length} runs, medians; ${cpus} processors; ${rounds[0].own.withValue} of ${kpis.length} KPIs have a value`);
console.log(`product      load ${of(each => each.own.load)} s, reopened to answers ${of(each => each.own.reopen)} s, again ${of(each => each.own.warm)} s, ` +
            `segment ${of(each => 1000 * each.own.segment)} ms, peak ${of(each => each.own.peak)} MB`);
console.log(`DuckDB       load ${of(each => each.memory.load)} s, W ${of(each => each.memory.query)} s, peak ${of(each => each.memory.peak)} MB; ` +
            `its file reopened to answers ${of(each => each.file.reopen)} s, peak ${of(each => each.file.peak)} MB`);
const ratio = value => rounds.map(value);
const missed = judge([
    ['CSV to durable answers / DuckDB in memory', ratio(each => each.own.total / each.memory.total), Number(arg.goal || 0.25)],
    ['W again / DuckDB', ratio(each => each.own.warm / each.memory.query), 0.12],
    ['reopened to answers / DuckDB file', ratio(each => each.own.reopen / each.file.reopen), 0.5],
    ['segment changed, seconds / 0.1', ratio(each => each.own.segment / 0.1), 1.0],
    ['peak memory / DuckDB in memory', ratio(each => each.own.peak / each.memory.peak), 0.5],
]);
fs.appendFileSync(path.join(arg.scratch, 'growth.jsonl'),
                  JSON.stringify({ label: arg.label, rows: Number(arg.rows || 0), load: median(rounds.map(each => each.own.load)),
                                   reopen: median(rounds.map(each => each.own.reopen)), warm: median(rounds.map(each => each.own.warm)) }) + '\n');
process.exit(missed ? 1 : 0);
