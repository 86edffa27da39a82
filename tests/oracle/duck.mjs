// DuckDB, where it is installed (npm install @duckdb/node-api); it is no part of the product.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export async function findDuckDb() {
    const places = [process.env.ZAMER_ORACLE_MODULES, ...(process.env.NODE_PATH || '').split(':'),
                    path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'node_modules'),
                    path.join(process.cwd(), 'node_modules')].filter(Boolean);
    for (const place of places) {
        try {
            const found = createRequire(path.join(place, 'x.js')).resolve('@duckdb/node-api');
            return (await import(pathToFileURL(found).href)).DuckDBInstance ??
                   (await import(pathToFileURL(found).href)).default.DuckDBInstance;
        } catch { /* not there */ }
    }
    return null;
}

const plain = value => typeof value === 'bigint' ? Number(value)
    : value !== null && typeof value === 'object' && 'value' in value && 'scale' in value
        ? Number(value.value) / 10 ** value.scale
    : value;

export class Duck {
    static async open(DuckDBInstance) {
        const duck = new Duck();
        duck.connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
        await duck.run("set TimeZone = 'UTC'");
        return duck;
    }
    /** Rows of the last statement as plain objects. */
    async run(sql) {
        let rows = [];
        for (const statement of splitStatements(sql)) {
            try {
                rows = (await this.connection.runAndReadAll(statement)).getRowObjects();
            } catch (error) {
                throw new Error(`${error.message}\nin: ${statement.slice(0, 1500)}`);
            }
        }
        return rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    }
}

/** Statements end with ';' at the end of a line. */
function splitStatements(sql) {
    return sql.replace(/^\s*--.*$/gm, '').split(/;[ \t]*(?:\n|$)/).map(each => each.trim()).filter(Boolean);
}
