#include "ui/models/figures.h"

#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace zamer::ui {

namespace {

QByteArray keyOf(const audit::Sides& sides)
{
    QByteArray key = QByteArray::number(sides.before) + ' ' + QByteArray::number(sides.after);
    if (sides.periods)
        for (const Period& period : {sides.periods->before, sides.periods->after})
            key += ' ' + QByteArray::number(period.from) + '-' + QByteArray::number(period.to);
    return key;
}

/// Everything that figures depend on, in a form that can be compared.
QByteArray signatureOf(const Summary& summary, const kpi::Filter& filter, const audit::Sides& sides)
{
    QByteArray text = keyOf(sides);
    if (sides.periods)
        for (const store::SourceRow& source : summary.sources)
            text += ' ' + QByteArray::number(source.source.id);
    text += '|' + QByteArray::fromStdString(kpi::textOf(filter));
    for (const std::string& key : summary.keyKpis)
        text += '|' + QByteArray::fromStdString(key);
    for (const store::TargetRow& target : summary.targets)
        text += '|' + QByteArray::fromStdString(target.kpi) + QByteArray::number(target.month) + ' ' +
                QByteArray::number(target.value, 'g', 17);
    for (const store::StatementRow& stated : summary.statements)
        text += '|' + QByteArray::number(stated.before) + ' ' + QByteArray::number(stated.after) +
                QByteArray::fromStdString(stated.kpi + ' ' + stated.reason);
    for (const auto& [key, value] : summary.settings.entries())
        text += '|' + key.toUtf8() + '=' + value.toUtf8();
    return text;
}

bool has(const std::vector<store::SnapshotRow>& rows, qint64 id)
{
    return std::any_of(rows.begin(), rows.end(), [id](const store::SnapshotRow& row) { return row.id == id; });
}

}

Figures& Figures::of(Session& session)
{
    return known(session, false);
}

Figures& Figures::ofPeriods(Session& session)
{
    return known(session, true);
}

Figures& Figures::known(Session& session, bool ofPeriods)
{
    for (auto* each : session.findChildren<Figures*>(QString(), Qt::FindDirectChildrenOnly))
        if (each->m_ofPeriods == ofPeriods)
            return *each;
    return *new Figures(session, ofPeriods);
}

Figures::Figures(Session& session, bool ofPeriods) : QObject(&session), m_session(session), m_ofPeriods(ofPeriods)
{
    // Nothing of one client may stand on the page of the next.
    connect(&session, &Session::closed, this, &Figures::forget);
}

void Figures::forget()
{
    ++m_asked;
    if (m_progress)
        m_progress->cancel();
    m_path.clear();
    m_signature.clear();
    m_words.clear();
    m_input = {};
    m_question.reset();
    m_chosen = false;
    m_state = State::Empty;
}

void Figures::choose(qint64 before, qint64 after)
{
    m_chosen = true;
    m_before = before == after ? 0 : before;
    m_after = after;
    update();
}

void Figures::ask(const audit::PeriodsQuestion& question)
{
    if (m_path != m_session.summary().path)
        forget();
    m_path = m_session.summary().path;
    m_question = question;
    update();
}

void Figures::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

audit::Sides Figures::sides() const
{
    if (m_ofPeriods && m_input.before && m_input.after)
        return {0, 0, audit::PeriodsQuestion{m_input.before->period, m_input.after->period, {}}};
    return {m_before, m_after};
}

QByteArray Figures::sidesKey() const
{
    return keyOf(sides());
}

void Figures::update()
{
    if (!m_session.isOpen())
        return;
    if (m_path != m_session.summary().path)
        forget();
    m_path = m_session.summary().path;
    if (!m_ofPeriods)
        choosePair();
    const QByteArray signature =
        signatureOf(m_session.summary(), m_session.segment().filter, {m_before, m_after, m_question});
    if (signature != m_signature) {
        m_signature = signature;
        read();
    } else if (!m_words.empty() && m_input.language != currentLanguage()) {
        word();
        Q_EMIT changed();
    }
}

void Figures::choosePair()
{
    const std::vector<store::SnapshotRow>& rows = m_session.summary().snapshots;
    if (m_chosen && has(rows, m_after) && (m_before == 0 || has(rows, m_before)))
        return;
    m_chosen = false;
    m_before = 0;
    m_after = rows.empty() ? 0 : rows.back().id;
    const std::string_view baseline = method::stage(method::StageId::Baseline).key;
    if (rows.empty() || rows.back().stage == baseline)
        return;
    for (const store::SnapshotRow& row : rows)
        if (row.stage == baseline)
            m_before = row.id;
}

void Figures::empty()
{
    m_words.clear();
    m_state = State::Empty;
    Q_EMIT changed();
}

void Figures::read()
{
    if (m_progress)
        m_progress->cancel();
    ++m_asked;
    if (m_ofPeriods ? !m_question || m_session.summary().sources.empty() : m_after == 0) {
        empty();
        return;
    }
    m_state = State::Loading;
    const QPointer<Figures> self(this);
    m_progress = std::make_shared<Progress>([self](double share, qint64 rows) {
        // From the audit's thread: these figures are only looked at on the window's.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, share, rows] {
            if (self)
                Q_EMIT self->progressed(share, rows);
        });
    });
    m_session.ask<report::Input>(
        this,
        [before = m_before, after = m_after, periods = m_question](audit::Audit& audit, Progress& progress) {
            return periods ? readPeriods(audit, *periods, progress) : readFigures(audit, before, after, progress);
        },
        [this, asked = m_asked](Result<report::Input> input) { take(asked, std::move(input)); }, m_progress);
    Q_EMIT changed();
}

void Figures::take(quint64 asked, Result<report::Input> input)
{
    if (asked != m_asked)
        return;
    m_state = input ? State::Ready : State::Failed;
    if (input) {
        m_input = std::move(*input);
        word();
    } else {
        m_signature.clear();
        if (input.error().kind == ErrorKind::Cancelled && m_ofPeriods) {
            m_state = m_words.empty() ? State::Empty : State::Ready;
        } else {
            m_words.clear();
            m_error = input.error();
        }
    }
    Q_EMIT changed();
}

void Figures::word()
{
    m_input.language = currentLanguage();
    m_words = report::kpiWords(m_input);
    m_sentence = report::summarySentence(m_input);
}

const report::KpiWords* Figures::find(const QString& kpi) const
{
    const auto found = std::find_if(m_words.begin(), m_words.end(),
                                    [id = kpi.toStdString()](const report::KpiWords& each) { return each.kpi == id; });
    return found == m_words.end() ? nullptr : &*found;
}

int Figures::targetMonth() const
{
    for (const report::KpiWords& each : m_words)
        if (each.line->key && each.line->target)
            return each.line->targetMonth;
    return 0;
}

}
