// xlsx.js --build DIR --scratch DIR --file F --runs N: a workbook into an audit file beside the lower bound of libzip and expat, each a process
// of its own, in turn; openpyxl and LibreOffice where they are installed. Called by run; ends with 1 where a goal is missed.
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const arg = {};
for (let at = 2; at + 1 < process.argv.length; at += 2)
    arg[process.argv[at].slice(2)] = process.argv[at + 1];
const scratch = name => path.join(arg.scratch, name);
const cli = path.join(arg.build, 'bin', 'zamer-cli');
const bench = path.join(arg.build, 'bench', 'bench_xlsx');

function seconds(command, args) {
    const started = process.hrtime.bigint();
    const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0)
        throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${done.stderr || done.error}`);
    return { wall: Number(process.hrtime.bigint() - started) / 1e9, out: done.stdout };
}
const there = (command, args) => spawnSync(command, args).status === 0;

function imported() {
    const audit = scratch('workbook.zamer');
    for (const file of fs.readdirSync(arg.scratch).filter(name => name.startsWith('workbook.zamer')))
        fs.rmSync(scratch(file), { recursive: true });
    seconds(cli, ['new', audit, '--client', 'Bench', '--go-live', '2025-01-01']);
    const run = seconds(cli, ['import', audit, arg.file, '--layout', 'table:deals', '--map', 'tags=-', '--exported-at', '2025-06-01',
                              '--value', 'status:Успешно реализовано=won', '--value', 'status:Закрыто и не реализовано=lost', '--json']);
    return { wall: run.wall, rows: JSON.parse(run.out).inputs[0].rows_read };
}

const openpyxl = 'import openpyxl, sys\nfor row in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True): pass';
const python = ['python3', '/usr/bin/python3'].find(each => there(each, ['-c', 'import openpyxl']));
const office = there('soffice', ['--version']);
const all = { bound: [], import: [], openpyxl: [], office: [] };
let rows = 0;
for (let run = 0; run < Number(arg.runs || 5); ++run) {
    all.bound.push(seconds(bench, ['--bound', arg.file]).wall);
    const own = imported();
    all.import.push(own.wall);
    rows = own.rows;
    if (python && run < 2)
        all.openpyxl.push(seconds(python, ['-c', openpyxl, arg.file]).wall);
    if (office && run < 2)
        all.office.push(seconds('soffice', ['--headless', '--convert-to', 'csv', '--outdir', arg.scratch, arg.file]).wall);
}
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
const blocks = JSON.parse(seconds(bench, [arg.file, '5']).out);
console.log(`workbook of ${rows} rows: bound ${median(all.bound).toFixed(2)} s, import ${median(all.import).toFixed(2)} s` +
            (python ? `, openpyxl ${median(all.openpyxl).toFixed(2)} s` : '') + (office ? `, LibreOffice ${median(all.office).toFixed(2)} s` : '') +
            `; cells alone ${blocks.ratio.toFixed(2)} times the bound`);
const checks = [['XLSX to durable file / libzip + expat', median(all.import.map((each, at) => each / all.bound[at])), 2.5]];
if (python)
    checks.push(['XLSX to durable file / openpyxl reading', median(all.import) / median(all.openpyxl), 0.33]);
if (office)
    checks.push(['XLSX to durable file / LibreOffice to CSV', median(all.import) / median(all.office), 0.33]);
let missed = 0;
for (const [name, ratio, goal] of checks) {
    missed += ratio > goal ? 1 : 0;
    console.log(`${name.padEnd(54)} ${ratio.toFixed(2)}  goal ${goal}  ${ratio > goal ? 'missed' : 'met'}`);
}
process.exit(missed ? 1 : 0);
