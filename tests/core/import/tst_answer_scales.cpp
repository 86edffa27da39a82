// Answers in words: which step each names, and what it is worth on the scale that a questionnaire's answers make. Scores by hand.
#include "core/import/answer_scales.h"

#include <QtTest>

using namespace zamer::import;

class TestAnswerScales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void comments_data();
    void comments();
    void scores_data();
    void scores();
    void sharedScale();
};

namespace {

std::set<std::string, std::less<>> answersIn(const QByteArray& list)
{
    std::set<std::string, std::less<>> answers;
    for (const QByteArray& answer : list.split('|'))
        answers.insert(answer.toStdString());
    return answers;
}

}

void TestAnswerScales::steps_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("level");
    const auto row = [](const char* answer, AnswerFamily family, int level) {
        QTest::newRow(answer) << static_cast<int>(family) << level;
    };
    using Family = AnswerFamily;
    row("Полностью доволен", Family::Satisfaction, 3);
    row("Скорее довольна", Family::Satisfaction, 1);
    row("Скорее удовлетворён, чем не удовлетворён", Family::Satisfaction, 1);
    row("Скорее не удовлетворён", Family::Satisfaction, -1);
    row("Не очень доволен", Family::Satisfaction, -1);
    row("Очень недоволен.", Family::Satisfaction, -3);
    row("Совсем не доволен", Family::Satisfaction, -3);
    row("Not at all satisfied", Family::Satisfaction, -3);
    row("Not so satisfied", Family::Satisfaction, -1);
    row("Neither satisfied nor dissatisfied", Family::Satisfaction, 0);
    row("STRONGLY AGREE", Family::Agreement, 3);
    row("Категорически не согласен", Family::Agreement, -3);
    row("Ни согласен, ни не согласен", Family::Agreement, 0);
    row("Скорее да, чем нет", Family::Consent, 1);
    row("Определённо нет", Family::Consent, -3);
    row("Not so responsive", Family::Degree, -1);
    row("Very difficult", Family::Degree, -3);
    row("Трудно сказать", Family::Any, kUndecided);
    row("Very low quality", Family::Satisfaction, -3);
    row("Очень плохо", Family::Quality, -2);
    row("Fair", Family::Quality, 0);
    row("😀 Доволен(а)", Family::Satisfaction, 2);
    row("Доволен/довольна", Family::Satisfaction, 2);
    row("Нейтрально", Family::Any, 0);
    row("Затрудняюсь ответить", Family::Any, kUndecided);
    row("Not applicable", Family::Any, kNoOpinion);
}

void TestAnswerScales::steps()
{
    QFETCH(int, family);
    QFETCH(int, level);
    const std::optional<AnswerStep> step = stepOf(QTest::currentDataTag());
    QVERIFY(step);
    QCOMPARE(static_cast<int>(step->family), family);
    QCOMPARE(step->level, level);
}

void TestAnswerScales::comments_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"Очень доволен доставкой", "Хорошо, но дорого", "Скорее", "Не", "Да нет", "Иногда", "Всегда",
          "Доволен недоволен", "Очень очень доволен", "at all", "Север", "ни то ни сё", ""})
        QTest::newRow(*text == 0 ? "nothing" : text) << QByteArray(text);
}

void TestAnswerScales::comments()
{
    QFETCH(QByteArray, text);
    QVERIFY(!stepOf(text.toStdString()));
}

/// `scores` is what the mapping page shows; empty: the answers don't tell a scale.
void TestAnswerScales::scores_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<int>("most");
    const auto row = [](const char* name, const char* answers, const char* scores, int most) {
        QTest::newRow(name) << QByteArray(answers) << QByteArray(scores) << most;
    };
    row("five, the undecided in the middle",
        "Полностью доволен|Скорее доволен|Затрудняюсь ответить|Скорее недоволен|Совсем недоволен",
        "Полностью доволен = 5, Скорее доволен = 4, Затрудняюсь ответить = 3, Скорее недоволен = 2, "
        "Совсем недоволен = 1",
        5);
    row("five with a middle of its own: the undecided said nothing",
        "Полностью доволен|Скорее доволен|Нейтрально|Скорее недоволен|Полностью недоволен|Затрудняюсь ответить",
        "Полностью доволен = 5, Скорее доволен = 4, Нейтрально = 3, Скорее недоволен = 2, Полностью недоволен = 1, "
        "Затрудняюсь ответить = –",
        5);
    row("not applicable", "Strongly agree|Agree|Neutral|Disagree|Strongly disagree|Not applicable",
        "Strongly agree = 5, Agree = 4, Neutral = 3, Disagree = 2, Strongly disagree = 1, Not applicable = –", 5);
    row("four", "Very satisfied|Somewhat satisfied|Somewhat dissatisfied|Very dissatisfied",
        "Very satisfied = 4, Somewhat satisfied = 3, Somewhat dissatisfied = 2, Very dissatisfied = 1", 4);
    row("a step nobody chose", "Very satisfied|Somewhat satisfied|Very dissatisfied",
        "Very satisfied = 5, Somewhat satisfied = 4, Very dissatisfied = 1", 5);
    row("seven",
        "Extremely satisfied|Moderately satisfied|Slightly satisfied|Neither satisfied nor dissatisfied|"
        "Slightly dissatisfied|Extremely dissatisfied",
        "Extremely satisfied = 7, Moderately satisfied = 6, Slightly satisfied = 5, "
        "Neither satisfied nor dissatisfied = 4, Slightly dissatisfied = 3, Extremely dissatisfied = 1",
        7);
    row("one-sided", "Extremely satisfied|Very satisfied|Somewhat satisfied|Not so satisfied|Not at all satisfied",
        "Extremely satisfied = 5, Very satisfied = 4, Somewhat satisfied = 3, Not so satisfied = 2, "
        "Not at all satisfied = 1",
        5);
    row("how well", "Extremely well|Very well|Not so well|Not applicable",
        "Extremely well = 5, Very well = 4, Not so well = 2, Not applicable = –", 5);
    row("yes and no by degrees", "Да|Скорее да|Скорее нет|Нет|Не знаю",
        "Да = 4, Скорее да = 3, Скорее нет = 2, Нет = 1, Не знаю = –", 4);
    row("three", "Доволен|Нейтрально|Недоволен", "Доволен = 3, Нейтрально = 2, Недоволен = 1", 3);
    row("marks", "Отлично|Хорошо|Удовлетворительно|Плохо", "Отлично = 4, Хорошо = 3, Удовлетворительно = 2, Плохо = 1",
        4);
    row("five marks", "Отлично|Хорошо|Нормально|Плохо|Ужасно",
        "Отлично = 5, Хорошо = 4, Нормально = 3, Плохо = 2, Ужасно = 1", 5);
    row("very good is between", "Excellent|Very good|Good|Fair|Poor",
        "Excellent = 5, Very good = 4, Good = 3, Fair = 2, Poor = 1", 5);
    row("two of one scale", "Very satisfied|Dissatisfied", "Very satisfied = 5, Dissatisfied = 2", 5);
    row("two and the middle", "Satisfied|Neither satisfied nor dissatisfied|Very dissatisfied",
        "Satisfied = 4, Neither satisfied nor dissatisfied = 3, Very dissatisfied = 1", 5);
    row("two of several scales", "Very satisfied|Very dissatisfied", "", 0);
    row("two of one-sided and other scales", "Very satisfied|Not so satisfied", "", 0);
    row("five or seven steps of agreement", "Strongly agree|Disagree", "", 0);
    row("yes and no alone", "Да|Нет|Затрудняюсь ответить", "", 0);
    row("one word", "Полностью доволен", "", 0);
    row("two words on one step", "Полностью доволен|Очень доволен|Недоволен", "", 0);
    row("two families", "Полностью согласен|Скорее доволен", "", 0);
    row("no opinion at all", "Затрудняюсь ответить|Не знаю", "", 0);
    row("sides that do not mirror", "Полностью доволен|Доволен|Скорее недоволен", "", 0);
}

void TestAnswerScales::scores()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, scores);
    QFETCH(int, most);
    const std::optional<WordedAnswers> words = wordedAnswers(answersIn(answers));
    const std::optional<WordScale> scale =
        words ? scaleOf(words->family, words->levels, words->undecided) : std::optional<WordScale>();
    QCOMPARE(scale ? QByteArray::fromStdString(shownScores(*words, *scale)) : QByteArray(), scores);
    QCOMPARE(scale ? scale->most : 0, most);
}

void TestAnswerScales::sharedScale()
{
    std::vector<WordedAnswers> columns;
    for (const char* answers : {"Полностью согласен|Согласен|Нейтрально|Не согласен|Полностью не согласен",
                                "Полностью согласен|Согласен|Не согласен|Полностью не согласен", "Согласен",
                                "Отлично|Хорошо", "Хорошо|Нормально|Плохо", "Да|Скорее да"})
        columns.push_back(*wordedAnswers(answersIn(answers)));
    const std::vector<std::optional<WordScale>> scales = scalesOf(columns);
    QCOMPARE(scales[1]->most, 5); // alone they would be four steps
    QCOMPARE(scoresOf(columns[1], *scales[1]).front(), std::pair(std::string("не согласен"), std::string("2")));
    QCOMPARE(scoresOf(columns[2], *scales[2]).front(), std::pair(std::string("согласен"), std::string("4")));
    QCOMPARE(scales[3]->most, 4);
    QCOMPARE(scales[4]->most, 4); // alone they would be three steps
    QCOMPARE(scoresOf(columns[4], *scales[4]).back(), std::pair(std::string("хорошо"), std::string("3")));
    QCOMPARE(scales[5]->most, 5); // two of five, as far as can be told
    QVERIFY(!scales[5]->whole);
}

QTEST_APPLESS_MAIN(TestAnswerScales)
#include "tst_answer_scales.moc"
