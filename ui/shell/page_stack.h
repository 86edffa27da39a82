#pragma once
// PageStack: the pages of the open audit, made when first shown and dropped with the audit, so that nothing of one client stays on the
// screen of the next. Pages are refreshed when they are seen: a change marks the others as out of date.

#include "ui/shell/page_spec.h"

#include <QStackedWidget>

#include <map>
#include <vector>

namespace zamer::ui {

class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(Session& session, QWidget* parent = nullptr);

    void setStart(Page* start);
    void add(PageSpec spec);
    const std::vector<PageSpec>& specs() const { return m_specs; }
    const PageSpec* spec(const QString& id) const;

    /// Null while nothing is shown (an audit is being opened).
    Page* current() const;
    /// Empty on the start page.
    QString currentId() const;

    void showStart();
    void showNothing();
    /// False where there is no such page, or no audit.
    bool show(const QString& id);
    /// Shows the page that answers, and hands it what was asked for.
    bool answer(Request request, const QStringList& target = {});
    /// Drops the audit's pages.
    void clear();
    /// Reads again: what is seen at once, the rest when it is shown.
    void refresh();

Q_SIGNALS:
    void pageChanged();
    void requested(zamer::ui::Request request, const QStringList& target);
    void actionRequested(const QString& action);
    void statusMessage(const QString& text);

private:
    struct Made {
        Page* page = nullptr;
        bool stale = true;
    };
    Page* make(const PageSpec& spec);
    void connectPage(Page& page);
    void bring(Page& page, bool& stale);

    Session& m_session;
    std::vector<PageSpec> m_specs;
    std::map<QString, Made> m_made;
    QWidget* m_nothing;
    Page* m_start = nullptr;
    bool m_startStale = true;
};

}
