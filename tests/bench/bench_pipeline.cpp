// bench_pipeline AUDIT FROM TO RUNS: every KPI of a period in one process, first cold, then RUNS times warm; seconds as JSON.
// No answer is kept between the runs: each warm run asks for a period that ends a day earlier.

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
    if (arguments.size() != 5 || !from || !to || runs < 1) {
        std::fputs("bench_pipeline AUDIT FROM TO RUNS\n", stderr);
        return 2;
    }

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
        clock.restart();
        const auto all = (*opened)->measure(question, {}, progress);
        if (!all)
            return fail(all.error());
        taken.push_back(seconds(clock));
        measured = all->size();
        withValue = static_cast<std::size_t>(std::count_if(all->begin(), all->end(), [](const kpi::Measurement& each) {
            return each.quality != kpi::Quality::NoData;
        }));
    }

    QJsonArray warm;
    for (std::size_t at = 1; at < taken.size(); ++at)
        warm.append(taken[at]);
    const QJsonObject answer{{QStringLiteral("open_s"), open},
                             {QStringLiteral("cold_s"), taken.front()},
                             {QStringLiteral("warm_s"), warm},
                             {QStringLiteral("kpis"), static_cast<qint64>(measured)},
                             {QStringLiteral("with_value"), static_cast<qint64>(withValue)}};
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
