import { Duck, findDuckDb } from './duck.mjs';
import { Oracle, kpis } from './oracle.mjs';
import { Audit } from './product.mjs';
const [,, folder, from, to, asOf, sql, kpi] = process.argv;
const audit = new Audit('/tmp/oracle_cli', folder.replace(/\/[^/]*$/, ''), folder.replace(/.*\//, ''));
const duck = await Duck.open(await findDuckDb());
const oracle = new Oracle(duck, audit.settings(), await audit.load(duck));
await oracle.prepare();
const sec = t => Date.parse(t) / 1000;
if (from) { const p = audit.measure(from, to, ...(asOf ? ['--as-of', asOf] : []), '--kpi', kpi || 'leads')[0]; console.log(JSON.stringify({...p, parts: undefined}));
await oracle.window(from, to, sec(p.period.begin), sec(p.period.end), sec(p.period.as_of)); if (kpi) console.log((await oracle.measure(kpi)).figures[0]); 
if (kpi) { const its = audit.rows(kpi, from, to, ...(asOf ? ['--as-of', asOf] : [])); await duck.run('create table its(file varchar, srow int, num varchar, den double)'); for (let i=0;i<its.length;i+=1000) await duck.run('insert into its values '+its.slice(i,i+1000).map(r=>`('${r.file}',${r.row},'${r.numerator}',${r.denominator})`).join(',')); } }
const { } = oracle;
console.table(await duck.run(sql.replace(/(?<![:\w]):([a-z_]+)\b/g, (w, n) => n in (oracle.of ?? {}) ? oracle.of[n] : w)));
