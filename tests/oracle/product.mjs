// The program under test: zamer-cli, run as a user would, with a key folder of its own.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { emptyTable, entities, loadTable } from './schema.mjs';

export class Audit {
    constructor(cli, folder, name) {
        this.cli = cli;
        this.folder = path.join(folder, name);
        this.name = name;
        this.file = path.join(this.folder, 'a.zamer');
        fs.mkdirSync(this.folder, { recursive: true });
    }
    run(...args) {
        return JSON.parse(execFileSync(this.cli, [...args, '--json'], {
            env: { ...process.env, ZAMER_KEYS: path.join(this.folder, 'keys'), ZAMER_USER: 'oracle', LC_ALL: 'C.UTF-8' },
            maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }));
    }
    create(settings) {
        const { client = this.name, go_live = '2025-03-01', time_zone = 'Europe/Moscow', currency = 'RUB', ...more } = settings;
        this.run('new', this.file, '--client', client, '--go-live', go_live, '--time-zone', time_zone, '--currency', currency,
                 ...Object.entries(more).flatMap(([key, value]) => ['--set', `${key}=${value}`]));
    }
    import(file, ...more) { return this.run('import', this.file, file, ...more); }
    settings() { return this.run('set', this.file).settings; }
    sources() { return this.run('sources', this.file).sources; }
    measure(from, to, ...more) { return this.run('measure', this.file, '--from', from, '--to', to, ...more).measurements; }
    rows(kpi, from, to, ...more) { return this.run('rows', this.file, '--kpi', kpi, '--from', from, '--to', to, ...more).rows; }

    /** Loads every table into DuckDB. Gives what was imported: entity -> set of fields. */
    async load(duck) {
        const imported = {};
        const zone = this.settings().time_zone;
        for (const entity of Object.keys(entities)) {
            const file = path.join(this.folder, `exported_${entity}.csv`);
            try {
                this.run('export', this.file, '--table', entity, '-o', file);
            } catch (error) {
                if (error.status !== 2)
                    throw error;
                await duck.run(emptyTable(entity));
                continue;
            }
            await duck.run(loadTable(entity, file, zone));
        }
        for (const source of this.sources())
            for (const column of source.mapping ?? [])
                (imported[source.entity] ??= new Set()).add(column.field);
        for (const [entity, fields] of Object.entries(entities)) { // constants and what an import derives
            const [filled] = await duck.run(`select ${fields.map(([name]) => `count("${name === 'at' ? 'ts' : name}") as "${name}"`).join(', ')} from ${entity}`);
            for (const [name, count] of Object.entries(filled))
                if (count > 0)
                    (imported[entity] ??= new Set()).add(name);
        }
        return imported;
    }
}
