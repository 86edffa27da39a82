// Every layout of the list: known by its own words in any order and under no other's, honest about its fields, named in both languages.
#include "core/import/importer.h"
#include "core/import/recognise.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <QtTest>

#include <random>
#include <set>

using namespace zamer;
using namespace zamer::import;

class TestLayouts : public QObject
{
    Q_OBJECT

private:
    static std::vector<std::string> synonyms(std::string_view headers)
    {
        std::vector<std::string> out;
        for (;;) {
            const std::size_t bar = headers.find('|');
            out.emplace_back(headers.substr(0, bar));
            if (bar == std::string_view::npos)
                return out;
            headers.remove_prefix(bar + 1);
        }
    }
    static std::vector<std::string> header(const Layout& layout)
    {
        std::vector<std::string> out;
        for (const LayoutColumn& column : layout.columns)
            out.push_back(synonyms(column.headers).front());
        return out;
    }
    static bool isField(const Layout& layout, std::string_view name)
    {
        return facts::fieldByName(layout.entity, name) >= 0 || isPartOfField(layout.entity, name) ||
               std::any_of(layout.extras.begin(), layout.extras.end(),
                           [name](const LayoutExtra& extra) { return extra.name == name; });
    }
    static void everyLayout()
    {
        QTest::addColumn<QString>("id");
        for (const Layout* layout : layouts())
            QTest::newRow(std::string(layout->id).c_str()) << QString::fromStdString(std::string(layout->id));
    }
    static const Layout& named(const QString& id) { return *findLayout(id.toStdString()); }

private Q_SLOTS:
    void ids()
    {
        std::set<std::string_view> ids;
        for (const Layout* layout : layouts()) {
            QVERIFY2(ids.insert(layout->id).second, std::string(layout->id).c_str());
            QVERIFY(!layout->system.empty());
            QVERIFY(!layout->columns.empty());
        }
        QVERIFY(ids.size() >= 14);
        QVERIFY(findLayout("table:deals") == nullptr);
    }

    void recognised_data() { everyLayout(); }
    void recognised()
    {
        QFETCH(QString, id);
        const Layout& layout = named(id);
        const bool typical = std::any_of(layout.columns.begin(), layout.columns.end(),
                                         [](const LayoutColumn& column) { return column.identifies; });
        if (!typical)
            QSKIP("known by its rows");
        std::vector<std::string> line = header(layout);
        std::mt19937 random(7);
        for (int round = 0; round < 5; ++round) {
            const Match match = recognise(line, {}, {});
            QVERIFY2(match.layout == &layout, match.layout == nullptr ? "none" : std::string(match.layout->id).c_str());
            QVERIFY(match.confidence >= 0.5);
            std::shuffle(line.begin(), line.end(), random);
        }
    }

    void fields_data() { everyLayout(); }
    void fields()
    {
        QFETCH(QString, id);
        const Layout& layout = named(id);
        std::set<std::string> seen;
        for (const LayoutColumn& column : layout.columns) {
            QVERIFY2(column.field.empty() || isField(layout, column.field), std::string(column.field).c_str());
            for (const std::string& word : synonyms(column.headers)) {
                QVERIFY2(!word.empty() && normalisedHeader(word) == word, word.c_str());
                QVERIFY2(seen.insert(word).second, word.c_str());
            }
        }
        for (const LayoutExtra& extra : layout.extras)
            QVERIFY2(facts::fieldByName(layout.entity, extra.name) < 0, std::string(extra.name).c_str());
        for (const LayoutConstant& constant : layout.constants)
            QVERIFY2(facts::fieldByName(layout.entity, constant.field) >= 0, std::string(constant.field).c_str());
        for (const LayoutValue& value : layout.values) {
            QVERIFY2(isField(layout, value.field), std::string(value.field).c_str());
            QVERIFY2(folded(value.from) == value.from, std::string(value.from).c_str());
        }
        for (const facts::Field& field : facts::fields(layout.entity))
            if (field.required)
                QVERIFY2(std::any_of(layout.columns.begin(), layout.columns.end(),
                                     [&field](const LayoutColumn& c) { return c.field == field.name; }) ||
                             std::any_of(layout.constants.begin(), layout.constants.end(),
                                         [&field](const LayoutConstant& c) { return c.field == field.name; }),
                         std::string(field.name).c_str());
        for (const std::string_view name : layout.placed)
            QVERIFY2(seen.contains(std::string(name)), std::string(name).c_str());
    }

    void names_data() { everyLayout(); }
    void names()
    {
        QFETCH(QString, id);
        const Layout& layout = named(id);
        const QString english = layout.name.in(Language::English);
        const QString russian = layout.name.in(Language::Russian);
        QVERIFY(!english.isEmpty() && !russian.isEmpty());
        QVERIFY(english != russian);
        QVERIFY(
            std::none_of(english.begin(), english.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
        QVERIFY(
            std::any_of(russian.begin(), russian.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
    }

    void tables()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,kind,at\n1,call,2024-01-02\n");
        file.close();
        Options options;
        options.layout = QStringLiteral("table:activities");
        Progress progress;
        const Result<ReadResult> read = import::read(file.fileName(), options, Settings(), SecretKey{}, progress);
        QVERIFY(read.has_value());
        QVERIFY(read->mapping.layout == nullptr);
        QCOMPARE(read->mapping.layoutId, std::string("table:activities"));
        QCOMPARE(read->rows.rows, std::size_t{1});
        QCOMPARE(read->rows.textAt(facts::activity::kind, 0), std::string_view("call"));
    }
};

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
