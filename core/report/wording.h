#pragma once
// Wording: the turns of phrase that several sections share. Pure.

#include "core/kpi/engine.h"
#include "core/kpi/season.h"
#include "core/report/format.h"

#include <QHash>
#include <QStringList>

namespace zamer::report {

/// "three" / "три" up to ten, digits beyond; `genitive`: "трёх".
QString numberWord(int number, Language language, bool genitive = false);
QString capitalised(QString text);
/// Without its full stop; with one.
QString clause(QString text);
QString sentence(QString text);
/// How a sentence goes on after a colon: with a small letter, but for abbreviations.
QString afterColon(QString text);
/// A KPI's name inside a sentence: "lead to sale", «Конверсия заявок».
QString named(const QString& name, Language language);
QString longDate(QDate date, const Format& format);
/// "2 February – 3 May 2026": the last day is inside the period.
QString longPeriod(const Period& period, const Format& format);
/// The day in `zone` of ISO 8601 text in UTC; text that is no date is given back as it is.
QString dayOfIso(const QString& iso, const Format& format, const LocalTime& zone);
QDate dateOfIso(const QString& iso, const LocalTime& zone);

/// Why a change between two periods may be the season's; empty where it is not.
QString seasonCaution(const kpi::Season& season, const Period& before, const Period& after, const Format& format);
QString qualityWord(kpi::Quality quality, Language language);
QString estimatorText(kpi::Estimator estimator, kpi::Unit unit, Language language);
/// "follow-up 30 days"; keys and fields that people do not know stay as they are.
QString parameterText(const std::string& key, const std::string& value, Language language);
/// "phone|email, region" as people name fields; unknown ones stay as they are.
QString fieldNames(const QString& list, Language language);
QString entityWord(const QString& entity, Language language);
/// A sum as people compare it: the first eight digits, in fours; all of them where `full`.
QString sumText(const QString& hex, bool full = false);

/// People's names as the reader of the report may see them: full, as initials, or numbered.
class Names
{
public:
    Names(QString mode, Language language);
    QString auditor(const QString& name);
    QString manager(const QString& name);
    bool areFull() const { return m_mode == QLatin1String("full"); }

private:
    QString shown(const QString& name, const Text& role, QHash<QString, int>& numbers) const;

    QString m_mode;
    Language m_language;
    QHash<QString, int> m_auditors;
    QHash<QString, int> m_managers;
};

/// "Natalia Voronina" -> "N. Voronina"; a single word is cut to its letter: "anna" -> "A.".
QString initials(const QString& name);

}
