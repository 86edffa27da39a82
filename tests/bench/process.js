// Processes measured one by one, and what is made of their numbers; for measure.js and measure_import.js.
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const os = require('os');

const cpus = os.cpus().length;

function busySeconds() {
    const ticks = fs.readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
    return (ticks.reduce((a, b) => a + b) - ticks[3] - ticks[4]) / 100;
}

/** Runs one process: seconds, peak memory in MB, share of the machine that others took meanwhile, what it wrote. */
function once(command, args, env = {}) {
    const report = path.join(os.tmpdir(), `zamer-bench-time.${process.pid}`);
    const busy = busySeconds();
    const started = process.hrtime.bigint();
    const done = spawnSync('/usr/bin/time', ['-q', '-f', '%e %U %S %M', '-o', report, command, ...args],
                           { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0)
        throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${done.stderr || done.error}`);
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    const [, user, system, peak] = fs.readFileSync(report, 'utf8').trim().split(/\s+/).map(Number);
    fs.rmSync(report);
    const cpu = user + system;
    const foreign = Math.max(0, busySeconds() - busy - cpu) / (Math.max(wall, 0.01) * cpus);
    return { wall, cpu, peak: peak / 1024, foreign, out: done.stdout, err: done.stderr };
}

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const two = value => value.toFixed(2);

/** Ratios were taken run by run: neighbours on the machine disturb both alike. Prints them; the number of goals that were missed. */
function judge(ratios) {
    let missed = 0;
    for (const [name, values, goal] of ratios) {
        const ratio = median(values);
        missed += ratio > goal ? 1 : 0;
        console.log(`${name.padEnd(54)} ${two(ratio)}  (${two(Math.min(...values))}-${two(Math.max(...values))})  goal ${goal.toFixed(1)}  ${ratio > goal ? 'missed' : 'met'}`);
    }
    return missed;
}

/** What each column of the generated deals means, as arguments of the terminal program. */
const columns = {
    id: 'id', name: 'title', company: 'company', contact: 'customer_name', phone: 'phone', email: 'email', responsible: 'owner',
    stage: 'stage', pipeline: 'pipeline', budget: 'amount', created_at: 'created_at', modified_at: 'modified_at',
    closed_at: 'closed_at', source: 'source', utm_medium: 'medium', utm_campaign: 'campaign', tags: 'tags',
    loss_reason: 'loss_reason', region: 'region', next_task_at: 'next_task_at', first_response_s: 'first_response_seconds',
};
const stages = ['status:Успешно реализовано=won', 'status:Закрыто и не реализовано=lost'];
const dealOptions = ['--layout', 'table:deals', ...Object.entries(columns).flatMap(([from, to]) => ['--map', `${from}=${to}`]),
                     ...stages.flatMap(value => ['--value', value]), '--exported-at', '2026-01-01'];

function argumentsOf(list) {
    const arg = {};
    for (let at = 2; at + 1 < list.length; at += 2)
        arg[list[at].slice(2)] = list[at + 1];
    return arg;
}

module.exports = { once, median, two, judge, cpus, dealOptions, argumentsOf };
