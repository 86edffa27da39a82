// What the window calls things: no name of the program's own, no option of the terminal.
#include "core/audit/error_text.h"
#include "core/import/layout.h"
#include "core/report/field_words.h"
#include "ui/pages/data/stages_model.h"
#include "ui/pages/data/words.h"

#include <QTest>

using namespace zamer;
using namespace zamer::ui;

class ImportWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<QString>("field");
        for (const import::Layout* layout : import::layouts()) {
            for (const import::LayoutColumn& column : layout->columns)
                if (!column.field.empty())
                    QTest::addRow("%s %s", layout->id.data(), std::string(column.field).c_str())
                        << QString::fromStdString(std::string(column.field));
            for (const import::LayoutExtra& extra : layout->extras)
                QTest::addRow("%s, %s", layout->id.data(), std::string(extra.name).c_str())
                    << QString::fromStdString(std::string(extra.name));
        }
    }
    void meanings()
    {
        QFETCH(QString, field);
        const QString word = report::fieldWord(field.toStdString(), Language::Russian);
        QVERIFY2(word != field, qPrintable(field));
        QCOMPARE(report::fieldWord(field.toStdString(), Language::English).at(0).isUpper(), true);
    }

    void numbered()
    {
        QCOMPARE(report::fieldWord("answer_12", Language::Russian), QString::fromUtf8("Ответ 12"));
        QCOMPARE(report::fieldWord("month_1", Language::English), QStringLiteral("Month 1"));
        QCOMPARE(report::fieldWord("month_x", Language::English), QStringLiteral("month_x"));
    }

    void previewSaysWordsOfOurs()
    {
        data::FileCheck check;
        check.mapping.entity = facts::Entity::Activities;
        check.fields = {facts::fieldByName(facts::Entity::Activities, "direction"),
                        facts::fieldByName(facts::Entity::Activities, "user")};
        const data::PreviewCell cell{facts::Type::Text, false, 0, 0, QStringLiteral("in")};
        check.preview = {{cell, cell}};
        data::PreviewModel model;
        model.setCheck(&check, {});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("incoming"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("in")); // the client's own word
    }

    void whatBecameOfRows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("rejects");
        QTest::addColumn<QString>("word");
        const auto add = [](const char* name, import::Issue::Kind kind, bool rejects, const char* word) {
            QTest::newRow(name) << static_cast<int>(kind) << rejects << QString::fromLatin1(word);
        };
        add("a row of totals", import::Issue::Kind::TotalRow, false, "left out");
        add("lines above the header", import::Issue::Kind::Preamble, false, "left out");
        add("parts of a day", import::Issue::Kind::AddedUp, false, "put together");
        add("a date that is none", import::Issue::Kind::BadDate, false, "row kept, cell empty");
        add("a needed date that is none", import::Issue::Kind::BadDate, true, "row rejected");
        add("a late date", import::Issue::Kind::FutureDate, false, "row kept");
    }
    void whatBecameOfRows()
    {
        QFETCH(int, kind);
        QFETCH(bool, rejects);
        import::Issue issue;
        issue.kind = static_cast<import::Issue::Kind>(kind);
        issue.rejects = rejects;
        QTEST(data::effectWord(issue), "word");
    }

    void noOptionsInTheWindow_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(import::Issue::Kind::UnitInHeader); ++kind)
            QTest::addRow("issue %d", kind) << kind;
    }
    void noOptionsInTheWindow()
    {
        QFETCH(int, kind);
        import::Issue issue;
        issue.kind = static_cast<import::Issue::Kind>(kind);
        for (const Language language : {Language::English, Language::Russian}) {
            const QString text = import::issueText(issue, language);
            QVERIFY2(!text.contains(QStringLiteral("--")), qPrintable(text));
        }
    }

    void errorsNameControls_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("russian");
        const auto add = [](const char* name, ErrorKind kind, const char* russian) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(russian);
        };
        add("dates", ErrorKind::AmbiguousDates, "«Даты»");
        add("layout", ErrorKind::LayoutUnknown, "профиль");
        add("field", ErrorKind::FieldMissing, "«Низ шкалы» (ответы опросов)");
        add("day", ErrorKind::NoExactDay, "для всех строк");
        add("answers", ErrorKind::AnswersUnknown, "баллом");
        add("period", ErrorKind::PeriodAsWhole, "для всех строк");
        add("meaning", ErrorKind::FieldUnknown, "другое значение");
    }
    void errorsNameControls()
    {
        QFETCH(int, kind);
        QFETCH(QString, russian);
        const Error error{static_cast<ErrorKind>(kind), QStringLiteral("survey_answers"), QStringLiteral("scale_min")};
        const QString window = audit::describe(error, Language::Russian);
        QVERIFY2(window.contains(russian) && !window.contains(QStringLiteral("--")), qPrintable(window));
        QVERIFY(!audit::describe(error, Language::English).contains(QStringLiteral("--")));
        QVERIFY(window != audit::describe(error, Language::Russian, Surface::Terminal));
    }
};

QTEST_MAIN(ImportWordsTest)
#include "tst_import_words.moc"
