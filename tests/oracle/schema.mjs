// The entities and their fields as facts.md lists them, with how a cell of the exported table is read.
// t text, i instant (UTC seconds), d local day (the instant it begins), m money (minor units), n number, f flag, h list of hashes
import fs from 'node:fs';

const text = `
deals: id kind lead title:f pipeline stage status owner team source medium campaign content term channel region product amount:m currency customer
  customer_name:f company:f phone:h email:h created_at:i arrived_at:i first_contact_at:i first_response_at:i first_response_seconds:n qualified:f
  qualified_at:i closed_at:i modified_at:i next_task_at:i loss_reason expected_close_at:i expected_amount:m probability:n tags:f
stages: pipeline stage order:n kind
stage_moves: deal from_stage to_stage at:i user automated:f
activities: id kind direction at:i ended_at:i duration:n wait:n answered:f user deal customer phone:h channel dialogue due_at:i done_at:i automated:f
customers: id name:f company:f phone:h email:h region source owner created_at:i modified_at:i attributes:n? attributes_of:n?
purchases: order line customer at:i amount:m margin:m product quantity:n deal refund:f vat:m delivery:m
survey_answers: survey at:i score:n scale_min:n scale_max:n respondent respondent_id group manager question weight:n comment:f
tickets: id customer topic:h opened_at:i resolved_at:i reopened:f complaint:f owner channel score:n
costs: at:d until:d amount:m kind source medium campaign clicks:n impressions:n
visits: day:d source medium campaign sessions:n users:n leads:n
message_campaigns: id at:i channel scenario delivered:n sent:n opened:n clicked:n replied:n
user_days: user day:d logins:n active_minutes:n records:n admin_minutes:n work_minutes:n absent:f
users: name team role licensed:f active_from:d active_to:d service:f
forecasts: month:d owner amount:m made_at:i
automations: id name enabled_from:i enabled_to:i
call_reviews: at:i manager score:n scale_max:n call comment:f
suggestions: at:i user text:f
roi_entries: side month:d amount:m repeat until:d category basis kind share:n note`;

export const entities = {};
const optional = {}; // fields of later versions
for (const line of text.trim().replace(/\n\s+/g, ' ').split('\n')) {
    const [name, fields] = line.split(': ');
    entities[name] = fields.trim().split(/\s+/).map(each => each.split(':')).map(([field, type = 't']) => [field, type[0]]);
    optional[name] = fields.trim().split(/\s+/).filter(each => each.endsWith('?')).map(each => each.split(':')[0]);
}

const cell = {
    t: name => `"${name}"`,
    i: name => `epoch("${name}"::timestamptz)::bigint`,
    d: (name, zone) => `epoch(timezone('${zone}', "${name}"::timestamp))::bigint`,
    m: name => `round("${name}"::decimal(18,2) * 100)::bigint`,
    n: name => `"${name}"::double`,
    f: name => `"${name}"::int`,
    h: name => `string_split("${name}", ';')`,
};

/** For an entity that this version of the product doesn't have. */
export function emptyTable(entity) {
    const types = { t: 'varchar', i: 'bigint', d: 'bigint', m: 'bigint', n: 'double', f: 'int', h: 'varchar[]' };
    return `create or replace table ${entity} (rid bigint, ${entities[entity].map(([name, type]) => `"${name === 'at' ? 'ts' : name}" ${types[type]}`).join(', ')}, sid int, srow int);`;
}

/** A table of typed columns from an exported file, beside them rid (its order), sid and srow (where a row came from); `at` is called ts, it is a
    word of DuckDB's. Days are of the audit's zone. Columns that facts.md doesn't name stay text. */
export function loadTable(entity, file, zone) {
    const header = fs.readFileSync(file, 'utf8').split('\n', 1)[0].split(',');
    const known = Object.fromEntries(entities[entity]);
    const missing = Object.keys(known).filter(name => !header.includes(name) && !optional[entity].includes(name));
    if (missing.length)
        throw new Error(`${file}: no column ${missing.join(', ')}`);
    const columns = header.filter(name => !name.startsWith('source_')).map(name => `${cell[known[name] ?? 't'](name, zone)} as "${name === 'at' ? 'ts' : name}"`)
        .concat(optional[entity].filter(name => !header.includes(name)).map(name => `null::double as "${name}"`)).join(', ');
    const types = header.map(name => `'${name}':'VARCHAR'`).join(', ');
    return `create or replace table ${entity} as select row_number() over () as rid, ${columns}, source_id::int as sid, source_row::int as srow
        from read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}}, parallel = false, max_line_size = 10000000);`;
}
