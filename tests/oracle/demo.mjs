// The demo: its audit with both batches of exports, the audit as it stood at the baseline, and a few figures straight from its export files.
import fs from 'node:fs';
import path from 'node:path';
import { Audit } from './product.mjs';

export async function* demo(cli, scratch, seeds) {
    for (const seed of seeds.slice(0, 2)) {
        const audit = new Audit(cli, scratch, `demo${seed}`);
        audit.run('demo', audit.file, '--seed', String(seed));
        yield { audit, name: `demo ${seed}`, periods: [
            { from: '2025-11-01', to: '2026-05-01', asOf: '2026-11-02' },
            { from: '2026-08-01', to: '2026-11-01', asOf: '2026-11-02' },
            { from: '2026-09-01', to: '2026-10-01', asOf: undefined },
            { from: '2026-03-02', to: '2026-04-19', asOf: '2026-11-02' },
        ], raw: () => rawOf(audit, seed) };
        // State KPIs at the baseline read the exports of that day; but for the limits of stuck deals, which are read from all that is known.
        const early = new Audit(cli, scratch, `demo${seed}-baseline`);
        for (const each of ['a.zamer', 'keys'])
            fs.cpSync(path.join(audit.folder, each), path.join(early.folder, each), { recursive: true });
        for (const source of early.sources())
            if (source.exported_at && source.exported_at > '2026-06')
                early.run('undo', early.file, String(source.id));
        yield { audit, tables: early, compares: (id, kpi) => kpi?.state && id !== 'stuck_deals', name: `demo ${seed} baseline`, periods: [{ from: '2026-02-01', to: '2026-05-01', asOf: '2026-05-04' }] };
    }
}

/** Tables of the raw export files for sql/raw.sql. */
function rawOf(audit, seed) {
    const folder = path.join(audit.folder, 'exports');
    audit.run('demo', '--seed', String(seed), '--exports', folder);
    return folder;
}
