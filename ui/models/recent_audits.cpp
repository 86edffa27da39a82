#include "ui/models/recent_audits.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace zamer::ui {

namespace {

constexpr int kRemembered = 60;

RecentAudit read(const QSettings& settings)
{
    const auto text = [&settings](const char* name) { return settings.value(QLatin1String(name)).toString(); };
    RecentAudit audit;
    audit.path = text("path");
    audit.client = text("client");
    audit.business = text("business");
    audit.crm = text("crm");
    audit.goLive = QDate::fromString(text("go_live"), Qt::ISODate);
    audit.opened = QDateTime::fromString(text("opened"), Qt::ISODate);
    const QStringList settled = text("settled").split(QLatin1Char(' '));
    for (std::size_t stage = 0; stage < audit.settled.size() && static_cast<qsizetype>(stage) < settled.size(); ++stage)
        audit.settled[stage] = std::clamp(settled.at(static_cast<qsizetype>(stage)).toInt(), 0, 6);
    for (const QString& step : text("steps").split(QLatin1Char(' '), Qt::SkipEmptyParts))
        audit.open.push_back(
            {step.section(QLatin1Char('='), 0, 0), QDate::fromString(step.section(QLatin1Char('='), 1), Qt::ISODate)});
    audit.bytes = settings.value(QStringLiteral("bytes")).toLongLong();
    return audit;
}

void write(QSettings& settings, const RecentAudit& audit)
{
    const auto put = [&settings](const char* name, const QVariant& value) {
        settings.setValue(QLatin1String(name), value);
    };
    QStringList settled;
    for (const int count : audit.settled)
        settled << QString::number(count);
    QStringList steps;
    for (const RecentStep& step : audit.open)
        steps << step.id + QLatin1Char('=') + step.due.toString(Qt::ISODate);
    put("path", audit.path);
    put("client", audit.client);
    put("business", audit.business);
    put("crm", audit.crm);
    put("go_live", audit.goLive.toString(Qt::ISODate));
    put("opened", audit.opened.toString(Qt::ISODate));
    put("settled", settled.join(QLatin1Char(' ')));
    put("steps", steps.join(QLatin1Char(' ')));
    put("bytes", audit.bytes);
}

}

int RecentAudit::currentStage() const
{
    const auto first = std::find_if(settled.begin(), settled.end(), [](int count) { return count < 6; });
    return static_cast<int>(first - settled.begin());
}

RecentAudit recentOf(const Summary& summary, const QDateTime& opened)
{
    RecentAudit audit;
    audit.path = QFileInfo(summary.path).absoluteFilePath();
    audit.client = summary.settings.client;
    audit.business = summary.settings.business;
    audit.crm = summary.settings.crm;
    audit.goLive = summary.settings.goLive;
    audit.opened = opened;
    audit.bytes = QFileInfo(summary.path).size();
    for (const audit::StepState& state : summary.steps) {
        if (state.status == method::StepStatus::Done || state.status == method::StepStatus::NotApplicable)
            ++audit.settled[static_cast<std::size_t>(state.step->stage)];
        else
            audit.open.push_back(
                {QString::fromUtf8(state.step->id.data(), static_cast<qsizetype>(state.step->id.size())), state.due});
    }
    std::stable_sort(audit.open.begin(), audit.open.end(),
                     [](const RecentStep& a, const RecentStep& b) { return a.due < b.due; });
    return audit;
}

RecentAudits::RecentAudits(QObject* parent) : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        if (RecentAudit audit = read(settings); !audit.path.isEmpty())
            m_list.push_back(std::move(audit));
    }
    settings.endArray();
}

void RecentAudits::remember(const RecentAudit& audit)
{
    m_list.removeIf([&audit](const RecentAudit& each) { return each.path == audit.path; });
    m_list.push_front(audit);
    if (m_list.size() > kRemembered)
        m_list.resize(kRemembered);
    save();
    Q_EMIT changed();
}

void RecentAudits::forget(const QString& path)
{
    m_list.removeIf([&path](const RecentAudit& each) { return each.path == path; });
    save();
    Q_EMIT changed();
}

void RecentAudits::save() const
{
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(m_list.size()));
    for (int index = 0; index < m_list.size(); ++index) {
        settings.setArrayIndex(index);
        write(settings, m_list.at(index));
    }
    settings.endArray();
}

}
