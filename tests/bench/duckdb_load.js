// duckdb_load.js DB DEALS EVENTS: both files into a new DuckDB file, to its checkpoint; seconds of each as JSON.
'use strict';
const path = require('path');
const fs = require('fs');
const { DuckDBInstance } = require(path.join(process.env.NODE_PEERS, '@duckdb/node-api'));
const [database, deals, events] = process.argv.slice(2);
const now = () => Number(process.hrtime.bigint()) / 1e9;

const types = {
    id: 'BIGINT', budget: 'DOUBLE', created_at: 'TIMESTAMP', modified_at: 'TIMESTAMP', closed_at: 'TIMESTAMP', next_task_at: 'TIMESTAMP',
    first_response_s: 'BIGINT', deal_id: 'BIGINT', timestamp: 'TIMESTAMP',
};

/** The types are given, so that nothing has to be guessed; every other column is text. */
function source(file) {
    const handle = fs.openSync(file);
    const start = Buffer.alloc(4096);
    const header = start.toString('utf8', 0, fs.readSync(handle, start)).split(/\r?\n/)[0].split(',');
    fs.closeSync(handle);
    const columns = header.map(name => `'${name}':'${types[name] || 'VARCHAR'}'`).join(',');
    return `read_csv('${file}', header=true, delim=',', quote='"', columns={${columns}})`;
}

(async () => {
    for (const file of [database, database + '.wal'])
        fs.rmSync(file, { force: true });
    const start = now();
    const instance = await DuckDBInstance.create(database, { threads: String(require('os').cpus().length) });
    const connection = await instance.connect();
    await connection.run(`create table deals as select * from ${source(deals)}`);
    const loaded = now();
    await connection.run(`create table events as select * from ${source(events)}`);
    const both = now();
    await connection.run('checkpoint');
    connection.closeSync();
    instance.closeSync();
    console.log(JSON.stringify({ deals: loaded - start, events: both - loaded, checkpoint: now() - both, total: now() - start }));
})();
