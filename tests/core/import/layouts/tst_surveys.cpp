// Surveys: google_forms, yandex_forms and surveymonkey. Which columns are questions, what they measure, on which scale.
#include "core/import/survey_columns.h"
#include "core/import/text/phones.h"
#include "import_text.h"

#include <cmath>

using namespace zamer;
using namespace zamer::import;
namespace answer = facts::survey_answer;

class TestSurveys : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

    /// "line least-most:score survey" of every answer, in order.
    static QByteArray answersOf(const ReadResult& read)
    {
        QByteArrayList list;
        for (std::size_t row = 0; row < read.rows.rows; ++row) {
            const auto number = [&read, row](int field) { return QByteArray::number(read.rows.numbers(field)[row]); };
            list.append(QByteArray::number(read.rows.line[row]) + ' ' + number(answer::scale_min) + '-' +
                        number(answer::scale_max) + ':' + number(answer::score) + ' ' +
                        QByteArray::fromStdString(std::string(read.rows.textAt(answer::survey, row))));
        }
        return list.join('|');
    }

private Q_SLOTS:
    void scales_data();
    void scales();
    void nps();
    void scaleMustBeSaid();
    void happyCustomers();
    void severalQuestions();
    void staff();
    void yandex();
    void yandexJson_data();
    void yandexJson();
    void monkey();
    void userKnowsBetter();
    void countsAreNoAnswers();
    void marksBesideAScale();
    void noQuestion();
    void longQuestion();
    void words_data();
    void words();
    void wordsAreNoted();
    void labelledNumbers_data();
    void labelledNumbers();
    void outOf_data();
    void outOf();
    void outOfBelowTheSample();
    void choicesAskNothing();
    void staffScalesApart();
    void unknownWords();
    void phones_data();
    void phones();
    void userScoresWords();
    void otherWords_data();
    void otherWords();
    void oddAnswers_data();
    void oddAnswers();
    void staffByItsQuestions_data();
    void staffByItsQuestions();
};

void TestSurveys::scales_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("ru") << QByteArray("Оцените от 1 до 5") << 1.0 << 5.0;
    QTest::newRow("dash") << QByteArray("Порекомендуете? (0–10)") << 0.0 << 10.0;
    QTest::newRow("hyphen") << QByteArray("Rate 1-7") << 1.0 << 7.0;
    QTest::newRow("en") << QByteArray("on a scale from 0 to 10") << 0.0 << 10.0;
    QTest::newRow("both ends") << QByteArray("Would you recommend us? [0 = not at all; 10 = very]") << 0.0 << 10.0;
    QTest::newRow("both ends, ru") << QByteArray("Оцените (1 — плохо, 5 — отлично)") << 1.0 << 5.0;
    QTest::newRow("one end") << QByteArray("Оцените: 10 — отлично") << -1.0 << -1.0;
    QTest::newRow("date") << QByteArray("Опрос 2026-01-05") << -1.0 << -1.0;
    QTest::newRow("none") << QByteArray("Порекомендуете нас 10 друзьям?") << -1.0 << -1.0;
}

void TestSurveys::scales()
{
    QFETCH(QByteArray, question);
    const std::optional<Scale> scale = scaleIn(question.toStdString());
    QTEST(scale ? scale->least : -1.0, "least");
    QTEST(scale ? scale->most : -1.0, "most");
}

void TestSurveys::nps()
{
    const auto result =
        m_text.read("Отметка времени,Адрес электронной почты,Порекомендуете ли вы нас?,Почему?,Менеджер\n"
                    "01.02.2026 9:05:00,a@b.ru,10,Быстро,Анна\n"
                    "02.02.2026 10:00:00,c@d.ru,0,,Пётр\n"
                    "13.02.2026 10:00:00,,7.0,,Анна\n"
                    "14.02.2026 10:00:00,,NA,,Анна\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("google_forms"));
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{3});
    QCOMPARE(result->rowsRead, std::size_t{4});
    QCOMPARE(result->rejected, std::size_t{1});
    QCOMPARE(countOf(*result, Issue::Kind::MissingField), std::size_t{1});
    QCOMPARE(countOf(*result, Issue::Kind::ShiftedColumns), std::size_t{0});
    QCOMPARE(rows.numbers(answer::score)[0], 10.0);
    QCOMPARE(rows.numbers(answer::score)[2], 7.0);
    QCOMPARE(rows.numbers(answer::scale_min)[0], 0.0);
    QCOMPARE(rows.numbers(answer::scale_max)[2], 10.0);
    QCOMPARE(rows.textAt(answer::survey, 1), std::string_view("nps"));
    QCOMPARE(rows.textAt(answer::respondent, 1), std::string_view("customer"));
    QCOMPARE(rows.textAt(answer::question, 1), std::string_view("Порекомендуете ли вы нас?"));
    QCOMPARE(rows.textAt(answer::manager, 1), std::string_view("Пётр"));
    QVERIFY(rows.textAt(answer::respondent_id, 0).starts_with('~')); // an address leaves as a pseudonym
    QVERIFY(!rows.isEmptyAt(answer::comment, 0));
    QVERIFY(rows.isEmptyAt(answer::comment, 1));
    // date -u -d '2026-02-01 09:05 +0300' +%s
    QCOMPARE(rows.intAt(answer::at, 0), Instant{1769925900});
}

void TestSurveys::scaleMustBeSaid()
{
    const QByteArray file = "Timestamp,Would you recommend us?\n2026-02-01 09:00:00,5\n2026-02-02 09:00:00,4\n";
    const auto refused = m_text.read(file);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(refused.error().detail, QStringLiteral("scale_min"));
    Options options;
    options.constants = {{"scale_min", "1"}, {"scale_max", "10"}};
    const auto said = m_text.read(file, options);
    QVERIFY(said.has_value());
    QCOMPARE(said->rows.numbers(answer::scale_min)[0], 1.0);
    QCOMPARE(said->rows.numbers(answer::scale_max)[1], 10.0);
}

/// Nobody gave a 0, and still recommending is asked on 0 to 10; this is told.
void TestSurveys::happyCustomers()
{
    const auto read = m_text.read("Timestamp,How likely are you to recommend us?\n2026-06-01 19:07:03,10\n"
                                  "2026-06-02 19:07:03,9\n2026-06-03 19:07:03,8\n2026-06-04 19:07:03,9\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.textAt(answer::survey, 0), std::string_view("nps"));
    QCOMPARE(read->rows.numbers(answer::scale_min)[3], 0.0);
    QCOMPARE(read->rows.numbers(answer::scale_max)[3], 10.0);
    QCOMPARE(countOf(*read, Issue::Kind::ScaleGuessed), std::size_t{1});
}

void TestSurveys::severalQuestions()
{
    const auto result = m_text.read(
        "Timestamp,Порекомендуете нас? (0–10),Насколько вы удовлетворены доставкой?,Сколько раз вы покупали?\n"
        "2026-02-01 09:00:00,9,4,2\n"
        "2026-02-02 09:00:00,,5,3\n"
        "2026-02-03 09:00:00,,,1\n");
    QVERIFY(result.has_value());
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{3});
    QCOMPARE(result->rowsRead, std::size_t{3}); // two questionnaires with three answers, and an empty one
    QCOMPARE(result->split, std::size_t{1});
    QCOMPARE(result->rejected, std::size_t{1});
    QCOMPARE(rows.textAt(answer::survey, 0), std::string_view("nps"));
    QCOMPARE(rows.textAt(answer::survey, 1), std::string_view("csi"));
    QCOMPARE(rows.numbers(answer::score)[1], 4.0);
    QCOMPARE(rows.numbers(answer::scale_max)[1], 5.0);
    QCOMPARE(rows.numbers(answer::score)[2], 5.0);
    QCOMPARE(rows.line[0], rows.line[1]);
    QCOMPARE(rows.line[2], std::uint32_t{3});
    QCOMPARE(countOf(*result, Issue::Kind::ScaleGuessed), std::size_t{1});
}

void TestSurveys::staff()
{
    const auto result = m_text.read("Отметка времени,Отдел,Мне нравится моя работа,Мой руководитель меня "
                                    "слышит,Порекомендую компанию как место работы (0-10)\n"
                                    "01.02.2026 9:00:00,Продажи,5,7,9\n"
                                    "02.02.2026 9:00:00,Продажи,3,,10\n"
                                    "13.02.2026 9:00:00,Опт,2,6,0\n");
    QVERIFY(result.has_value());
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{8});
    QCOMPARE(result->split, std::size_t{5});
    QCOMPARE(rows.textAt(answer::survey, 0), std::string_view("staff"));
    QCOMPARE(rows.textAt(answer::survey, 2), std::string_view("enps"));
    QCOMPARE(rows.numbers(answer::scale_max)[0], 7.0); // one scale for all statements
    QCOMPARE(rows.textAt(answer::respondent, 0), std::string_view("employee"));
    QCOMPARE(rows.textAt(answer::group, 7), std::string_view("Опт"));
}

void TestSurveys::yandex()
{
    const auto read =
        m_text.read("\"ID\",\"Время создания\",\"Насколько вероятно, что вы порекомендуете нас?\",\"Комментарий\"\n"
                    "1,2026-02-01 10:00:00,10,Да\n2,2026-02-02 10:00:00,0,\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("yandex_forms"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.textAt(answer::survey, 0), std::string_view("nps"));
    QVERIFY(!read->rows.has(answer::respondent_id)); // the id is the answer's, not a person's
}

/// Both shapes that are told of: a list of pairs an answer, and an object an answer.
void TestSurveys::yandexJson_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("pairs") << QByteArray(
        R"js([[["ID","1"],["Время создания","2026-11-01 10:00:00"],["Довольны ли вы? (1-5)","5"]],)js"
        R"js([["ID","2"],["Время создания","2026-11-02 10:00:00"],["Довольны ли вы? (1-5)",3],)js"
        R"js(["Чем?",["Цена","Срок"]]]])js");
    QTest::newRow("objects") << QByteArray(
        R"js([{"ID":1,"Время создания":"2026-11-01 10:00:00","Довольны ли вы? (1-5)":5},)js"
        R"js({"ID":2,"Время создания":"2026-11-02 10:00:00","Довольны ли вы? (1-5)":"3","Чем?":["Цена","Срок"]}])js");
}

void TestSurveys::yandexJson()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("yandex_forms"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.numbers(answer::score)[1], 3.0);
    QCOMPARE(read->rows.textAt(answer::survey, 1), std::string_view("csi"));
    QCOMPARE(read->rows.line[1], std::uint32_t{2});
    // date -u -d '2026-11-02 10:00 +0300' +%s
    QCOMPARE(read->rows.intAt(answer::at, 1), Instant{1793602800});
}

void TestSurveys::monkey()
{
    const QByteArray file =
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
        "\"How satisfied are you? / Delivery\",\"How satisfied are you? / Price\",Anything to improve? / Open-Ended "
        "Response\n"
        "118,5,01/13/2026 10:00:00,01/13/2026 10:05:00,10.0.0.1,x@y.com,A,B,North,5,4,no\n"
        "119,5,01/14/2026 10:00:00,01/14/2026 10:05:00,10.0.0.2,,A,B,,1,,\n";
    const auto read = m_text.read(file);
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("surveymonkey"));
    QCOMPARE(read->rows.rows, std::size_t{3});
    QCOMPARE(read->rows.textAt(answer::survey, 0), std::string_view("csi"));
    QCOMPARE(read->rows.textAt(answer::question, 1), std::string_view("How satisfied are you? / Price"));
    // Whose answer it is stands there as often as a group: taken only where the user says so.
    QVERIFY(!read->rows.has(answer::group));
    Options options;
    options.map = {{"Custom Data 1", "group"}};
    const auto said = m_text.read(file, options);
    QVERIFY(said.has_value());
    QCOMPARE(said->rows.textAt(answer::group, 0), std::string_view("North"));
    // date -u -d '2026-01-13 10:05 +0300' +%s
    QCOMPARE(read->rows.intAt(answer::at, 0), Instant{1768287900});
}

void TestSurveys::userKnowsBetter()
{
    Options options;
    options.map = {{"Вопрос 2", "score"}};
    options.constants = {{"survey", "staff"}, {"scale_min", "1"}, {"scale_max", "10"}, {"at", "2026-03-01"}};
    const auto read =
        m_text.read("Отметка времени,Вопрос 1,Вопрос 2\n01.02.2026 9:00:00,5,3\n13.02.2026 9:00:00,5,4\n", options);
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.numbers(answer::score)[0], 3.0);
    QCOMPARE(read->rows.numbers(answer::scale_max)[0], 10.0);
    QCOMPARE(read->rows.textAt(answer::survey, 0), std::string_view("staff"));
    // date -u -d '2026-03-01 00:00 +0300' +%s
    QCOMPARE(read->rows.intAt(answer::at, 0), Instant{1772312400});
}

void TestSurveys::countsAreNoAnswers()
{
    const auto mapping =
        inspect(m_text.write("Timestamp,Порекомендуете?,Детей\n2026-02-01 09:00:00,0,2\n"), {}, Settings());
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->columns[1].field, std::string("answer_1"));
    QCOMPARE(mapping->columns[2].field, std::string());
    QVERIFY(mapping->columns[2].needsLook);
}

/// "Оценка" asks for a score, whether another question says its scale or not.
void TestSurveys::marksBesideAScale()
{
    const auto read = m_text.read("Отметка времени,Оценка обслуживания (1-5),Оценка скорости\n"
                                  "01.02.2026 9:05:00,5,4\n02.02.2026 9:05:00,4,3\n");
    QVERIFY(read.has_value());
    QCOMPARE(answersOf(*read), QByteArray("2 1-5:5 csi|2 1-5:4 csi|3 1-5:4 csi|3 1-5:3 csi"));
}

void TestSurveys::noQuestion()
{
    QCOMPARE(m_text.layoutOf("Timestamp,Предложение\n2026-02-01 09:00:00,Кофе\n"), QString());
    QCOMPARE(m_text.layoutOf("Имя,Отметка времени,Порекомендуете?\nА,2026-02-01 09:00:00,5\n"), QString());
}

void TestSurveys::longQuestion()
{
    const QByteArray question = "Порекомендуете ли вы нас " + QByteArray("и нашу компанию ").repeated(12) + "?";
    const auto read = m_text.read("Timestamp,\"" + question + "\"\n2026-02-01 09:00:00,0\n");
    QVERIFY(read.has_value());
    const std::string_view text = read->rows.textAt(answer::question, 0);
    QVERIFY(text.starts_with("Порекомендуете ли вы нас"));
    QVERIFY(text.ends_with("…"));
    QVERIFY(text.size() < 220);
    QVERIFY(!QString::fromUtf8(text.data(), static_cast<int>(text.size())).contains(QChar::ReplacementCharacter));
}

/// `expected`: "line question=score/most survey" of every answer, in order.
void TestSurveys::words_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("customers, two scales")
        << QByteArray("Отметка времени,Насколько вы довольны сервисом?,Качество доставки,Почему?,Пожелания\n"
                      "01.11.2026 9:05:00,Полностью доволен,Отлично,Быстро,Хорошо\n"
                      "02.11.2026 9:05:00,Скорее доволен,Хорошо,Доволен,Отлично\n"
                      "13.11.2026 9:05:00,Затрудняюсь ответить,Плохо,,\n"
                      "14.11.2026 9:05:00,Совсем недоволен,Удовлетворительно,Дорого,\n"
                      "15.11.2026 9:05:00,Скорее недоволен,Не пользовался,,\n")
        << QByteArray("2 5/5 csi|2 4/4 csi|3 4/5 csi|3 3/4 csi|4 3/5 csi|4 1/4 csi|5 1/5 csi|5 2/4 csi|6 2/5 csi");
    QTest::newRow("staff, with a question in numbers")
        << QByteArray("Timestamp,Department,I like my job,My manager listens to me,My work matters (1-7),"
                      "I agree to the processing of my personal data\n"
                      "2026-11-01 09:00:00,Sales,Strongly agree,Agree,6,Agree\n"
                      "2026-11-02 09:00:00,Sales,Neutral,Not applicable,7,Agree\n"
                      "2026-11-03 09:00:00,Sales,Disagree,Agree,1,Agree\n")
        << QByteArray(
               "2 5/5 staff|2 4/5 staff|2 6/7 staff|3 3/5 staff|3 7/7 staff|4 2/5 staff|4 4/5 staff|4 1/7 staff");
    QTest::newRow("recommended in words is no NPS")
        << QByteArray("Timestamp,Would you recommend us?\n"
                      "2026-11-01 09:00:00,Yes\n2026-11-02 09:00:00,Rather yes\n"
                      "2026-11-03 09:00:00,Rather no\n2026-11-04 09:00:00,No\n")
        << QByteArray("2 4/4 Would you recommend us?|3 3/4 Would you recommend us?|4 2/4 Would you recommend us?|"
                      "5 1/4 Would you recommend us?");
    QTest::newRow("a form of Yandex") << QByteArray(
                                             "ID;Время создания;Довольны ли вы работой менеджера?;Город\n"
                                             "1;2026-11-01 10:00:00;Да;Тула\n2;2026-11-02 10:00:00;Скорее да;Тула\n"
                                             "3;2026-11-03 10:00:00;Скорее нет;Орёл\n4;2026-11-04 10:00:00;Нет;Орёл\n")
                                      << QByteArray("2 4/4 csi|3 3/4 csi|4 2/4 csi|5 1/4 csi");
}

void TestSurveys::words()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QVERIFY(read.has_value());
    QByteArrayList got;
    for (std::size_t row = 0; row < read->rows.rows; ++row) {
        QCOMPARE(read->rows.numbers(answer::scale_min)[row], 1.0);
        got.append(QByteArray::number(read->rows.line[row]) + ' ' +
                   QByteArray::number(read->rows.numbers(answer::score)[row]) + '/' +
                   QByteArray::number(read->rows.numbers(answer::scale_max)[row]) + ' ' +
                   QByteArray::fromStdString(std::string(read->rows.textAt(answer::survey, row))));
    }
    QTEST(got.join('|'), "expected");
}

void TestSurveys::wordsAreNoted()
{
    const QByteArray head = "Timestamp,Are you satisfied?,Comment\n2026-11-01 09:00:00,Very satisfied,Satisfied\n";
    const auto known = inspect(m_text.write(head + "2026-11-02 09:00:00,Very dissatisfied,\n"
                                                   "2026-11-03 09:00:00,Satisfied,\n"),
                               {}, Settings());
    QVERIFY(known.has_value());
    QCOMPARE(known->columns[1].field, std::string("answer_1"));
    QCOMPARE(known->columns[1].noteArg, std::string("Very satisfied = 5, Satisfied = 4, Very dissatisfied = 1"));
    QVERIFY(known->columns[1].needsLook); // nobody chose the middle: it may be missing
    QCOMPARE(known->columns[2].field, std::string("comment"));
    Options options;
    options.layout = QStringLiteral("google_forms");
    const auto open = inspect(m_text.write(head), options, Settings());
    QVERIFY(open.has_value());
    QCOMPARE(open->columns[1].field, std::string());
    QVERIFY(open->columns[1].needsLook);
}

void TestSurveys::labelledNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("5 – отлично") << 5;
    QTest::newRow("10 (точно да)") << 10;
    QTest::newRow("Extremely likely - 10") << 10;
    QTest::newRow("Не доволен (1)") << 1;
    QTest::newRow("4 балла") << 4;
    QTest::newRow("★★★☆☆") << 3;
    QTest::newRow("4 ⭐") << 4;
    QTest::newRow("5 звёзд") << 5;
    QTest::newRow("9/10") << 9;
    QTest::newRow("9 из 10") << 9;
    QTest::newRow("9 out of 10") << 9;
    QTest::newRow("9 of 10 points") << 9;
    QTest::newRow("11/10") << -1;
    QTest::newRow("9/12") << -1;
    QTest::newRow("10:15") << -1;
    QTest::newRow("2026-11-01") << -1;
    QTest::newRow("Отдел 5") << -1;
    QTest::newRow("5 человек") << -1;
    QTest::newRow("123 - abc") << -1;
}

void TestSurveys::labelledNumbers()
{
    const QByteArray answer = QTest::currentDataTag();
    const auto read = m_text.read("Timestamp,How do you rate us? (0-10)\n2026-11-01 09:00:00," + answer +
                                  "\n2026-11-01 09:00:00,3\n");
    QFETCH(int, number);
    QCOMPARE(read.has_value(), number >= 0);
    if (read)
        QCOMPARE(read->rows.numbers(answer::score)[0], static_cast<double>(number));
}

/// `expected`: as in words(), with the scale whole.
void TestSurveys::outOf_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("beside stars") << QByteArray("Timestamp,Rate our service,Would you recommend us? (NPS)\n"
                                                "2026-06-01 09:07:03,★★★★★,9/10\n2026-06-13 19:07:03,★,3/10\n")
                                  << QByteArray("2 1-5:5 csi|2 0-10:9 nps|3 1-5:1 csi|3 0-10:3 nps");
    QTest::newRow("alone") << QByteArray("Отметка времени,Порекомендуете ли вы нас?\n01.06.2026 9:07:03,9 из 10\n"
                                         "13.06.2026 9:07:03,10 из 10\n")
                           << QByteArray("2 0-10:9 nps|3 0-10:10 nps");
    QTest::newRow("of five") << QByteArray("Timestamp,Delivery\n2026-06-01 09:07:03,4/5\n2026-06-13 19:07:03,3 / 5\n")
                             << QByteArray("2 1-5:4 Delivery|3 1-5:3 Delivery");
}

void TestSurveys::outOf()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QVERIFY(read.has_value());
    QTEST(answersOf(*read), "expected");
}

/// What was chosen below the first rows is read like what was chosen in them.
void TestSurveys::outOfBelowTheSample()
{
    QByteArray file = "Timestamp,NPS\n";
    for (int i = 0; i < 60'000; ++i)
        file += "2026-06-13 09:07:03,9/10\n";
    const auto read = m_text.read(file + "2026-06-13 09:07:03,2/10\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rejected, std::size_t{0});
    QCOMPARE(read->rows.numbers(answer::score)[60'000], 2.0);
}

/// What products a customer uses makes nobody staff, and no choice is a question.
void TestSurveys::choicesAskNothing()
{
    const auto read = m_text.read(
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
        "How likely is it that you would recommend us?,Which products do you use?,,,\n"
        ",,,,,,,,,Response,CRM,Отдел,Other (please specify),\n"
        "118,5,01/13/2026 10:00:00,01/13/2026 10:05:00,10.0.0.1,x@y.com,A,B,,10,CRM,,,\n"
        "119,5,01/14/2026 10:00:00,01/14/2026 10:05:00,10.0.0.2,,A,B,,0,,Отдел,,\n");
    QVERIFY(read.has_value());
    QCOMPARE(answersOf(*read), QByteArray("3 0-10:10 nps|4 0-10:0 nps"));
    QCOMPARE(read->rows.textAt(answer::respondent, 0), std::string_view("customer"));
    QVERIFY(!read->rows.has(answer::group));
}

/// A scale that one question has is not put on the others.
void TestSurveys::staffScalesApart()
{
    const auto read =
        m_text.read("Отметка времени,Ваш отдел,Насколько вы удовлетворены работой в CRM?,Оцените удобство от 1 до 10\n"
                    "01.06.2026 9:07:03,Север,4,8\n13.06.2026 9:07:03,Юг,5,10\n");
    QVERIFY(read.has_value());
    QCOMPARE(answersOf(*read), QByteArray("2 1-5:4 staff|2 1-10:8 staff|3 1-5:5 staff|3 1-10:10 staff"));
}

/// A word that no scale has: the question is named with its words, and read once they have scores.
void TestSurveys::unknownWords()
{
    const QByteArray file = "ID;Время создания;Насколько вы довольны?;Ваш e-mail\n"
                            "1;2026-06-01T10:00:00+03:00;Очень доволен;a@b.ru\n"
                            "2;2026-06-01T10:00:00+03:00;Доволен;b@b.ru\n"
                            "3;2026-06-01T10:00:00+03:00;Недоволен;c@b.ru\n"
                            "4;2026-06-01T10:00:00+03:00;Ни то ни сё;d@b.ru\n";
    const auto refused = m_text.read(file);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::AnswersUnknown);
    QCOMPARE(refused.error().subject, QStringLiteral("Насколько вы довольны?"));
    QCOMPARE(refused.error().detail, QStringLiteral("Доволен; Недоволен; Ни то ни сё; Очень доволен"));
    Options options;
    options.map = {{"Насколько вы довольны?", "score"}};
    options.values = {{"score", "Очень доволен", "5"}, {"score", "Доволен", "4"}, {"score", "Ни то ни сё", "3"}};
    options.constants = {{"scale_min", "1"}, {"scale_max", "5"}};
    const auto said = m_text.read(file, options);
    QVERIFY(said.has_value());
    QCOMPARE(answersOf(*said), QByteArray("2 1-5:5 csi|3 1-5:4 csi|5 1-5:3 csi"));
    QCOMPARE(said->rejected, std::size_t{1}); // what "Недоволен" is worth was not said
    // Beside a question that can be read.
    const auto beside = m_text.read("Timestamp,NPS (0-10),Довольны ли вы?\n2026-06-01 09:00:00,9,Ни то ни сё\n"
                                    "2026-06-01 09:00:00,9,Доволен\n2026-06-01 09:00:00,9,Недоволен\n");
    QVERIFY(beside.has_value());
    QCOMPARE(beside->rows.rows, std::size_t{3});
    QCOMPARE(countOf(*beside, Issue::Kind::UnreadAnswers), std::size_t{1});
}

/// `expected`: the field of the column.
void TestSurveys::phones_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("phone") << QByteArray("Телефон") << QByteArray("8 (916) 123-45-67") << QByteArray("respondent_id");
    QTest::newRow("your phone") << QByteArray("Ваш телефон") << QByteArray("+79161234567")
                                << QByteArray("respondent_id");
    QTest::newRow("en") << QByteArray("Phone number") << QByteArray("79161234567") << QByteArray("respondent_id");
    QTest::newRow("about phones") << QByteArray("Телефон или чат удобнее?") << QByteArray("Телефон") << QByteArray();
}

void TestSurveys::phones()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cell);
    const auto read =
        m_text.read("Отметка времени," + header + ",Порекомендуете ли вы нас (0-10)?\n10.06.2026 10:00:00,\"" + cell +
                    "\",10\n13.06.2026 10:00:00,,9\n");
    QVERIFY(read.has_value());
    QTEST(QByteArray::fromStdString(read->mapping.columns[1].field), "field");
    if (read->rows.has(answer::respondent_id)) // as the phones of customers are
        QCOMPARE(std::string(read->rows.textAt(answer::respondent_id, 0)),
                 hiddenKey("+7 916 123-45-67", "RU", SecretKey{}));
}

void TestSurveys::userScoresWords()
{
    Options options;
    options.values = {{"answer_1", "Отлично", "5"}, {"answer_1", "Хорошо", "4"}, {"answer_1", "Плохо", "2"}};
    options.constants = {{"scale_min", "1"}, {"scale_max", "5"}};
    const auto read = m_text.read("Отметка времени,Наш сервис\n01.11.2026 9:00:00,Отлично\n"
                                  "02.11.2026 9:00:00,Хорошо\n13.11.2026 9:00:00,Плохо\n",
                                  options);
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.numbers(answer::score)[2], 2.0);
    QCOMPARE(read->rows.numbers(answer::scale_max)[2], 5.0);
    QCOMPARE(read->rows.textAt(answer::survey, 2), std::string_view("csi"));
}

/// What somebody wrote into "Other" costs that answer, not the question; more of it is no scale.
void TestSurveys::otherWords_data()
{
    QTest::addColumn<int>("times"); // each of the four steps is chosen
    QTest::addColumn<int>("answers");
    QTest::newRow("one in 21") << 5 << 20;
    QTest::newRow("one in 17") << 4 << 0;
}

void TestSurveys::otherWords()
{
    QFETCH(int, times);
    QFETCH(int, answers);
    QByteArray file = "Timestamp,How do you find our service?,NPS (0-10)\n2026-11-01 09:00:00,It depends,9\n";
    for (int i = 0; i < times; ++i)
        for (const char* word : {"Excellent", "Good", "Fair", "Poor"})
            file += "2026-11-02 09:00:00," + QByteArray(word) + ",10\n";
    const auto read = m_text.read(file);
    QVERIFY(read.has_value());
    QCOMPARE(read->rejected, std::size_t{0});
    QCOMPARE(static_cast<int>(read->rows.rows), answers + 4 * times + 1);
}

/// One answer that is none doesn't take the question away, nor its scale; more than one in ten do.
void TestSurveys::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<int>("kind"); // -1: a word for no opinion needs no saying
    QTest::newRow("eleven") << QByteArray("Порекомендуете нас? (0-10)") << QByteArray("11")
                            << static_cast<int>(Issue::Kind::OffTheScale);
    QTest::newRow("half") << QByteArray("Порекомендуете нас? (0-10)") << QByteArray("7.5")
                          << static_cast<int>(Issue::Kind::OffTheScale);
    QTest::newRow("negative") << QByteArray("Порекомендуете нас? (0-10)") << QByteArray("-1")
                              << static_cast<int>(Issue::Kind::OffTheScale);
    QTest::newRow("no opinion") << QByteArray("Порекомендуете нас? (0-10)") << QByteArray("Не знаю") << -1;
    QTest::newRow("a word") << QByteArray("Порекомендуете нас? (0-10)") << QByteArray("Спасибо")
                            << static_cast<int>(Issue::Kind::BadNumber);
    QTest::newRow("six of five") << QByteArray("Оцените сервис (1-5)") << QByteArray("6")
                                 << static_cast<int>(Issue::Kind::OffTheScale);
    QTest::newRow("nought of five") << QByteArray("Оцените сервис (1-5)") << QByteArray("0")
                                    << static_cast<int>(Issue::Kind::OffTheScale);
    QTest::newRow("half of five") << QByteArray("Оцените сервис (1-5)") << QByteArray("4.5")
                                  << static_cast<int>(Issue::Kind::OffTheScale);
}

void TestSurveys::oddAnswers()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, odd);
    QFETCH(int, kind);
    QByteArray text = "Отметка времени,\"" + question + "\",Довольны ли вы доставкой? (1-5)\n";
    for (int i = 0; i < 20; ++i)
        text += "01.02.2026 9:" + QByteArray::number(10 + i) + ":00," + (i == 7 ? odd : QByteArray::number(1 + i % 5)) +
                ",5\n";
    const auto result = m_text.read(text);
    QVERIFY(result.has_value());
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{39});
    const bool five = question.contains("1-5");
    int answers = 0;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        if (rows.textAt(answer::question, row) != question.toStdString())
            continue;
        ++answers;
        QCOMPARE(rows.numbers(answer::scale_min)[row], five ? 1.0 : 0.0);
        QCOMPARE(rows.numbers(answer::scale_max)[row], five ? 5.0 : 10.0);
    }
    QCOMPARE(answers, 19);
    if (kind >= 0)
        QCOMPARE(countOf(*result, static_cast<Issue::Kind>(kind)), std::size_t{1});
}

void TestSurveys::staffByItsQuestions_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("respondent");
    QTest::newRow("your department") << QByteArray("Ваш отдел,Оцените удобство CRM от 1 до 5")
                                     << QByteArray("employee");
    QTest::newRow("working in the CRM") << QByteArray("Отдел,Насколько вы удовлетворены работой в CRM (1-5)?")
                                        << QByteArray("employee");
    QTest::newRow("your position") << QByteArray("Your position,How convenient is the CRM (1-5)?")
                                   << QByteArray("employee");
    QTest::newRow("customers") << QByteArray("Город,Оцените удобство заказа от 1 до 5") << QByteArray("customer");
    QTest::newRow("customers of a department")
        << QByteArray("Отдел,Оцените работу отдела от 1 до 5") << QByteArray("customer");
}

void TestSurveys::staffByItsQuestions()
{
    QFETCH(QByteArray, headers);
    const auto result =
        m_text.read("Отметка времени," + headers + "\n01.02.2026 9:05:00,Продажи,4\n02.02.2026 9:05:00,Сервис,5\n");
    QVERIFY(result.has_value());
    QTEST(QByteArray::fromStdString(std::string(result->rows.textAt(answer::respondent, 0))), "respondent");
}

QTEST_APPLESS_MAIN(TestSurveys)
#include "tst_surveys.moc"
