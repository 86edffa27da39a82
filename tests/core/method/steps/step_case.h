#pragma once
// What every test of a step does: facts in, and which of the step's requirements they meet.

#include "core/method/step.h"

#include <QTest>

Q_DECLARE_METATYPE(zamer::method::Facts)

namespace zamer::method {

inline Facts entered(std::map<std::string, std::string> entries, bool evidence = false)
{
    Facts facts;
    facts.entries = std::move(entries);
    facts.hasEvidence = evidence;
    return facts;
}

inline Facts withMeasured(Facts facts, std::set<std::string> kpis)
{
    facts.measured = std::move(kpis);
    return facts;
}

inline void addStepColumns()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("met"); // one digit a requirement, in order: 1 = met
}

inline void compareStepRow()
{
    QFETCH(QString, id);
    QFETCH(Facts, facts);
    const Step* step = findStep(id.toStdString());
    QVERIFY(step);
    QString met;
    for (const Requirement& requirement : step->requirements(facts))
        met += requirement.met() ? QLatin1Char('1') : QLatin1Char('0');
    QTEST(met, "met");
}

}
