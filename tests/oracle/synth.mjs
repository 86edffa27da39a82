// A small invented base of random facts: every entity, and the cases that make KPIs go wrong. The same seed makes the same files.
import fs from 'node:fs';
import path from 'node:path';

const day0 = Date.UTC(2023, 8, 1) / 86400000;
export const exportedAt = '2025-04-12';

class Random {
    constructor(seed) { this.state = (seed * 2654435761) >>> 0; }
    next() {
        let t = this.state = (this.state + 0x6D2B79F5) >>> 0;
        t = Math.imul(t ^ t >>> 15, t | 1);
        t ^= t + Math.imul(t ^ t >>> 7, t | 61);
        return ((t ^ t >>> 14) >>> 0) / 4294967296;
    }
    below(n) { return Math.floor(this.next() * n); }
    between(low, high) { return low + this.below(high - low); }
    chance(percent) { return this.next() * 100 < percent; }
    pick(items) { return items[this.below(items.length)]; }
}

const two = n => String(n).padStart(2, '0');
const date = day => new Date((day0 + day) * 86400000).toISOString().slice(0, 10);
/** A local time of the wall clock: days since the first one, as a fraction; not in the hours that summer time skips or repeats. */
function stamp(at) {
    const minutes = Math.round((at - Math.floor(at)) * 86400);
    const hour = Math.floor(minutes / 3600);
    return `${date(Math.floor(at))} ${two(hour < 4 ? hour + 4 : hour)}:${two(Math.floor(minutes / 60) % 60)}:${two(minutes % 60)}`;
}

function csv(folder, entity, columns, rows) {
    const cell = value => value == null ? '' : /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
    fs.writeFileSync(path.join(folder, `${entity}.csv`),
                     [columns.join(','), ...rows.map(row => columns.map(column => cell(row[column])).join(','))].join('\n') + '\n');
    return rows.length;
}

export function settingsOf(seed) {
    const zones = ['Europe/Berlin', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    return { time_zone: zones[seed % zones.length], currency: seed % 2 ? 'EUR' : 'RUB', horizon_days: [30, 7, 45][seed % 3], sla_minutes: [15, 60][seed % 2],
             inactivity_days: [90, 60, 120][seed % 3], margin: seed % 4 === 3 ? '' : '0.3', active_share: seed % 2 ? '0.8' : '0.5',
             holidays: seed % 2 ? '2025-01-01,2025-01-02,2025-03-10,2024-11-04' : '',
             work_hours: ['09:00-18:00', '10:00-19:30', '00:00-24:00'][seed % 3], work_week: ['mon-fri', 'mon-sat', 'mon-sun'][seed % 3],
             ...(seed % 2 ? {} : { qualified_stage: 'talk' }) };
}

export function writeFacts(folder, seed) {
    fs.mkdirSync(folder, { recursive: true });
    const r = new Random(seed);
    const last = 586; // 2025-04-09
    const owners = ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay', '', 'robot'];
    const people = ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'robot', ''];
    const sources = ['web', 'ads', '', 'ref', 'Yandex'];
    const products = ['lamps', 'wire', 'tools', '', 'glue'];
    const pipelines = { Retail: ['new', 'talk', 'offer', 'won', 'lost'], Trade: ['new', 'check', 'talk', 'won', 'lost'] };
    const kind = stage => stage === 'won' || stage === 'lost' ? stage : stage === 'talk' && seed % 4 === 1 ? 'qualified' : 'work';
    const when = (low, high, only = 10) => { const at = low + r.next() * Math.max(0, high - low); return r.chance(only) ? date(Math.floor(at)) : stamp(at); };
    const phone = () => `+7900${1000000 + r.below(500)}`;
    const maybe = (percent, value) => r.chance(percent) ? value() : '';
    const written = {};
    const write = (entity, columns, rows) => { written[entity] = csv(folder, entity, columns.split(' '), rows); };

    write('stages', 'pipeline stage order kind', Object.entries(pipelines).flatMap(([pipeline, stages]) => stages.map((stage, i) => ({ pipeline, stage, order: i + 1, kind: kind(stage) }))));
    write('users', 'name team role licensed active_from active_to service', [
        { name: 'Ann', team: 'A', licensed: 1 }, { name: 'Bob', team: 'A', licensed: 1, active_to: '2025-03-15' }, { name: 'Cyd', team: 'B', licensed: 1, active_from: '2025-02-10' },
        { name: 'Dan', team: 'B', licensed: 1, active_from: '2025-01-20', active_to: '2025-03-31 12:00:00' }, { name: 'Eve', team: 'B', licensed: 0 },
        { name: 'Fay', licensed: 1, active_to: '2024-06-01' }, { name: 'Gus', licensed: 1 }, { name: 'robot', licensed: 1, service: 1 }].map(u => ({ service: 0, ...u })));

    const cards = Array.from({ length: 160 }, (_, i) => ({
        id: `c${i}`, name: r.chance(10) ? '' : `Name ${i}`, company: maybe(30, () => 'Co'), region: r.pick(['North', 'South', '']), source: r.pick(sources), owner: r.pick(owners),
        phone: i % 8 === 0 ? '+79005550000' : r.chance(65) ? phone() + (r.chance(20) ? `;${phone()}` : '') : '',
        email: i % 9 === 0 ? 'info@mail.example' : r.chance(40) ? `u${r.below(400)}@mail.example` : '',
        created_at: r.chance(95) ? when(0, last) : '', modified_at: maybe(90, () => when(300, last + 4)),
        birthday: maybe(40, () => '1990-05-01'), size: maybe(60, () => r.pick(['S', 'M'])), hobby: maybe(20, () => 'chess') }));
    write('customers', 'id name company region source owner phone email created_at modified_at birthday size hobby', cards);

    const withResponse = seed % 3 === 0;
    const deals = [], moves = [], activities = [];
    let next = 0;
    const act = fields => activities.push({ id: `x${next++}`, automated: r.chance(8) ? 1 : r.chance(50) ? 0 : '', ...fields });
    for (let i = 0; i < 500; ++i) {
        const pipeline = r.pick(Object.keys(pipelines)), stages = pipelines[pipeline];
        const stage = r.pick([...stages, 'won', 'won', 'lost', 'lost']);
        const status = stage === 'won' || stage === 'lost' ? stage : 'open';
        const lead = r.chance(12);
        const start = r.next() * (last - 1);
        const created = r.chance(97) ? r.chance(8) ? date(Math.floor(start)) : stamp(start) : '';
        const arrived = r.chance(60) ? '' : r.chance(10) ? date(Math.floor(start)) : stamp(Math.max(0, start - r.next() * 2));
        let closed = '';
        if (status !== 'open' && r.chance(94))
            closed = r.chance(15) ? stamp(start + [7, 30, 45][seed % 3]) : r.chance(10) ? date(Math.floor(start) + 1 + r.below(40)) : stamp(start + r.next() ** 2 * 70);
        const d = { id: `d${i}`, kind: lead ? 'lead' : r.chance(70) ? 'deal' : '', lead: '', pipeline, stage, status: lead && status === 'won' ? 'lost' : status, owner: r.pick(owners),
                    source: r.pick(sources), region: r.pick(['North', 'South', '']), product: r.pick(products), campaign: r.pick(['spring', '', 'autumn']), medium: r.pick(['cpc', '']),
                    amount: r.chance(12) ? r.pick(['', '0', `-${r.below(900)}.10`]) : (r.below(900000) / 100).toFixed(2),
                    currency: r.chance(85) ? (seed % 2 ? 'EUR' : 'RUB') : r.pick(['', 'USD']), customer: maybe(55, () => `c${r.below(180)}`),
                    phone: r.chance(40) ? phone() : r.chance(10) ? '+79005550000' : '', email: maybe(15, () => `u${r.below(400)}@mail.example`),
                    created_at: created, arrived_at: arrived, first_contact_at: maybe(25, () => stamp(start + r.next() * 3)), closed_at: closed,
                    qualified: r.chance(50) ? r.pick([0, 1]) : '', qualified_at: '', modified_at: maybe(90, () => when(start, last + 5)),
                    next_task_at: maybe(15, () => when(last - 10, last + 20)), start };
        if (d.qualified === 1 && r.chance(60))
            d.qualified_at = stamp(start + r.next() * 12);
        if (withResponse && r.chance(40))
            Object.assign(d, r.chance(50) ? { first_response_at: stamp(start + 2 + r.next() ** 3 * 9) } : { first_response_seconds: r.below(r.pick([600, 90000, 700000])) });
        if (seed % 5 === 0 && pipeline === 'Trade' && d.status === 'lost' && stage === 'lost')
            d.stage = r.pick(stages.slice(0, 3)); // says where it was lost
        deals.push(d);
        let at = start + r.next();
        for (let step = r.below(5); step > 0; --step) {
            moves.push({ deal: d.id, from_stage: '', to_stage: r.chance(3) ? 'gone' : r.pick(stages), at: stamp(at), user: r.pick(people), automated: r.pick([0, 0, 1, '']) });
            at += r.next() ** 2 * 20;
        }
        if (r.chance(65))
            act({ kind: 'call', direction: 'out', at: stamp(start + r.next() ** 5 * 6), answered: 1, user: r.pick(people), duration: r.below(400), deal: d.id, automated: 0 });
        // Contacts around the arrival: on the deal, through the customer, through the phone.
        for (let count = r.chance(80) ? 1 + r.below(4) : 0; count > 0; --count) {
            const how = r.below(3);
            const kind = r.pick(['call', 'call', 'message', 'email', 'meeting']);
            const close = start + (r.chance(35) ? (r.next() - 0.5) * 0.02 : r.next() ** 4 * 12);
            act({ kind, direction: kind === 'meeting' ? '' : r.pick(['in', 'out', 'out']), at: stamp(Math.max(0, close)), answered: kind === 'call' ? r.pick([0, 1, 1]) : '', user: r.pick(people),
                  duration: kind === 'call' ? r.below(600) : '', deal: how === 0 ? d.id : '', customer: how === 1 ? d.customer : '', phone: how === 2 ? d.phone : '',
                  channel: kind === 'message' ? r.pick(['wa', 'tg']) : '', dialogue: '' });
        }
    }
    const leads = deals.filter(d => d.kind === 'lead').map(d => d.id);
    for (const d of deals)
        if (d.kind !== 'lead' && leads.length && r.chance(8))
            d.lead = leads.splice(r.below(leads.length), 1)[0];
    write('deals', 'id kind lead pipeline stage status owner source medium campaign region product amount currency customer phone email created_at arrived_at first_contact_at ' +
          (withResponse ? 'first_response_at first_response_seconds ' : '') + 'qualified qualified_at closed_at modified_at next_task_at', deals);
    if (seed % 5 !== 0)
        write('stage_moves', 'deal from_stage to_stage at user automated', moves);

    for (let i = 0; i < 150; ++i) { // dialogues
        let at = r.next() * (last - 5);
        const d = r.pick(deals), named = r.chance(70), user = r.pick(people), how = r.below(3);
        let waiting = false;
        for (let count = 1 + r.below(8); count > 0; --count) {
            const out = waiting ? r.chance(80) : r.chance(30);
            waiting = !out;
            act({ kind: 'message', direction: out ? 'out' : 'in', at: stamp(at), user: out ? user : '', dialogue: named ? `t${i}` : '', channel: r.pick(['wa', 'wa', 'tg']),
                  deal: how === 0 ? d.id : '', customer: how === 1 ? d.customer : '', phone: how === 2 ? d.phone : '', answered: '' });
            at += r.chance(40) ? r.next() * 0.002 : r.chance(60) ? r.next() * 0.1 : r.next() ** 2 * 6;
        }
    }
    for (let i = 0; i < 500; ++i) { // calls, in bursts of one number
        const number = r.chance(95) ? phone() : '';
        let at = r.next() * last;
        for (let count = r.chance(25) ? 3 : 1; count > 0; --count) {
            const into = r.chance(65);
            act({ kind: 'call', direction: into ? 'in' : 'out', at: stamp(at), answered: r.chance(2) ? '' : r.pick([0, 1]), duration: r.below(900), user: r.pick(people), phone: number });
            at += r.chance(70) ? r.next() * 0.06 : r.next() * 1.2;
        }
    }
    for (let i = 0; i < 300; ++i) { // tasks and the rest
        const at = r.next() * last, task = r.chance(60);
        act({ kind: task ? 'task' : r.pick(['note', 'record', 'login', 'meeting']), at: stamp(at), user: r.pick(people), deal: maybe(60, () => r.pick(deals).id),
              due_at: task && r.chance(85) ? (r.chance(40) ? date(Math.floor(at) + r.below(9)) : stamp(at + r.next() * 8)) : '',
              done_at: task && r.chance(65) ? (r.chance(10) ? date(Math.floor(at) + r.below(9)) : stamp(at + r.next() * 12)) : '', duration: maybe(50, () => r.below(5000)),
              ended_at: maybe(20, () => stamp(at + 0.02)) });
    }
    for (const [i, user] of ['Ann', 'Bob', 'Cyd', 'Dan', 'Gus', 'Hal', 'robot'].entries()) // some write nearly every day
        for (let day = 480; day < last; ++day)
            if (r.chance([97, 75, 92, 60, 99, 30, 99][i]))
                act({ kind: r.pick(['record', 'meeting', 'note', 'task', 'message', 'email', 'call']), at: stamp(day + 0.2 + r.next() * 0.7), user, direction: r.pick(['in', 'out']),
                      duration: r.below(9000), channel: 'wa', automated: r.chance(4) ? 1 : 0, answered: 1 });
    write('activities', 'id kind direction at ended_at duration answered user deal customer phone channel dialogue due_at done_at automated', activities);

    if (seed % 2) {
        const orders = [];
        for (let i = 0; i < 420; ++i) {
            const customer = `c${r.below(90)}`, start = Math.floor(r.next() * last), at = when(start, start + 1, 25), refund = r.chance(7);
            for (let line = 1; line <= 1 + r.below(3); ++line) {
                const amount = (r.below(50000) / 100).toFixed(2);
                orders.push({ order: `o${i}`, line, customer, at, product: r.pick(products), amount: refund && r.chance(50) ? `-${amount}` : amount, refund: refund ? 1 : r.chance(50) ? 0 : '',
                              margin: maybe(seed % 3 ? 100 : 60, () => (amount * 0.2).toFixed(2)), quantity: 1 + r.below(3), deal: maybe(20, () => r.pick(deals).id) });
            }
            if (r.chance(12) && !refund)
                orders.push({ order: `o${i}`, line: 9, customer, at: r.chance(40) ? at : date(start + 1 + r.below(20)), product: r.pick(products), amount: '-7.50', refund: 0, quantity: 1 });
        }
        write('purchases', `order line customer at amount ${seed % 3 === 0 ? '' : 'margin '}product quantity deal refund`, orders);
    }

    write('tickets', 'id customer topic opened_at resolved_at reopened complaint owner channel', Array.from({ length: 260 }, (_, i) => {
        const at = r.next() * last;
        return { id: `t${i}`, customer: maybe(92, () => `c${r.below(60)}`), topic: r.pick(['bill', 'delivery', 'login', '']), opened_at: r.chance(98) ? stamp(at) : '',
                 resolved_at: maybe(80, () => stamp(at + r.next() ** 3 * 50)), reopened: r.pick([0, 0, 0, 1, '']), complaint: r.pick([0, 0, 1, '']), owner: r.pick(people), channel: '' };
    }));
    write('survey_answers', 'survey at score scale_min scale_max respondent respondent_id group manager question weight', Array.from({ length: 500 }, () => {
        const survey = r.pick(['nps', 'nps', 'csi', 'csi', 'staff', 'routine']);
        const [low, high] = survey === 'nps' ? (r.chance(92) ? [0, 10] : [1, 5]) : r.pick([[1, 5], [1, 5], [1, 10], [0, 100]]);
        return { survey, at: r.chance(97) ? when(0, last) : '', score: low + r.below(high - low + 1), scale_min: low, scale_max: high, respondent: survey === 'staff' ? 'employee' : 'customer',
                 respondent_id: survey === 'staff' ? r.pick(people) : maybe(60, () => `c${r.below(80)}`), group: r.pick(['g1', 'g2', '']), manager: r.pick(owners), question: '',
                 weight: survey === 'csi' && r.chance(30) ? 1 + r.below(5) : '' };
    }));
    write('costs', 'at until amount kind source medium campaign clicks', Array.from({ length: 160 }, () => {
        const from = r.below(last), until = r.chance(50) ? '' : date(from + r.below(60));
        return { at: date(from), until, amount: (r.below(900000) / 100).toFixed(2), kind: r.pick(['marketing', 'marketing', 'sales', 'crm', 'other']), source: r.pick(sources), medium: r.pick(['cpc', '']),
                 campaign: r.pick(['spring', '', 'autumn']), clicks: r.below(100) };
    }));
    write('message_campaigns', 'id at channel scenario delivered sent opened clicked replied', Array.from({ length: 90 }, (_, i) => {
        const delivered = r.below(400);
        return { id: `m${i}`, at: when(0, last), channel: 'wa', scenario: r.pick(['hello', 'news']), delivered, sent: delivered + r.below(20), opened: maybe(90, () => r.below(delivered + 1)),
                 clicked: maybe(70, () => r.below(delivered + 1)), replied: maybe(80, () => r.below(delivered + 1)) };
    }));
    const userDays = [];
    for (const user of ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Gus', 'robot'])
        for (let day = 480; day < last; ++day)
            if (r.chance(75))
                userDays.push({ user, day: date(day), logins: maybe(95, () => r.below(6)), active_minutes: maybe(95, () => r.below(400)), records: r.below(3), admin_minutes: maybe(70, () => r.below(200)),
                                work_minutes: maybe(85, () => 300 + r.below(200)), absent: r.chance(6) ? 1 : r.chance(60) ? 0 : '' });
    write('user_days', 'user day logins active_minutes records admin_minutes work_minutes absent', userDays);
    const forecasts = [];
    for (let year = 2024, month = 6; year < 2025 || month < 6; month === 12 ? (++year, month = 1) : ++month)
        for (const owner of ['Ann', 'Bob', 'Cyd', 'Dan'])
            for (let count = r.below(3); count > 0; --count) {
                const first = Date.UTC(year, month - 1, 1) / 86400000 - day0;
                const sold = deals.filter(d => d.owner === owner && d.status === 'won' && d.closed_at.startsWith(`${year}-${two(month)}`)).reduce((sum, d) => sum + Number(d.amount), 0);
                forecasts.push({ month: `${year}-${two(month)}-01`, owner, amount: Math.max(0, sold * (0.6 + r.next() * 0.7) + r.below(900)).toFixed(2), made_at: stamp(first - 25 + r.next() * 35) });
            }
    write('forecasts', 'month owner amount made_at', forecasts);
    write('automations', 'id name enabled_from enabled_to', Array.from({ length: 30 }, (_, i) => ({ id: `r${i}`, name: `Rule ${i}`, enabled_from: maybe(80, () => when(0, last + 10)), enabled_to: maybe(35, () => when(300, last + 10)) })));
    write('call_reviews', 'at manager score scale_max', Array.from({ length: 200 }, () => { const most = r.pick([100, 10, 5]); return { at: when(0, last), manager: r.pick(['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay']), score: r.below(most + 1), scale_max: most }; }));
    write('suggestions', 'at user text', Array.from({ length: 90 }, () => ({ at: when(0, last), user: r.pick(people), text: 'idea' })));
    const month = n => `${2024 + Math.floor(n / 12)}-${two(n % 12 + 1)}-01`;
    write('roi_entries', 'side month amount repeat until category basis kind share note', Array.from({ length: 14 }, (_, i) => {
        const side = i < 2 ? 'cost' : r.pick(['cost', 'benefit', 'benefit', 'benefit']), first = r.below(14);
        return { side, month: month(first), amount: (r.below(side === 'cost' ? 300000 : 600000) / 100).toFixed(2), repeat: r.pick(['', 'monthly', 'yearly']), until: maybe(30, () => month(first + r.below(10))),
                 category: 'x', basis: side === 'benefit' ? r.pick(['', 'margin', 'revenue']) : '', kind: r.pick(['hard', 'soft', '']), share: side === 'benefit' ? r.pick(['', '0.5', '1']) : '', note: '' };
    }));
    write('visits', 'day source medium campaign sessions users leads', Array.from({ length: 60 }, () => ({ day: date(r.below(last)), source: r.pick(sources), medium: '', campaign: '', sessions: r.below(50), users: r.below(40), leads: r.below(5) })));
    return written;
}

/** Odd periods, each known up to some day. */
export function periods(seed) {
    const r = new Random(seed + 1000);
    return [1, 2].map(() => {
        const from = r.between(380, 560), to = from + r.between(3, 130);
        return { from: date(from), to: date(to), asOf: r.pick([exportedAt, undefined, `${date(from + r.below(to - from + 20))}T${two(r.below(24))}:${two(r.below(60))}`]) };
    });
}
