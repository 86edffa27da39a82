#pragma once
// Format: every number, date, interval and verdict as people read it, in one language (ui.md, "Numbers"). The window,
// the report and the printer use this one place. At most three significant digits outside ledgers, minus U+2212, groups
// by U+00A0 in Russian, "–" for no data. Immutable; any thread may use it.

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/kpi/engine.h"

#include <QDateTime>
#include <QLocale>

namespace zamer::report {

class Format
{
public:
    /// currency: ISO code; RUB, USD, EUR, KZT, BYN, UAH get their signs, others stand as they are.
    explicit Format(Language language, const QString& currency = QStringLiteral("RUB"));

    Language language() const { return m_language; }
    const QLocale& locale() const { return m_locale; }

    // Plain numbers. NaN is "–", infinity "∞".
    QString count(qint64 value) const;                        // 1,740 in full
    QString number(double value, int maxDecimals = 1) const;  // 42.8, 205, 1,730
    QString ledger(double value, int decimals) const;         // 1,240,000.00 in full
    QString percent(double share, int maxDecimals = 1) const; // 0.123 -> 12.3% / 12,3 %
    QString money(double minor) const;                        // 0.58 M ₽ / 0,58 млн ₽
    QString ledgerMoney(qint64 minor) const;                  // 1,240,000 ₽; kopecks where there are any
    QString factor(double ratio) const;                       // ×0.32
    QString p(double value) const;                            // p < 0.001, p = 0.04
    QString bytes(qint64 size) const;                         // 1.3 MB

    // Values of a KPI, in the memory unit of kpi::Unit.
    QString value(kpi::Unit unit, double value, bool over = false) const;         // 42.8, 31.7%, 128 k ₽; over: > 7
    QString valueWithUnit(kpi::Unit unit, double value, bool over = false) const; // 42.8 min
    QString tick(kpi::Unit unit, double value) const;                // 60, 2.5, 15%: no decimals that say nothing
    QString range(kpi::Unit unit, double low, double high) const;    // 13.3–15.4
    QString change(kpi::Unit unit, double delta) const;              // −28.6 min, +3.1 pp
    QString interval(kpi::Unit unit, double low, double high) const; // (+0.4 … +5.8)
    QString change(kpi::Unit unit, double delta, double low, double high) const; // +3.1 pp (+0.4 … +5.8)
    /// min, days, points: what stands after a change; empty where the figure carries it itself.
    QString unitWord(kpi::Unit unit, double value) const;

    QString verdict(kpi::Verdict verdict) const;
    /// What the last column of a row says under the verdict: the change with its interval, or why it cannot be told.
    QString changeText(const kpi::Comparison& comparison, kpi::Unit unit) const;

    QString date(QDate date) const;                // 8 Sep 2026 / 8 сент. 2026
    QString dayMonth(QDate date) const;            // 8 Sep
    QString monthYear(QDate date) const;           // September 2026
    QString dateTime(const QDateTime& at) const;   // 8 Sep 2026, 14:02
    QString time(QTime time) const;                // 14:02
    QString period(QDate first, QDate last) const; // 2 Feb – 3 May 2026, both inclusive
    QString period(const Period& period) const;
    QString shortPeriod(const Period& period) const; // 2 Feb–3 May
    QString list(const QStringList& items) const;    // a, b and c

private:
    struct Scale;
    QString fixed(double value, int decimals, bool withSign) const;
    QString scaled(const Scale& scale, double value, bool withSign) const;
    Scale scaleFor(kpi::Unit unit, double magnitude, bool change) const;

    Language m_language;
    QLocale m_locale;
    QString m_currency;
};

}
