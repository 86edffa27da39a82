// Genuine files (the folder of ZAMER_SAMPLES), joined into audits as far as they make sense together. How each is imported stands in
// tests/app/cli/tst_real_files.cpp.
import fs from 'node:fs';
import path from 'node:path';
import { Audit } from './product.mjs';

const maven = ['value status:Won=won', 'value status:Lost=lost'];
const groups = {
    maven: {
        settings: { currency: 'USD', go_live: '2017-07-01', time_zone: 'America/New_York' }, exportedAt: '2018-01-01',
        files: [
            ['maven_crm_original/sales_pipeline.csv', 'layout table:deals', 'map opportunity_id=id', 'map sales_agent=owner', 'map deal_stage=stage', 'map engage_date=arrived_at',
             'map close_date=closed_at', 'map close_value=amount', 'map account=customer', 'map product=product', ...maven],
            ['maven_crm_original/sales_teams.csv', 'layout table:users', 'map sales_agent=name', 'map manager=team'],
            ['maven_crm_original/accounts.csv', 'layout table:customers', 'map account=id', 'map office_location=region'],
        ],
        periods: [['2017-07-01', '2017-10-01'], ['2017-01-01', '2018-01-01'], ['2017-03-13', '2017-04-02', '2017-09-30']] },
    zoho: {
        settings: { currency: 'USD', go_live: '2021-06-01', time_zone: 'America/New_York', country: 'US' }, exportedAt: '2022-01-10',
        files: [
            ['zoho_crm/Users.csv', 'layout table:users', 'map Last Name=name'],
            ['zoho_crm/Contacts.csv', 'layout table:customers', 'map CONTACTID=id', 'map Last Name=name', 'map Contact Owner=owner', 'map Email=email', 'map Lead Source=source', 'map Mobile=phone', 'map Created Time=created_at'],
            ['zoho_crm/Accounts.csv', 'layout table:customers', 'map ACCOUNTID=id', 'map Account Name=company', 'map Account Owner=owner'],
            ['zoho_crm/Leads.csv', 'layout table:deals', 'const kind=lead', 'map LEADID=id', 'map Lead Owner=owner', 'map Email=email', 'map Mobile=phone', 'map Lead Source=source', 'map Lead Status=stage',
             'map Created Time=created_at', 'value status:Lost Lead=lost', 'value status:Junk Lead=lost'],
            ['zoho_crm/Potentials.csv', 'layout table:deals', 'map Potential Name=title', 'map Potential Owner=owner', 'map Created Time=created_at', 'map Closing Date=closed_at', 'map Amount=amount', 'map Stage=stage',
             'map Lead Source=source', 'map Probability=probability', 'map LEADID=lead', 'value status:Closed Won=won', 'value status:Closed Lost=lost'],
            ['zoho_crm/Calls.csv', 'layout table:activities', 'const kind=call', 'map TASKID=id', 'map Call Start Time=at', 'map Call Duration (in seconds)=duration', 'map Call Owner=user', 'map CONTACTID=customer',
             'map POTENTIALID=deal', 'map Call Type=direction', 'value direction:Outbound=out', 'value direction:Inbound=in'],
            ['zoho_crm/Events.csv', 'layout table:activities', 'const kind=meeting', 'map EVENTID=id', 'map Event Owner=user', 'map Start DateTime=at', 'map End DateTime=ended_at', 'map CONTACTID=customer', 'map POTENTIALID=deal'],
            ['zoho_crm/Tasks.csv', 'layout table:activities', 'const kind=task', 'map Task Owner=user', 'map Created Time=at', 'map Due Date=due_at'],
            ['zoho_crm/Campaigns.csv', 'layout table:costs', 'const kind=marketing', 'map Start Date=at', 'map End Date=until', 'map Actual Cost=amount', 'map Campaign Name=campaign', 'map Type=source'],
            ['zoho_crm/Cases.csv', 'layout table:tickets', 'map Case Owner=owner', 'map Created Time=opened_at', 'map Modified Time=resolved_at', 'map Case Origin=channel'],
            ['zoho_crm/Invoices.csv', 'layout table:purchases', 'map INVOICEID=order', 'map Account Id=customer', 'map Created Time=at', 'map Grand Total=amount'],
        ],
        periods: [['2021-04-01', '2021-07-01'], ['2021-05-10', '2021-06-01', '2021-08-15'], ['2021-01-01', '2022-01-01']] },
    customer360: {
        settings: { currency: 'USD', go_live: '2025-06-01', time_zone: 'UTC' }, exportedAt: '2025-12-01',
        files: [
            ['customer360_synth/contacts.csv', 'layout table:customers', 'map contact_id=id', 'map name=name', 'map email=email'],
            ['customer360_synth/crm_accounts.csv', 'layout table:customers', 'map account_id=id', 'map account_name=company', 'map region=region', 'map created_at=created_at'],
            ['customer360_synth/invoices.csv', 'layout table:purchases', 'map invoice_id=order', 'map account_id=customer', 'map invoice_date=at', 'map amount=amount'],
            ['customer360_synth/nps.csv', 'layout table:survey_answers', 'const survey=nps', 'const scale_min=0', 'const scale_max=10', 'map score=score', 'map account_id=respondent_id', 'map survey_date=at', 'map comment=comment'],
            ['customer360_synth/support_tickets.csv', 'layout table:tickets', 'map ticket_id=id', 'map account_id=customer', 'map created_at=opened_at', 'map resolved_at=resolved_at', 'map csat=score'],
        ],
        periods: [['2025-07-01', '2025-10-01'], ['2025-03-01', '2025-06-01'], ['2025-09-15', '2025-10-02', '2025-11-20']] },
    shop: {
        settings: { currency: 'USD', go_live: '1998-01-01', time_zone: 'America/New_York', margin: '0.25' }, exportedAt: '1998-07-01',
        files: [['cdnow/CDNOW_master.txt', 'layout table:purchases', 'map #1=customer', 'map #2=at', 'map #3=quantity', 'map #4=amount']],
        periods: [['1998-01-01', '1998-04-01'], ['1997-07-01', '1997-10-01'], ['1998-03-02', '1998-06-15']] },
    marketing: {
        settings: { currency: 'USD', go_live: '2018-01-01', time_zone: 'Europe/Moscow', margin: '0.4' }, exportedAt: '2018-06-02',
        files: [
            ['practicum_marketing/costs_us.csv', 'layout table:costs', 'const kind=marketing', 'map source_id=source', 'map dt=at', 'map costs=amount', 'date-format dd/MM/yyyy'],
            ['practicum_marketing/orders_log_us.csv', 'layout table:purchases', 'map Buy Ts=at', 'map Revenue=amount', 'map Uid=customer'],
        ],
        periods: [['2017-10-01', '2018-01-01'], ['2018-02-05', '2018-03-19']] },
    calls: {
        settings: { currency: 'USD', go_live: '2021-02-01', time_zone: 'UTC' }, exportedAt: '2021-04-02',
        files: [
            ['callcenter_pwc/Call-Center-Dataset.xlsx', 'layout table:activities', 'map Call Id=id', 'map Agent=user', 'map Date=at', 'map Time=at', 'map Answered (Y/N)=answered',
             'map Speed of answer in seconds=wait', 'map AvgTalkDuration=duration', 'const kind=call', 'const direction=in'],
            ['asterisk_cdr/freepbx_cdr_export.csv'], ['asterisk_cdr/cdr_mixed_dates.csv'],
        ],
        periods: [['2021-01-01', '2021-04-01'], ['2021-02-08', '2021-02-17']] },
    pipeline: {
        settings: { currency: 'USD', go_live: '2024-06-01', time_zone: 'Europe/Berlin' }, exportedAt: '2024-12-01',
        files: [
            ['crm_pipelines_c17/CRM-and-Sales-Pipelines.csv', 'layout table:deals', 'map Owner=owner', 'map Lead acquisition date=created_at', 'map Product=product', 'map Status=stage', 'map Deal Value, $=amount',
             'map Probability, %=probability', 'map Expected close date=expected_close_at', 'map Actual close date=closed_at', 'map Country=region', 'value status:Customer=won', 'value status:Churned Customer=won', 'value status:Disqualified=lost'],
            ['support_tickets_kaggle/customer_support_tickets.csv', 'layout table:tickets', 'map TicketID=id', 'map CustomerName=customer', 'map TicketSubject=topic', 'map FirstResponseTime=opened_at', 'map TimetoResolution=resolved_at',
             'map TicketChannel=channel', 'map CustomerSatisfactionRating=score'],
            ['nps_telecom_fr/nps.csv', 'layout table:survey_answers', 'const survey=nps', 'const at=2024-06-30', 'const scale_min=0', 'const scale_max=10', 'map nps=score', 'map id=respondent_id', 'map explication=comment'],
        ],
        periods: [['2024-04-01', '2024-07-01'], ['2023-01-01', '2023-07-01'], ['2024-05-13', '2024-09-02', '2024-10-15']] },
};

export async function* real(cli, scratch) {
    const folder = process.env.ZAMER_SAMPLES && path.join(process.env.ZAMER_SAMPLES, 'real');
    if (!folder || !fs.existsSync(folder)) {
        console.log('genuine files: skipped, ZAMER_SAMPLES is not set');
        return;
    }
    for (const [name, group] of Object.entries(groups)) {
        const audit = new Audit(cli, scratch, name);
        audit.create(group.settings);
        for (const [file, ...said] of group.files)
            audit.import(path.join(folder, file), '--exported-at', group.exportedAt,
                         ...said.flatMap(each => [`--${each.slice(0, each.indexOf(' '))}`, each.slice(each.indexOf(' ') + 1)]));
        yield { audit, name, periods: group.periods.map(([from, to, asOf = group.exportedAt]) => ({ from, to, asOf })) };
    }
}
