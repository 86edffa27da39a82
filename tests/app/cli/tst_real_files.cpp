// Every genuine file of the sample data: how it is imported, and what comes of it, or why it is refused. Rows read are the records that
// Python's csv module finds behind the header, in workbooks the rows of the sheets' XML. Rejected ones were counted in the same way: 342
// times "NA" in nps.csv, 270 invoices without a total, 4 lines of orders without a customer, one lead without an id. What is listed as
// issues is what the program says, kept so that a change of it is seen.
#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;
using zamer::tests::samples;

namespace {

struct RealFile {
    const char* file;
    std::vector<const char*> options; // of import, without the dashes
    std::vector<const char*>
        expected;        // a table each: sheet | layout | encoding | rows read, accepted, rejected | issues
    const char* refused; // what the reason says; empty: it is imported
};

const std::vector<RealFile> kFiles = {
    {"amocrm_export/amocrm_export_leads_hromov.csv", {}, {" | amocrm_leads | utf-8 | 20 19 1 | empty_id:1"}, ""},
    {"amocrm_export/amocrm_export_contacts_hromov.csv",
     {},
     {" | amocrm_contacts | utf-8 | 19 19 0 | shifted_columns:1 shifted_columns:1"},
     ""},
    {"asterisk_cdr/Master_kely.csv", {}, {" | asterisk_cdr | utf-8 | 14 14 0 | "}, ""},
    {"asterisk_cdr/cdr_mixed_dates.csv", {}, {" | asterisk_cdr | utf-8 | 856 856 0 | other_time_zone:856"}, ""},
    {"asterisk_cdr/cdr_new_short.csv", {}, {" | asterisk_cdr | utf-8 | 25 25 0 | "}, ""},
    {"asterisk_cdr/freepbx_cdr_export.csv", {}, {" | asterisk_cdr | utf-8 | 100 100 0 | other_time_zone:100"}, ""},
    {"basudev_crm/Activity.csv",
     {"layout table:activities", "map ActivityID=id", "map LeadID=deal", "map ActivityType=kind", "map DueDate=at",
      "value kind:Follow-up=task", "value kind:Demo=meeting"},
     {" | table:activities | utf-8 | 500 500 0 | "},
     ""},
    {"basudev_crm/Contacts.csv",
     {"layout table:customers", "map ContactID=id", "map FullName=name", "map Email=email", "map Phone=phone",
      "map State=region"},
     {" | table:customers | utf-8 | 100 100 0 | "},
     ""},
    {"basudev_crm/Leads.csv",
     {"layout table:deals", "const kind=lead", "map LeadID=id", "map ContactID=customer", "map LeadSource=source",
      "map LeadStatus=stage", "map CreatedDate=created_at", "value status:Lost=lost"},
     {" | table:deals | utf-8 | 200 200 0 | unknown_stage:154"},
     ""},
    {"basudev_crm/Opportunity.csv",
     {"layout table:deals", "map OpportunityID=id", "map OpportunityStage=stage", "map EstimatedValue=amount",
      "map CloseDate=closed_at", "value status:Closed Won=won", "value status:Closed Lost=lost"},
     {" | table:deals | utf-8 | 500 500 0 | unknown_stage:291 no_arrival:500"},
     ""},
    {"basudev_crm/Products.csv", {}, {}, "price list"},
    {"basudev_crm/Sales.csv",
     {"layout table:purchases", "map SalesID=order", "map ContactID=customer", "map SalesDate=at"},
     {},
     "purchases.amount"},
    {"basudev_crm/SalesLines.csv",
     {"layout table:purchases", "map LineID=line", "map SalesID=order", "map LinePrice=amount",
      "map Quantity=quantity"},
     {},
     "purchases.customer"},
    {"callcenter_csv/co7.csv", {}, {}, "totals"},
    {"callcenter_csv/vestineo.csv", {}, {}, "totals"},
    {"callcenter_pwc/Call-Center-Dataset.xlsx",
     {"layout table:activities", "map Call Id=id", "map Agent=user", "map Date=at", "map Time=at",
      "map Answered (Y/N)=answered", "map Speed of answer in seconds=wait", "map AvgTalkDuration=duration",
      "const kind=call", "const direction=in"},
     {"Call center data | table:activities | utf-8 | 5000 5000 0 | sheet_skipped:1"},
     ""},
    {"cdnow/CDNOW_master.txt",
     {"layout table:purchases", "map #1=customer", "map #2=at", "map #3=quantity", "map #4=amount"},
     {" | table:purchases | utf-8 | 69659 69659 0 | "},
     ""},
    {"crm_pipelines_c17/CRM-and-Sales-Pipelines.csv",
     {"layout table:deals", "map Owner=owner", "map Lead acquisition date=created_at", "map Product=product",
      "map Status=stage", "map Deal Value, $=amount", "map Probability, %=probability",
      "map Expected close date=expected_close_at", "map Actual close date=closed_at", "map Country=region",
      "value status:Customer=won", "value status:Churned Customer=won", "value status:Disqualified=lost",
      "value rate:USD=90"},
     {" | table:deals | utf-8 | 3000 3000 0 | exchanged:3000 unknown_stage:2475"},
     ""},
    {"customer360_synth/contacts.csv",
     {"layout table:customers", "map contact_id=id", "map name=name", "map email=email"},
     {" | table:customers | utf-8 | 1000 1000 0 | "},
     ""},
    {"customer360_synth/crm_accounts.csv",
     {"layout table:customers", "map account_id=id", "map account_name=company", "map region=region",
      "map created_at=created_at"},
     {" | table:customers | utf-8 | 300 300 0 | "},
     ""},
    {"customer360_synth/invoices.csv",
     {"layout table:purchases", "map invoice_id=order", "map account_id=customer", "map invoice_date=at",
      "map amount=amount", "value rate:USD=90"},
     {" | table:purchases | utf-8 | 1199 1199 0 | exchanged:1199"},
     ""},
    {"customer360_synth/nps.csv",
     {"layout table:survey_answers", "const survey=nps", "const scale_min=0", "const scale_max=10", "map score=score",
      "map account_id=respondent_id", "map survey_date=at", "map comment=comment"},
     {" | table:survey_answers | utf-8 | 399 399 0 | "},
     ""},
    {"customer360_synth/support_tickets.csv",
     {"layout table:tickets", "map ticket_id=id", "map account_id=customer", "map created_at=opened_at",
      "map resolved_at=resolved_at", "map csat=score"},
     {" | table:tickets | utf-8 | 599 599 0 | "},
     ""},
    {"event_logs/helpdesk.csv",
     {"layout table:stage_moves", "map CaseID=deal", "map ActivityID=to_stage", "map CompleteTimestamp=at"},
     {" | table:stage_moves | utf-8 | 13710 13710 0 | "},
     ""},
    {"maven_crm/accounts.csv",
     {"layout table:customers", "map account=id", "map office_location=region"},
     {" | table:customers | utf-8 | 85 85 0 | "},
     ""},
    {"maven_crm/products.csv", {}, {}, "price list"},
    {"maven_crm/sales_pipeline.csv",
     {"layout table:deals", "map opportunity_id=id", "map sales_agent=owner", "map deal_stage=stage",
      "map engage_date=arrived_at", "map close_date=closed_at", "map close_value=amount", "map account=customer",
      "map product=product", "value status:Won=won", "value status:Lost=lost"},
     {" | table:deals | utf-8 | 8800 8800 0 | unknown_stage:2089 no_arrival:500"},
     ""},
    {"maven_crm/sales_teams.csv",
     {"layout table:users", "map sales_agent=name", "map manager=team"},
     {" | table:users | utf-8 | 35 35 0 | "},
     ""},
    {"maven_crm_original/accounts.csv",
     {"layout table:customers", "map account=id", "map office_location=region"},
     {" | table:customers | utf-8 | 85 85 0 | "},
     ""},
    {"maven_crm_original/data_dictionary.csv", {}, {}, "describes columns"},
    {"maven_crm_original/products.csv", {}, {}, "price list"},
    {"maven_crm_original/sales_pipeline.csv",
     {"layout table:deals", "map opportunity_id=id", "map sales_agent=owner", "map deal_stage=stage",
      "map engage_date=arrived_at", "map close_date=closed_at", "map close_value=amount", "map account=customer",
      "map product=product", "value status:Won=won", "value status:Lost=lost"},
     {" | table:deals | utf-8 | 8800 8800 0 | unknown_stage:2089 no_arrival:500"},
     ""},
    {"maven_crm_original/sales_teams.csv",
     {"layout table:users", "map sales_agent=name", "map manager=team"},
     {" | table:users | utf-8 | 35 35 0 | "},
     ""},
    {"nps_telecom_fr/nps.csv",
     {"layout table:survey_answers", "const survey=nps", "const at=2014-06-30", "const scale_min=0",
      "const scale_max=10", "map nps=score", "map id=respondent_id", "map explication=comment"},
     {" | table:survey_answers | windows-1252 | 13954 13612 342 | missing_field:342"},
     ""},
    {"online_retail/online_retail_II_sample.xlsx",
     {"layout table:purchases", "map Invoice=order", "map StockCode=product", "map Quantity=quantity",
      "map InvoiceDate=at", "map Price=price", "map Customer ID=customer"},
     {"Year 2009-2010 | table:purchases | utf-8 | 499 495 4 | missing_field:4",
      "Year 2010-2011 | table:purchases | utf-8 | 499 499 0 | "},
     ""},
    {"practicum_marketing/costs_us.csv",
     {"layout table:costs", "const kind=marketing", "map source_id=source", "map dt=at", "map costs=amount",
      "date-format dd/MM/yyyy"},
     {" | table:costs | utf-8 | 2542 2542 0 | "},
     ""},
    {"practicum_marketing/orders_log_us.csv",
     {"layout table:purchases", "map Buy Ts=at", "map Revenue=amount", "map Uid=customer"},
     {" | table:purchases | utf-8 | 50415 50415 0 | broken_id:50415"},
     ""},
    {"salesforce_mini/Accounts.csv",
     {"layout table:customers", "map Account Name=id", "map Phone=phone", "map Billing City=region"},
     {" | table:customers | utf-8 | 10 10 0 | "},
     ""},
    {"salesforce_mini/Contacts.csv",
     {"layout table:customers", "map Email=email", "map Phone=phone", "map Last Name=name", "map Account Name=company"},
     {" | table:customers | utf-8 | 15 15 0 | "},
     ""},
    {"salesforce_mini/Customer_Interactions.csv",
     {"layout table:activities", "map Interaction Date=at", "map Interaction Type=kind", "map Opportunity Name=deal",
      "value kind:Demo=meeting"},
     {" | table:activities | utf-8 | 30 30 0 | unused_value:1"},
     ""},
    {"salesforce_mini/Leads.csv",
     {"layout table:deals", "const kind=lead", "map Lead Source=source", "map Status=stage", "map Email=email",
      "map Phone=phone", "map City=region"},
     {" | table:deals | utf-8 | 20 20 0 | unknown_stage:20 no_arrival:20"},
     ""},
    {"salesforce_mini/Opportunities.csv",
     {"layout table:deals", "map Opportunity Name=id", "map Account Name=customer", "map Stage=stage",
      "map Amount=amount", "map Close Date=expected_close_at", "value status:Closed Won=won",
      "value status:Closed Lost=lost"},
     {" | table:deals | utf-8 | 12 12 0 | unknown_stage:8 no_arrival:12 won_without_close:2"},
     ""},
    {"support_tickets_kaggle/customer_support_tickets.csv",
     {"layout table:tickets", "map TicketID=id", "map CustomerName=customer", "map TicketSubject=topic",
      "map FirstResponseTime=opened_at", "map TimetoResolution=resolved_at", "map TicketChannel=channel",
      "map CustomerSatisfactionRating=score"},
     {" | table:tickets | utf-8 | 8469 8469 0 | "},
     ""},
    {"zoho_crm/Accounts.csv",
     {"layout table:customers", "map ACCOUNTID=id", "map Account Name=company", "map Account Owner=owner"},
     {" | table:customers | utf-8 | 2229 2229 0 | "},
     ""},
    {"zoho_crm/Calls.csv",
     {"layout table:activities", "const kind=call", "map TASKID=id", "map Call Start Time=at",
      "map Call Duration (in seconds)=duration", "map Call Owner=user", "map CONTACTID=customer",
      "map POTENTIALID=deal", "map Call Type=direction", "value direction:Outbound=out", "value direction:Inbound=in"},
     {" | table:activities | utf-8 | 4100 4100 0 | "},
     ""},
    {"zoho_crm/Campaign_Lead_Status.csv",
     {"layout table:activities", "const kind=message", "const direction=out", "map Last Modified Time=at",
      "map Campaign Name=channel"},
     {" | table:activities | utf-8 | 3900 3900 0 | "},
     ""},
    {"zoho_crm/Campaigns.csv",
     {"layout table:costs", "const kind=marketing", "map Start Date=at", "map End Date=until", "map Actual Cost=amount",
      "map Campaign Name=campaign", "map Type=source", "value rate:USD=90"},
     {" | table:costs | utf-8 | 110 110 0 | exchanged:110"},
     ""},
    {"zoho_crm/Cases.csv",
     {"layout table:tickets", "map Case Owner=owner", "map Created Time=opened_at", "map Modified Time=resolved_at",
      "map Case Origin=channel"},
     {" | table:tickets | utf-8 | 797 797 0 | "},
     ""},
    {"zoho_crm/Contacts.csv",
     {"layout table:customers", "map CONTACTID=id", "map Last Name=name", "map Contact Owner=owner", "map Email=email",
      "map Lead Source=source", "map Mobile=phone", "map Created Time=created_at"},
     {" | table:customers | utf-8 | 1265 1265 0 | "},
     ""},
    {"zoho_crm/Events.csv",
     {"layout table:activities", "const kind=meeting", "map EVENTID=id", "map Event Owner=user",
      "map Start DateTime=at", "map End DateTime=ended_at", "map CONTACTID=customer", "map POTENTIALID=deal"},
     {" | table:activities | utf-8 | 2978 2978 0 | "},
     ""},
    {"zoho_crm/Invoices.csv",
     {"layout table:purchases", "map INVOICEID=order", "map Account Id=customer", "map Created Time=at",
      "map Grand Total=amount", "value rate:USD=90"},
     {" | table:purchases | utf-8 | 1300 1030 270 | exchanged:1030 missing_field:270"},
     ""},
    {"zoho_crm/Leads.csv",
     {"layout table:deals", "const kind=lead", "map LEADID=id", "map Lead Owner=owner", "map Email=email",
      "map Mobile=phone", "map Lead Source=source", "map Lead Status=stage", "map Created Time=created_at",
      "value status:Lost Lead=lost", "value status:Junk Lead=lost"},
     {" | table:deals | utf-8 | 3900 3900 0 | unknown_stage:3120"},
     ""},
    {"zoho_crm/Potentials.csv",
     {"layout table:deals", "map Potential Name=title", "map Potential Owner=owner", "map Created Time=created_at",
      "map Closing Date=closed_at", "map Amount=amount", "map Stage=stage", "map Lead Source=source",
      "map Probability=probability", "map LEADID=lead", "value status:Closed Won=won", "value status:Closed Lost=lost",
      "value rate:USD=90"},
     {" | table:deals | utf-8 | 3632 3632 0 | unknown_stage:1722 exchanged:3632"},
     ""},
    {"zoho_crm/Sales_Orders.csv",
     {"layout table:purchases", "map SALESORDERID=order", "map Created Time=at", "map Grand Total=amount"},
     {},
     "purchases.customer"},
    {"zoho_crm/Tasks.csv",
     {"layout table:activities", "const kind=task", "map Task Owner=user", "map Created Time=at",
      "map Due Date=due_at"},
     {" | table:activities | utf-8 | 2978 2978 0 | "},
     ""},
    {"zoho_crm/Users.csv", {"layout table:users", "map Last Name=name"}, {" | table:users | utf-8 | 11 11 0 | "}, ""},
};

QString tableOf(const QJsonObject& input)
{
    QStringList issues;
    for (const QJsonValue& issue : input[QLatin1String("issues")].toArray())
        issues << issue[QLatin1String("kind")].toString() + QLatin1Char(':') +
                      QString::number(issue[QLatin1String("count")].toInt());
    const QStringList counts{QString::number(input[QLatin1String("rows_read")].toInt()),
                             QString::number(input[QLatin1String("accepted")].toInt()),
                             QString::number(input[QLatin1String("rejected")].toInt())};
    return QStringList{input[QLatin1String("sheet")].toString(), input[QLatin1String("layout")].toString(),
                       input[QLatin1String("encoding")].toString(), counts.join(QLatin1Char(' ')),
                       issues.join(QLatin1Char(' '))}
        .join(QLatin1String(" | "));
}

}

class TestRealFiles : public QObject
{
    Q_OBJECT

    Cli m_cli;

private Q_SLOTS:
    void imported_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kFiles.size(); ++i)
            QTest::newRow(kFiles[i].file) << static_cast<int>(i);
    }
    void imported()
    {
        QFETCH(int, index);
        const RealFile& real = kFiles[static_cast<std::size_t>(index)];
        const QString file = samples(QLatin1String("real/") + QLatin1String(real.file));
        if (file.isEmpty())
            QSKIP("ZAMER_SAMPLES: this file is not there");
        const QString audit = m_cli.path(QStringLiteral("%1.zamer").arg(index));
        m_cli.run({QStringLiteral("new"), audit, QStringLiteral("--client"), QStringLiteral("Real"),
                   QStringLiteral("--go-live"), QStringLiteral("2022-01-01")});
        QStringList call{QStringLiteral("import"), audit, file, QStringLiteral("--language"), QStringLiteral("en")};
        for (const char* option : real.options) {
            const QString text = QString::fromUtf8(option);
            call << QLatin1String("--") + text.section(QLatin1Char(' '), 0, 0) << text.section(QLatin1Char(' '), 1);
        }
        const Answer answer = m_cli.json(call);
        const QJsonArray inputs = answer.json()[QLatin1String("inputs")].toArray();
        if (*real.refused != '\0') {
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.err.contains(QLatin1String(real.refused)), qPrintable(answer.err));
            QCOMPARE(m_cli.json({QStringLiteral("sources"), audit}).json()[QLatin1String("sources")].toArray().size(),
                     0);
            return;
        }
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        QCOMPARE(inputs.size(), static_cast<qsizetype>(real.expected.size()));
        for (qsizetype i = 0; i < inputs.size(); ++i) {
            const QJsonObject input = inputs[i].toObject();
            QCOMPARE(tableOf(input), QString::fromUtf8(real.expected[static_cast<std::size_t>(i)]));
            const int accepted = input[QLatin1String("accepted")].toInt();
            QCOMPARE(input[QLatin1String("added")].toInt() + input[QLatin1String("updated")].toInt() +
                         input[QLatin1String("unchanged")].toInt(),
                     accepted);
            QCOMPARE(input[QLatin1String("rows_read")].toInt(), accepted + input[QLatin1String("rejected")].toInt());
        }
        // The same file again changes nothing.
        const Answer again = m_cli.json(call);
        for (const QJsonValue& input : again.json()[QLatin1String("inputs")].toArray()) {
            QCOMPARE(input[QLatin1String("added")].toInt() + input[QLatin1String("updated")].toInt(), 0);
            QCOMPARE(input[QLatin1String("nothing_new")].toBool(), true);
        }
    }
};

QTEST_GUILESS_MAIN(TestRealFiles)
#include "tst_real_files.moc"
