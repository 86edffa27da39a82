// The recomputation: SQL of sql/*.sql over the exported tables of an audit.
import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(path.dirname(new URL(import.meta.url).pathname), 'sql');
const read = name => fs.readFileSync(path.join(folder, name), 'utf8');
const quoted = text => `'${String(text).replaceAll("'", "''")}'`;
const list = texts => `[${texts.join(', ')}]`;

/** KPI id -> { sql, state }, from the files of the groups. */
export const kpis = {};
const shared = {}; // sections `-- @=name`, put in where :name stands
for (const file of ['deals.sql', 'operations.sql', 'money.sql', 'customers.sql', 'staff.sql', 'messengers.sql'].filter(each => fs.existsSync(path.join(folder, each))))
    for (const section of read(file).split(/^-- @/m).slice(1)) {
        const [id, ...flags] = section.slice(0, section.indexOf('\n')).trim().split(/\s+/);
        if (id.startsWith('=')) {
            shared[id.slice(1)] = section.slice(section.indexOf('\n')).trim().replace(/;$/, '');
            continue;
        }
        kpis[id] = { sql: section.slice(section.indexOf('\n')), state: flags.includes('state'), file };
    }

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minutes = text => { const [h, m] = text.split(':').map(Number); return h * 60 + m; };

function put(sql, parameters) {
    return sql.replace(/(?<![:\w]):([a-z_]+)\b/g, (whole, name) => name in shared ? put(shared[name], parameters) : name in parameters ? parameters[name] : whole);
}

/** Filled required fields and how many are required, of those that were imported. */
function required(settings, imported) {
    const parts = Object.fromEntries(settings.required_fields.split(';').map(part => part.split(':')));
    const filled = { amount: 'coalesce(amount > 0, false)', title: 'coalesce(title, 0) = 1', name: 'coalesce(name, 0) = 1', company: 'coalesce(company, 0) = 1',
                     phone: 'coalesce(len(phone), 0) > 0', email: 'coalesce(len(email), 0) > 0' };
    const expression = (text, entity) => {
        const used = text.split(',').filter(Boolean).map(each => each.split('|'))
            .map(names => names.filter(name => imported[entity]?.has(name))).filter(names => names.length);
        const terms = used.map(names => `(${names.map(name => `coalesce(${filled[name] ?? `${name} is not null`}, false)`).join(' or ')})::int`);
        return [terms.length ? `(${terms.join(' + ')})` : '0', String(terms.length)];
    };
    const [dealFilled, dealRequired] = expression(parts.deals ?? '', 'deals');
    const [cardFilled, cardRequired] = expression(parts.cards ?? '', 'customers');
    return { deal_filled: dealFilled, deal_required: dealRequired, card_filled: cardFilled, card_required: cardRequired };
}

/** Groups of names that hang together. */
async function join(duck) {
    const parent = new Map();
    const find = name => {
        let root = name;
        while (parent.get(root) !== root)
            root = parent.get(root);
        while (name !== root) { // shorten the way for the next one
            const next = parent.get(name);
            parent.set(name, root);
            name = next;
        }
        return root;
    };
    for (const { node, key } of await duck.run('select node, key from links')) {
        for (const name of [node, key])
            if (!parent.has(name))
                parent.set(name, name);
        parent.set(find(node), find(key));
    }
    await duck.run('create or replace table components(name varchar, c varchar)');
    const all = [...parent.keys()];
    for (let at = 0; at < all.length; at += 4000)
        await duck.run(`insert into components values ${all.slice(at, at + 4000).map(name => `(${quoted(name)}, ${quoted(find(name))})`).join(',')}`);
}

export class Oracle {
    constructor(duck, settings, imported, knownUntil = '9e18::bigint') {
        this.duck = duck;
        this.settings = settings;
        const [from, to] = settings.work_hours.split('-').map(text => text.trim());
        const lunch = settings.lunch ? settings.lunch.split('-') : null;
        this.parameters = {
            tz: quoted(settings.time_zone), currency: quoted(settings.currency),
            work_week: list(settings.work_week.split(',').filter(Boolean).map(day => days.indexOf(day) + 1)),
            work_from: minutes(from), work_to: minutes(to), lunch_from: lunch ? minutes(lunch[0]) : 0, lunch_to: lunch ? minutes(lunch[1]) : 0, holidays: `${list(settings.holidays.split(',').filter(Boolean).map(quoted))}::varchar[]`,
            horizon: settings.horizon_days, sla: settings.sla_minutes, inactivity: settings.inactivity_days, active_share: settings.active_share,
            margin: settings.margin === '' ? 'null' : settings.margin, qualified_stage: quoted(settings.qualified_stage),
            go_live: quoted(settings.go_live), stage_known: imported.deals?.has('stage') ? 'true' : 'false', known_until: knownUntil, licence_known: imported.users?.has('licensed') ? 'true' : 'false', from_orders: imported.purchases ? 'true' : 'false', order_margins: imported.purchases?.has('margin') ? 'true' : 'false', ...required(settings, imported) };
    }
    async prepare() {
        await this.duck.run(put(read('base.sql'), this.parameters));
        await join(this.duck);
        await this.duck.run(put(read('base2.sql'), this.parameters));
    }
    /** begin, end and asOf in UTC seconds. */
    async window(from, to, begin, end, asOf) {
        const key = [from, to, begin, end, asOf].join();
        this.of = { ...this.parameters, from: quoted(from), to: quoted(to), begin, fin: end, asof: asOf,
                    days: Math.round((Date.parse(to) - Date.parse(from)) / 86400000) };
        if (key !== this.key)
            await this.duck.run(put(read('window.sql'), this.of));
        this.key = key;
    }
    /** { figures: [{part, v, n, num, den, ...}], rows: [{sid, srow}] } */
    async measure(id, more = {}) {
        const figures = await this.duck.run(put(kpis[id].sql, { months: 12, ...this.of, ...more }));
        const rows = await this.duck.run('select distinct sid, srow from r where srow is not null order by all');
        return { figures, rows };
    }
}

/** Figures straight from the demo's export files. */
export async function rawFigures(duck, exports, from, to) {
    const [tables, ...sections] = read('raw.sql').split(/^-- @/m);
    const parameters = { folder: quoted(exports), from: quoted(from), to: quoted(to) };
    await duck.run(put(tables, parameters));
    const figures = {};
    for (const section of sections)
        [figures[section.slice(0, section.indexOf('\n')).trim()]] = await duck.run(put(section.slice(section.indexOf('\n')), parameters));
    return figures;
}
