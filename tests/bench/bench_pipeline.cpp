// bench_pipeline AUDIT FROM TO RUNS [KPI,KPI...|all [DIMENSION [KEY,KEY...]]]: KPIs of a period in one process, first cold, then RUNS times
// warm, by the parts of a dimension where one is named; seconds as JSON. No answer is kept between the warm runs: each asks for a period
// that ends a day earlier. With keys, another RUNS times as a window does it when the segment changes: the same period, narrowed to each
// key of the dimension in turn, without parts.

#include "core/audit/audit.h"
#include "core/audit/error_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace zamer;

namespace {

double seconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(audit::describe(error, Language::English)));
    return 1;
}

std::optional<Day> day(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional<Day>(toDay(date)) : std::nullopt;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto from = day(arguments.value(2));
    const auto to = day(arguments.value(3));
    const int runs = arguments.value(4).toInt();
    if (arguments.size() < 5 || !from || !to || runs < 1) {
        std::fputs("bench_pipeline AUDIT FROM TO RUNS [KPI,...|all [DIMENSION [KEY,...]]]\n", stderr);
        return 2;
    }
    std::vector<std::string> kpis;
    if (const QString list = arguments.value(5); !list.isEmpty() && list != QLatin1String("all"))
        for (const QString& kpi : list.split(QLatin1Char(',')))
            kpis.push_back(kpi.toStdString());
    std::vector<std::string> by;
    if (arguments.size() > 6)
        by.push_back(arguments.at(6).toStdString());

    QElapsedTimer clock;
    clock.start();
    const auto opened = audit::Audit::open(arguments.at(1));
    if (!opened)
        return fail(opened.error());
    const double open = seconds(clock);

    Progress progress;
    std::vector<double> taken;
    std::size_t measured = 0;
    std::size_t withValue = 0;
    for (int run = 0; run <= runs; ++run) {
        audit::Question question;
        question.period = {*from, *to - run};
        question.kpis = kpis;
        clock.restart();
        const auto all = (*opened)->measure(question, by, progress);
        if (!all)
            return fail(all.error());
        taken.push_back(seconds(clock));
        measured = all->size();
        withValue = static_cast<std::size_t>(std::count_if(all->begin(), all->end(), [](const kpi::Measurement& each) {
            return each.quality != kpi::Quality::NoData;
        }));
    }

    QJsonArray segments;
    if (const QString list = arguments.value(7); !list.isEmpty()) {
        const QStringList keys = list.split(QLatin1Char(','));
        (*opened)->keepSamples(true);
        for (int run = -1; run < runs; ++run) {
            audit::Question question;
            question.period = {*from, *to};
            question.kpis = kpis;
            audit::Segment segment;
            if (run >= 0)
                segment.filter.keys[by.front()] = {keys[run % keys.size()].toStdString()};
            (*opened)->look(segment);
            clock.restart();
            if (const auto all = (*opened)->measure(question, {}, progress); !all)
                return fail(all.error());
            if (run >= 0)
                segments.append(seconds(clock));
        }
    }
    QJsonArray warm;
    for (std::size_t at = 1; at < taken.size(); ++at)
        warm.append(taken[at]);
    const QJsonObject answer{{QStringLiteral("open_s"), open},
                             {QStringLiteral("cold_s"), taken.front()},
                             {QStringLiteral("warm_s"), warm},
                             {QStringLiteral("segment_s"), segments},
                             {QStringLiteral("kpis"), static_cast<qint64>(measured)},
                             {QStringLiteral("with_value"), static_cast<qint64>(withValue)}};
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
