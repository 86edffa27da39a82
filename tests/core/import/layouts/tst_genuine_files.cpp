// No layout takes a genuine file for something it is not. The files come from ZAMER_SAMPLES.
#include "import_text.h"

using namespace zamer;
using namespace zamer::import;

class TestGenuineFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data();
    void recognised();
};

void TestGenuineFiles::recognised_data()
{
    QTest::addColumn<QString>("system"); // of the layout; empty: nothing we know
    static constexpr std::pair<const char*, const char*> kFiles[] = {
        {"amocrm_export/amocrm_export_contacts_hromov.csv", "amocrm"},
        {"amocrm_export/amocrm_export_leads_hromov.csv", "amocrm"},
        {"basudev_crm/Activity.csv", ""},
        {"basudev_crm/Contacts.csv", ""},
        {"basudev_crm/Leads.csv", ""},
        {"basudev_crm/Opportunity.csv", ""},
        {"basudev_crm/Products.csv", ""},
        {"basudev_crm/Sales.csv", ""},
        {"basudev_crm/SalesLines.csv", ""},
        {"callcenter_csv/co7.csv", ""},
        {"callcenter_csv/vestineo.csv", ""},
        {"callcenter_pwc/Call-Center-Dataset.xlsx", ""},
        {"crm_pipelines_c17/CRM-and-Sales-Pipelines.csv", ""},
        {"customer360_synth/contacts.csv", ""},
        {"customer360_synth/crm_accounts.csv", ""},
        {"customer360_synth/invoices.csv", ""},
        {"customer360_synth/nps.csv", ""},
        {"customer360_synth/support_tickets.csv", ""},
        {"event_logs/helpdesk.csv", ""},
        {"maven_crm/accounts.csv", ""},
        {"maven_crm/products.csv", ""},
        {"maven_crm/sales_pipeline.csv", ""},
        {"maven_crm/sales_teams.csv", ""},
        {"maven_crm_original/data_dictionary.csv", ""},
        {"maven_crm_original/sales_pipeline.csv", ""},
        {"nps_telecom_fr/nps.csv", ""},
        {"online_retail/online_retail_II_sample.xlsx", ""},
        {"practicum_marketing/costs_us.csv", ""},
        {"practicum_marketing/orders_log_us.csv", ""},
        {"salesforce_mini/Accounts.csv", ""},
        {"salesforce_mini/Contacts.csv", ""},
        {"salesforce_mini/Customer_Interactions.csv", ""},
        {"salesforce_mini/Leads.csv", ""},
        {"salesforce_mini/Opportunities.csv", ""},
        {"support_tickets_kaggle/customer_support_tickets.csv", ""},
        {"zoho_crm/Accounts.csv", ""},
        {"zoho_crm/Calls.csv", ""},
        {"zoho_crm/Campaign_Lead_Status.csv", ""},
        {"zoho_crm/Campaigns.csv", ""},
        {"zoho_crm/Cases.csv", ""},
        {"zoho_crm/Contacts.csv", ""},
        {"zoho_crm/Events.csv", ""},
        {"zoho_crm/Invoices.csv", ""},
        {"zoho_crm/Leads.csv", ""},
        {"zoho_crm/Potentials.csv", ""},
        {"zoho_crm/Sales_Orders.csv", ""},
        {"zoho_crm/Tasks.csv", ""},
        {"zoho_crm/Users.csv", ""},
    };
    for (const auto& [file, system] : kFiles)
        QTest::newRow(file) << QString::fromLatin1(system);
    // Telephony files are whatever the layouts of exchanges make of them, but none of ours.
    for (const char* file : {"asterisk_cdr/Master_kely.csv", "asterisk_cdr/cdr_mixed_dates.csv",
                             "asterisk_cdr/cdr_new_short.csv", "asterisk_cdr/freepbx_cdr_export.csv"})
        QTest::newRow(file) << QStringLiteral("asterisk");
}

void TestGenuineFiles::recognised()
{
    QFETCH(QString, system);
    const QString folder = qEnvironmentVariable("ZAMER_SAMPLES");
    if (folder.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set");
    const QString path = folder + QStringLiteral("/real/") + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("the file is not among the samples");
    const Result<Mapping> mapping = inspect(path, {}, Settings());
    if (!mapping)
        QSKIP(qPrintable(QStringLiteral("not readable yet: %1").arg(static_cast<int>(mapping.error().kind))));
    const QString found = mapping->layout ? QString::fromUtf8(mapping->layout->system.data(),
                                                              static_cast<int>(mapping->layout->system.size()))
                                          : QString();
    if (system == QStringLiteral("asterisk"))
        QVERIFY2(found.isEmpty() || found == system, qPrintable(found));
    else
        QCOMPARE(found, system);
}

QTEST_APPLESS_MAIN(TestGenuineFiles)
#include "tst_genuine_files.moc"
