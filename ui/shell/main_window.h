#pragma once
// MainWindow: menu, navigation, pages, status line. It knows pages only as PageSpec; app/composition.cpp gives them. The parts do the
// work; the window leads between them. GUI thread.

#include "ui/models/recent_audits.h"
#include "ui/shell/page_spec.h"

#include <QMainWindow>

namespace zamer::ui {

class Actions;
class AuditFiles;
class LanguageSwitch;
class Navigation;
class NoticeBar;
class PageStack;
class ProgressStrip;
class StatusLine;
class Theme;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session& session, RecentAudits& recent, Theme& theme, LanguageSwitch& languages);

    /// The page without an audit; then the audit's pages in their order.
    void setPages(Page* start, std::vector<PageSpec> specs);
    void openAudit(const QString& path);
    /// For an audit that the session began to open before there was a window; before setPages().
    void awaitAudit(const QString& path);
    bool showPage(const QString& id);
    QString currentPage() const;
    Actions& actions() const { return *m_actions; }

    // What the table of actions calls.
    void newAudit();
    void chooseAudit();
    void openDemo();
    void closeAudit();
    void quit();
    void undo();
    void redo();
    void goTo();
    void useSystemTheme();
    void useLightTheme();
    void useDarkTheme();
    bool isSystemTheme() const;
    bool isLightTheme() const;
    bool isDarkTheme() const;
    void useEnglish();
    void useRussian();
    bool isEnglish() const;
    bool isRussian() const;
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void takeSnapshot();
    void measureNow();
    void editTargets();
    void editSettings();
    void verifyAudit();
    void importFiles();
    void showReport();
    void explain();
    void about();

Q_SIGNALS:
    /// The first page of an audit stands on the screen with its figures.
    void auditShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectParts();
    void undoPlan();
    void showAudit();
    void showStart();
    void answer(Request request, const QStringList& target);
    void refreshFrame();
    void fillRecent();
    QString recentWords() const;
    void retranslate();
    void setZoom(double scale);
    void fitNavigation();

    Session& m_session;
    RecentAudits& m_recent;
    Theme& m_theme;
    LanguageSwitch& m_languages;
    Navigation* m_navigation;
    PageStack* m_pages;
    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    StatusLine* m_status;
    AuditFiles* m_files;
    Actions* m_actions;
    QTime m_saved;
    std::optional<audit::KpiPlan> m_planBefore; // what Ctrl+Z brings back, until something else changes
    bool m_planIsFresh = false;
    bool m_shownOnce = false;
};

}
