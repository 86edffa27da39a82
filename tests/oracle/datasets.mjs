// The audits that are compared: invented facts by seed, the demo through its exports, genuine files where they are.
import path from 'node:path';
import { Audit } from './product.mjs';
import { demo } from './demo.mjs';
import { real } from './real.mjs';
import * as synth from './synth.mjs';

function knows(audit, entity) {
    try {
        audit.run('export', audit.file, '--table', entity, '-o', path.join(audit.folder, 'empty.csv'));
        return true;
    } catch {
        return false; // a version without it
    }
}

async function* synthetic(cli, scratch, seeds) {
    for (const seed of seeds) {
        const audit = new Audit(cli, scratch, `synth${seed}`);
        audit.create({ ...synth.settingsOf(seed) });
        if (seed % 2 && 'lunch' in audit.settings())
            audit.run('set', audit.file, 'lunch=12:30-13:15');
        const folder = path.join(audit.folder, 'facts');
        for (const entity of Object.keys(synth.writeFacts(folder, seed)))
            if (entity !== 'roi_entries' || knows(audit, entity))
                audit.import(path.join(folder, `${entity}.csv`), '--layout', `table:${entity}`, '--exported-at', synth.exportedAt);
        yield { audit, name: `synth ${seed}`, periods: [
            { from: '2025-01-01', to: '2025-04-01', asOf: '2025-04-12' },
            { from: '2025-03-17', to: '2025-04-08', asOf: '2025-04-09' },
            { from: '2024-09-30', to: '2024-11-12', asOf: '2025-04-12' },
            { from: '2025-02-01', to: '2025-03-01', asOf: '2025-02-20T15:30' },
            { from: '2024-10-01', to: '2025-04-01', asOf: undefined },
            ...synth.periods(seed),
        ] };
    }
}

/** Each: audit (measured), tables (audit whose tables are read; the same unless said), name, periods. */
export async function* datasets(cli, scratch, options) {
    const chosen = (options.data || 'synth,demo,real').split(',');
    const seeds = options.seeds.split(',').map(Number);
    if (chosen.includes('synth'))
        yield* synthetic(cli, scratch, seeds);
    if (chosen.includes('demo'))
        yield* demo(cli, scratch, seeds);
    if (chosen.includes('real'))
        yield* real(cli, scratch);
}
